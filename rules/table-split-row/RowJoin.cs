using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Makes one row of two halves.</summary>
internal static class RowJoin
{
    /// <summary>Whether the first half has too few cells, so that the second goes on where it ends; else each is a whole row.</summary>
    public static bool IsCut(TableRow first) => first.Cells.Count < first.Table.Columns;

    /// <summary>The cell of a second half that has the link that the first one lacks.</summary>
    public static TableCell Stray(TableRow second) => second.Cells.First(cell => cell.Links.Count > 0);

    /// <summary>The joined row in place of the two; null where it is not clear which cell goes where.</summary>
    public static Fix? CreateFix(CuratedList list, TableRow first, TableRow second)
    {
        if (IsCut(first))
        {
            // A break inside a cell leaves one cell more than the table has.
            var between = first.Cells.Count + second.Cells.Count > first.Table.Columns ? " " : " | ";
            return Make(new Edit(new Span(first.Cells[^1].Span.End, second.Cells[0].Span.Start), between));
        }

        var stray = Stray(second);
        var words = second.Cells.Where(cell => !cell.Span.IsEmpty && cell != stray).ToList();
        var last = first.Cells.LastOrDefault(cell => !cell.Span.IsEmpty);
        if (words.Count != 1 || words[0].Column != 0 || last is null || first.Cells[LinkColumn(first.Table)] is not { Span.IsEmpty: true } target)
            return null;
        var source = list.Source;
        var lines = source.LinesOf(second.Span);
        return Make(
            Edit.Insert(last.Span.End, $" {source.Slice(words[0].Span)}"),
            Edit.Insert(target.Span.Start, $"{source.Slice(stray.Span)} "),
            Edit.Delete(lines)
        );
    }

    private static Fix Make(params IReadOnlyList<Edit> edits) => new("Join the two halves", Safety.Unsafe, edits);

    private static int LinkColumn(Table table)
    {
        var counts = table
            .Rows.SelectMany(row => row.Cells)
            .Where(cell => cell.Links.Count > 0 && cell.Column < table.Columns)
            .CountBy(cell => cell.Column);
        return counts.MaxBy(column => column.Value).Key;
    }
}
