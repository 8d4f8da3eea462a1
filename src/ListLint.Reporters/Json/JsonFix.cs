using System.Text.Json.Serialization;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>A way to fix a problem.</summary>
internal sealed record JsonFix(string Title, string Safety, IReadOnlyList<JsonEdit> Edits)
{
    /// <summary>The word for a fix that may be applied without a look.</summary>
    public const string Safe = "safe";

    /// <summary>The word for any other.</summary>
    public const string Unsafe = "unsafe";

    /// <summary>A fix of a diagnostic of a file.</summary>
    public static JsonFix From(SourceText source, Fix fix) =>
        new(fix.Title, fix.Safety == Core.Safety.Safe ? Safe : Unsafe, [.. fix.Edits.Select(edit => JsonEdit.From(source, edit))]);
}

internal sealed record JsonEdit : IJsonRange
{
    public required int Line { get; init; }

    public required int Column { get; init; }

    public required int EndLine { get; init; }

    public required int EndColumn { get; init; }

    public int? LineEnd { get; init; }

    public int? EndLineEnd { get; init; }

    public required string Text { get; init; }

    [JsonIgnore]
    public JsonRange Range => new(Line, Column, EndLine, EndColumn, LineEnd, EndLineEnd);

    /// <summary>An edit of a file.</summary>
    public static JsonEdit From(SourceText source, Edit edit)
    {
        var range = JsonRange.From(source, edit.Span);
        return new JsonEdit
        {
            Line = range.Line,
            Column = range.Column,
            EndLine = range.EndLine,
            EndColumn = range.EndColumn,
            LineEnd = range.LineEnd,
            EndLineEnd = range.EndLineEnd,
            Text = edit.Text,
        };
    }
}
