using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Writes the diagnostics of one file. A lone surrogate, which no JSON can hold, is written as U+FFFD.</summary>
internal sealed class DiagnosticJson(Utf8JsonWriter json, SourceText source, IReadOnlyDictionary<string, SourceText> sources)
{
    /// <summary>Writes what hangs on other shards; its rule is not called "rule", by which scripts count diagnostics.</summary>
    public static void Write(Utf8JsonWriter json, PendingDiagnostic pending)
    {
        json.WriteStartObject();
        json.WriteString("id", pending.Diagnostic.Rule);
        json.WriteString("severity", Words.Of(pending.Diagnostic.Severity));
        json.WriteString("file", pending.Source.Path);
        WriteRange(json, pending.Source, pending.Diagnostic.Span);
        json.WriteString("message", pending.Diagnostic.Message);
        json.WriteString("hash", pending.Hash);
        json.WriteBoolean("isSure", pending.IsSure);
        json.WriteNumber("known", pending.Known);
        json.WriteBoolean("isChanged", pending.IsChanged);
        json.WriteBoolean("fails", pending.Fails);
        json.WriteEndObject();
    }

    /// <summary>Writes one.</summary>
    public void Write(Diagnostic diagnostic, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("rule", diagnostic.Rule);
        json.WriteString("severity", Words.Of(diagnostic.Severity));
        json.WriteString("file", source.Path);
        WriteRange(json, source, diagnostic.Span);
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
            WriteRange(json, other, related.Span);
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
            WriteRange(json, source, edit.Span);
            json.WriteString("text", edit.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Where a range passes the text of a line, whoever has only this report cannot tell where that ended, and some formats show the first line alone.
    private static void WriteRange(Utf8JsonWriter json, SourceText text, Span span)
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
