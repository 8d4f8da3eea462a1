using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>What has a place in a file: lines and columns 1-based, columns in UTF-16 units, ends exclusive.</summary>
internal interface IJsonRange
{
    /// <summary>The place.</summary>
    JsonRange Range { get; }
}

/// <summary>A range of places.</summary>
/// <param name="Line">Where it starts.</param>
/// <param name="Column">On that line.</param>
/// <param name="EndLine">Where it ends.</param>
/// <param name="EndColumn">On that line.</param>
/// <param name="LineEnd">
/// The column behind the text of its first line, where the range passes it: whoever has only the report cannot tell where that ended, and some
/// formats show the first line alone.
/// </param>
/// <param name="EndLineEnd">The same for its last line, where that is another.</param>
internal readonly record struct JsonRange(int Line, int Column, int EndLine, int EndColumn, int? LineEnd = null, int? EndLineEnd = null)
{
    /// <summary>A span of a text.</summary>
    public static JsonRange From(SourceText text, Span span)
    {
        var (start, end) = (text.PositionOf(span.Start), text.PositionOf(span.End));
        var (first, last) = (text.Line(start.Line), text.Line(end.Line));
        return new JsonRange(
            start.Line,
            start.Column,
            end.Line,
            end.Column,
            span.End > first.End ? first.Length + 1 : null,
            end.Line > start.Line && span.End > last.End ? last.Length + 1 : null
        );
    }
}
