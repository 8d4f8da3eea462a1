using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>The Reviewdog Diagnostic Format, "rdjson": lines and columns 1-based, columns in UTF-8 bytes, ends exclusive.</summary>
public sealed class RdJsonReporter(ReportOptions options) : Reporter
{
    /// <inheritdoc/>
    public override void Write(RunResult run, TextWriter output) => JsonOutput.Write(output, json => Write(run, json));

    private void Write(RunResult run, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("source");
        json.WriteString("name", "listlint");
        if (options.Homepage is { } homepage)
            json.WriteString("url", homepage);
        json.WriteEndObject();
        json.WriteStartArray("diagnostics");
        var rules = options.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        foreach (var file in run.Files)
        {
            var columns = new Utf8Columns(file.Source);
            var joined = new JoinedEdits(file.Source);
            foreach (var diagnostic in file.Diagnostics)
                Write(
                    json,
                    file.Source,
                    columns,
                    diagnostic,
                    diagnostic.Fix is { Edits.Count: > 0 } fix ? joined.Of(fix.Edits) : null,
                    rules.GetValueOrDefault(diagnostic.Rule)?.Address(options.Homepage)
                );
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SourceText source, Utf8Columns columns, Diagnostic diagnostic, Edit? edit, string? address)
    {
        json.WriteStartObject();
        json.WriteString("message", Printable.Of(diagnostic.Message));
        json.WriteStartObject("location");
        json.WriteString("path", source.Path);
        WriteRange(json, source, columns, diagnostic.Span);
        json.WriteEndObject();
        json.WriteString("severity", Words.Of(diagnostic.Severity).ToUpperInvariant());
        json.WriteStartObject("code");
        json.WriteString("value", diagnostic.Rule);
        if (address is not null)
            json.WriteString("url", address);
        json.WriteEndObject();
        if (edit is not null)
            WriteSuggestion(json, source, columns, edit);
        json.WriteEndObject();
    }

    // Several suggestions are alternatives that are applied one by one, but the edits of a fix belong together: they become one.
    private static void WriteSuggestion(Utf8JsonWriter json, SourceText source, Utf8Columns columns, Edit edit)
    {
        json.WriteStartArray("suggestions");
        json.WriteStartObject();
        WriteRange(json, source, columns, edit.Span);
        json.WriteString("text", edit.Text);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRange(Utf8JsonWriter json, SourceText source, Utf8Columns columns, Span span)
    {
        var region = Region.Of(source, span);
        json.WriteStartObject("range");
        WritePosition(json, "start", columns, region.Start);
        WritePosition(json, "end", columns, region.End);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, Utf8Columns columns, Position position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", columns.Of(position));
        json.WriteEndObject();
    }
}
