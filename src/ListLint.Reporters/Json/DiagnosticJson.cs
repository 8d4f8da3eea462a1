using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Writes the diagnostics of one file. A lone surrogate, which no JSON can hold, is written as U+FFFD.</summary>
internal sealed class DiagnosticJson(Utf8JsonWriter json, SourceText source, IReadOnlyDictionary<string, SourceText> sources)
{
    public void Write(Diagnostic diagnostic, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("rule", diagnostic.Rule);
        json.WriteString("severity", Words.Of(diagnostic.Severity));
        json.WriteString("file", source.Path);
        WriteRange(source, diagnostic.Span);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("fingerprint", fingerprint);
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
        if (sources.TryGetValue(path, out var other))
            WriteRange(other, related.Span);
        else
            json.WriteNumber("line", 1);
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
            WriteRange(source, edit.Span);
            json.WriteString("text", edit.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Where a range passes the text of a line, whoever has only this report cannot tell where that ended, and some formats show the first line alone.
    private void WriteRange(SourceText text, Span span)
    {
        var (start, end) = (text.PositionOf(span.Start), text.PositionOf(span.End));
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        var (first, last) = (text.Line(start.Line), text.Line(end.Line));
        if (span.End > first.End)
            json.WriteNumber("lineEnd", first.Length + 1);
        if (end.Line > start.Line && span.End > last.End)
            json.WriteNumber("endLineEnd", last.Length + 1);
    }
}
