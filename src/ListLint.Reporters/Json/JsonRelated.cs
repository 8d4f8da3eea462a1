using System.Text.Json.Serialization;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Another place; a line alone in a file that was not part of the run, which has no lines to count.</summary>
internal sealed record JsonRelated : IJsonRange
{
    public required string File { get; init; }

    public required int Line { get; init; }

    public int? Column { get; init; }

    public int? EndLine { get; init; }

    public int? EndColumn { get; init; }

    public int? LineEnd { get; init; }

    public int? EndLineEnd { get; init; }

    public required string Message { get; init; }

    /// <summary>Whether more than a line is known.</summary>
    [JsonIgnore]
    public bool HasRange => EndLine > 0;

    [JsonIgnore]
    public JsonRange Range => new(Line, Column ?? 1, EndLine ?? Line, EndColumn ?? 0, LineEnd, EndLineEnd);

    /// <summary>A place that a diagnostic of a file refers to.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="related">The place.</param>
    /// <param name="sources">The texts of the run by their path.</param>
    public static JsonRelated From(string file, Related related, IReadOnlyDictionary<string, SourceText> sources)
    {
        var path = related.Path ?? file;
        if (!sources.TryGetValue(path, out var source))
            return new JsonRelated
            {
                File = path,
                Line = 1,
                Message = related.Message,
            };
        var range = JsonRange.From(source, related.Span);
        return new JsonRelated
        {
            File = path,
            Line = range.Line,
            Column = range.Column,
            EndLine = range.EndLine,
            EndColumn = range.EndColumn,
            LineEnd = range.LineEnd,
            EndLineEnd = range.EndLineEnd,
            Message = related.Message,
        };
    }
}
