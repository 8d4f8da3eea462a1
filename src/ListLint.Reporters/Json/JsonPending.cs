using System.Text.Json.Serialization;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>What hangs on the other shards; its rule is not called "rule", by which scripts count diagnostics.</summary>
internal sealed record JsonPending : IJsonRange
{
    public required string Id { get; init; }

    public required string Severity { get; init; }

    public required string File { get; init; }

    public required int Line { get; init; }

    public required int Column { get; init; }

    public required int EndLine { get; init; }

    public required int EndColumn { get; init; }

    public int? LineEnd { get; init; }

    public int? EndLineEnd { get; init; }

    public required string Message { get; init; }

    public required string Hash { get; init; }

    public required bool IsSure { get; init; }

    public required int Known { get; init; }

    public required bool IsChanged { get; init; }

    public required bool Fails { get; init; }

    [JsonIgnore]
    public JsonRange Range => new(Line, Column, EndLine, EndColumn, LineEnd, EndLineEnd);

    /// <summary>What hangs on the other shards.</summary>
    public static JsonPending From(PendingDiagnostic pending)
    {
        var range = JsonRange.From(pending.Source, pending.Diagnostic.Span);
        return new JsonPending
        {
            Id = pending.Diagnostic.Rule,
            Severity = ReportText.Format(pending.Diagnostic.Severity),
            File = pending.Source.Path,
            Line = range.Line,
            Column = range.Column,
            EndLine = range.EndLine,
            EndColumn = range.EndColumn,
            LineEnd = range.LineEnd,
            EndLineEnd = range.EndLineEnd,
            Message = pending.Diagnostic.Message,
            Hash = pending.Hash,
            IsSure = pending.IsSure,
            Known = pending.Known,
            IsChanged = pending.IsChanged,
            Fails = pending.Fails,
        };
    }
}
