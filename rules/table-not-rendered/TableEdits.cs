using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Edits that make a table of lines. They touch blank lines and delimiter rows only, so no word is lost.</summary>
internal static class TableEdits
{
    /// <summary>A delimiter row with so many columns.</summary>
    public static string Example(int columns) => $"|{string.Concat(Enumerable.Repeat(" --- |", columns))}";

    /// <summary>
    /// Whether the lines of a block can become a table and nothing else changes. A line may belong to a list
    /// item without its indentation: as a table it would leave the item, and take along what is nested behind
    /// it. A line of a paragraph may be indented by four columns or more: behind a table it would be code.
    /// </summary>
    public static bool CanBeTable(CuratedList list, LooseRow row)
    {
        var source = list.Source;
        if (source.PositionOf(row.Block.Start).Column > 1)
            return false;
        for (var line = source.LineOf(row.Span.Start); line <= source.LineCount && source.Line(line).Start < row.Block.End; line++)
        {
            var text = source.Slice(source.Line(line));
            var indentation = text[..^text.TrimStart(" \t").Length];
            if (indentation.Length < text.Length && (indentation.Length > 3 || indentation.Contains('\t')))
                return false;
        }

        return true;
    }

    /// <summary>Takes out what stands between two lines; null where they stand under different marks or at different depths.</summary>
    public static Fix? Join(CuratedList list, Span above, Span below, string title)
    {
        var source = list.Source;
        var (end, start) = (source.LinesOf(above).End, source.LinesOf(below).Start);
        var isAlike = source.Slice(new Span(source.LinesOf(above).Start, above.Start)).SequenceEqual(source.Slice(new Span(start, below.Start)));
        return isAlike && end < start ? new Fix(title, Safety.Safe, [Edit.Delete(new Span(end, start))]) : null;
    }

    /// <summary>Puts a blank line before a row; null where the row is not the first thing of its line.</summary>
    public static Fix? Part(CuratedList list, LooseRow row, string title)
    {
        var start = list.Source.LinesOf(row.Span).Start;
        var indent = list.Source.Slice(new Span(start, row.Span.Start));
        if (start <= row.Block.Start || indent.IndexOfAnyExcept(' ') >= 0)
            return null;
        return new Fix(title, Safety.Safe, [Edit.Insert(start, Ending(list, start))]);
    }

    /// <summary>Gives the delimiter row the header's width; null where a row has more cells than the header, which then may lack one.</summary>
    public static Fix? Delimiter(CuratedList list, LooseRun run, int at)
    {
        var (header, delimiter) = (run.Rows[at - 1], run.Rows[at]);
        if (run.Rows.Skip(at + 1).Any(row => row.Cells.Count > header.Cells.Count))
            return null;
        var cells = Enumerable
            .Range(0, header.Cells.Count)
            .Select(column => column < delimiter.Cells.Count ? LooseRun.Dashes(list.Source, delimiter.Cells[column]) ?? "---" : "---");
        return new Fix(
            "Give the delimiter row as many cells as the header",
            Safety.Safe,
            [new Edit(delimiter.Span, $"| {string.Join(" | ", cells)} |")]
        );
    }

    /// <summary>Puts a delimiter row below a header; null where the header is not the first thing of its line.</summary>
    public static Fix? AddDelimiter(CuratedList list, LooseRow header)
    {
        var line = list.Source.LinesOf(header.Span);
        var indent = list.Source.Slice(new Span(line.Start, header.Span.Start)).ToString();
        return indent.AsSpan().IndexOfAnyExcept(" \t>") >= 0
            ? null
            : new Fix(
                "Add the delimiter row",
                Safety.Safe,
                [Edit.Insert(line.End, $"{indent}{Example(header.Cells.Count)}{Ending(list, line.End)}")]
            );
    }

    // The ending of the line before the offset.
    private static string Ending(CuratedList list, int offset) =>
        offset >= 2 && list.Source.Text[offset - 1] == '\n' && list.Source.Text[offset - 2] == '\r'
            ? "\r\n"
            : list.Source.Text[offset - 1].ToString();
}
