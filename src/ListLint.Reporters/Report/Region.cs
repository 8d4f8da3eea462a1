using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>A span as lines and columns; both 1-based, columns in UTF-16 units, <paramref name="End"/> exclusive.</summary>
internal readonly record struct Region(Position Start, Position End)
{
    /// <summary>The whole span. What ends behind the last line ending ends in column 1 of the line after it.</summary>
    public static Region From(SourceText source, Span span) => new(At(source, span.Start), At(source, span.End));

    /// <summary>The part of a span that lies on its first line, without the line's ending: GitHub shows columns and alerts only for such.</summary>
    public static Region OnFirstLine(SourceText source, Span span)
    {
        var line = source.Line(source.LineOf(span.Start));
        var start = Math.Min(span.Start, line.End);
        return new Region(source.PositionOf(start), source.PositionOf(Math.Clamp(span.End, start, line.End)));
    }

    private static Position At(SourceText source, int offset) =>
        offset > 0 && offset == source.Text.Length && source.Text[^1] is '\n' or '\r'
            ? new Position(source.LineCount + 1, 1)
            : source.PositionOf(offset);
}
