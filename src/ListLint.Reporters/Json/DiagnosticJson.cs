using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Writes the diagnostics of one file. A lone surrogate, which no JSON can hold, is written as U+FFFD.</summary>
internal sealed class DiagnosticJson(Utf8JsonWriter json, SourceText source, IReadOnlyDictionary<string, SourceText> sources)
{
    public void Write(Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("rule", diagnostic.Rule);
        json.WriteString("severity", Words.Of(diagnostic.Severity));
        json.WriteString("file", source.Path);
        WriteRange(diagnostic.Span);
        json.WriteString("message", diagnostic.Message);
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
            Write(related);
        json.WriteEndArray();
        if (diagnostic.Fix is { } fix)
            Write(fix);
        json.WriteEndObject();
    }

    private void Write(Related related)
    {
        var path = related.Path ?? source.Path;
        json.WriteStartObject();
        json.WriteString("file", path);
        // A file that was not part of the run has no lines to count.
        json.WriteNumber("line", sources.TryGetValue(path, out var other) ? other.LineOf(related.Span.Start) : 1);
        json.WriteString("message", related.Message);
        json.WriteEndObject();
    }

    private void Write(Fix fix)
    {
        json.WriteStartObject("fix");
        json.WriteString("title", fix.Title);
        json.WriteString("safety", fix.Safety == Safety.Safe ? "safe" : "unsafe");
        json.WriteStartArray("edits");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteRange(edit.Span);
            json.WriteString("text", edit.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteRange(Span span)
    {
        var (start, end) = (source.PositionOf(span.Start), source.PositionOf(span.End));
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }
}
