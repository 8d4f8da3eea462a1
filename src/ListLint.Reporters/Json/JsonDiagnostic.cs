using System.Text.Json.Serialization;
using ListLint.Core;

namespace ListLint.Reporters;

internal sealed record JsonDiagnostic : IJsonRange
{
    public required string Rule { get; init; }

    public required string Severity { get; init; }

    public required string File { get; init; }

    public required int Line { get; init; }

    public required int Column { get; init; }

    public required int EndLine { get; init; }

    public required int EndColumn { get; init; }

    public int? LineEnd { get; init; }

    public int? EndLineEnd { get; init; }

    public required string Message { get; init; }

    public required string Fingerprint { get; init; }

    public required IReadOnlyList<JsonRelated> Related { get; init; }

    public JsonFix? Fix { get; init; }

    [JsonIgnore]
    public JsonRange Range => new(Line, Column, EndLine, EndColumn, LineEnd, EndLineEnd);

    /// <summary>A diagnostic of a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="fingerprint">Its fingerprint.</param>
    /// <param name="sources">The texts of the run by their path.</param>
    public static JsonDiagnostic From(SourceText source, Diagnostic diagnostic, string fingerprint, IReadOnlyDictionary<string, SourceText> sources)
    {
        var range = JsonRange.From(source, diagnostic.Span);
        return new JsonDiagnostic
        {
            Rule = diagnostic.Rule,
            Severity = ReportText.Format(diagnostic.Severity),
            File = source.Path,
            Line = range.Line,
            Column = range.Column,
            EndLine = range.EndLine,
            EndColumn = range.EndColumn,
            LineEnd = range.LineEnd,
            EndLineEnd = range.EndLineEnd,
            Message = diagnostic.Message,
            Fingerprint = fingerprint,
            Related = [.. diagnostic.Related.Select(related => JsonRelated.From(source.Path, related, sources))],
            Fix = diagnostic.Fix is { } fix ? JsonFix.From(source, fix) : null,
        };
    }
}
