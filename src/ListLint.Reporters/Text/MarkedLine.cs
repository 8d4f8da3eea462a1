using System.Text;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>The part of a line around a span, as a terminal shows it, and where the span lies in it.</summary>
/// <param name="Line">1-based line.</param>
/// <param name="Text">Printable text; "…" stands for what is cut off at an end.</param>
/// <param name="Indent">Columns before the mark.</param>
/// <param name="Mark">Columns of the mark, at least 1.</param>
/// <param name="GoesOn">Whether the span goes on in the next line.</param>
internal sealed record MarkedLine(int Line, string Text, int Indent, int Mark, bool GoesOn)
{
    private const string Cut = "…";

    // How much of a long line is kept before its mark, so that the eye finds the place.
    private const int Lead = 16;

    // Marks that join the letter before them take no column, but there are never many.
    private const int UnitsPerColumn = 8;
    private const int FewestUnits = 1000;

    /// <summary>The first line of a span, cut to a number of columns.</summary>
    public static MarkedLine From(SourceText source, Span span, int width)
    {
        var number = source.LineOf(span.Start);
        var line = source.Line(number);
        // A line may hold thousands of marks and be as long as a file: each looks at its own part of it.
        var part = Around(source, line, span.Start, width);
        var (isCutBefore, isCutBehind) = (part.Start > line.Start, part.End < line.End);
        var room = width - (isCutBefore ? Cut.Length : 0) - (isCutBehind ? Cut.Length : 0);
        var glyphs = Printable.Glyphs(source.Slice(part));
        var columns = new int[glyphs.Count + 1];
        for (var at = 0; at < glyphs.Count; at++)
            columns[at + 1] = columns[at] + glyphs[at].Width;

        var (first, last) = MarkedGlyphs(glyphs, span.Start - part.Start, span.End - part.Start);
        var (from, to) = Window(columns, first, last, room, isCutBefore);
        var before = from > 0 || isCutBefore ? Cut : "";
        var text =
            before + string.Concat(glyphs.GetRange(from, to - from).Select(glyph => glyph.Shown)) + (to < glyphs.Count || isCutBehind ? Cut : "");
        var indent = columns[first] - columns[from] + before.Length;
        var mark = columns[Math.Min(last, to)] - columns[first];
        return new MarkedLine(number, text, indent, Math.Max(1, mark), span.End > line.End + 2);
    }

    private static Span Around(SourceText source, Span line, int start, int width)
    {
        var at = Math.Min(start, line.End);
        // Nearly all text is ASCII, where each unit is a column.
        var near = Within(width + Lead);
        if (Ascii.IsValid(source.Slice(near)))
            return near;
        var reach = Math.Max(FewestUnits, width * UnitsPerColumn);
        return line.Length <= reach ? line : source.Whole(Within(reach));

        Span Within(int reach) => new(Math.Max(line.Start, at - reach), Math.Min(line.End, at + reach));
    }

    private static (int First, int Last) MarkedGlyphs(List<Glyph> glyphs, int start, int end)
    {
        var first = glyphs.FindIndex(glyph => glyph.End > start);
        if (first < 0)
            return (glyphs.Count, glyphs.Count);
        var last = first;
        while (last < glyphs.Count && glyphs[last].Start < end)
            last++;
        return (first, last);
    }

    // The whole line if it fits, else its start if the mark lies there, else a piece that begins a little before the mark.
    private static (int From, int To) Window(int[] columns, int first, int last, int width, bool isCutBefore)
    {
        var count = columns.Length - 1;
        if (columns[count] <= width)
            return (0, count);
        if (columns[last] <= width - 1)
            return (0, LastThatFits(columns, 0, width - 1));
        var cut = isCutBefore ? 0 : Cut.Length;
        var lead = Math.Max(0, Math.Min(columns[first] - Lead, columns[count] - (width - cut)));
        var from = first;
        while (from > 0 && columns[from - 1] >= lead)
            from--;
        var room = width - (from > 0 ? cut : 0);
        return columns[count] - columns[from] <= room ? (from, count) : (from, LastThatFits(columns, from, room - 1));
    }

    private static int LastThatFits(int[] columns, int from, int width)
    {
        var to = from;
        while (to < columns.Length - 1 && columns[to + 1] - columns[from] <= width)
            to++;
        return to;
    }
}
