namespace ListLint.Core;

/// <summary>
/// Rows that are two halves of one: a line break in the middle of a row makes two rows of it. Either the first has too few cells and no closing pipe,
/// and the second goes on without an opening one, or a second row holds the link, in a column that never has links, that the row above lacks.
/// </summary>
public sealed class SplitRows
{
    private const int FewestRows = 5;
    private readonly Dictionary<TableRow, TableRow> firstHalf = [];
    private readonly HashSet<TableRow> halves = [];

    private SplitRows(CuratedList list)
    {
        foreach (var table in list.Tables)
        {
            if (!table.IsHtml && table.Header is not null)
                Find(table);
        }
    }

    /// <summary>The split rows of a list, found once.</summary>
    public static SplitRows From(CuratedList list) => list.Index(built => new SplitRows(built));

    /// <summary>The row whose second half this is, or null.</summary>
    public TableRow? FirstHalfOf(TableRow row) => firstHalf.GetValueOrDefault(row);

    /// <summary>Whether a row is either half of a split row.</summary>
    public bool IsHalf(TableRow row) => halves.Contains(row);

    private void Find(Table table)
    {
        var linked = new int[table.Columns];
        foreach (var cell in table.Rows.SelectMany(row => row.Cells))
        {
            if (cell.Column < linked.Length && cell.Links.Count > 0)
                linked[cell.Column]++;
        }

        for (var i = 1; i < table.Rows.Count; i++)
        {
            var (above, row) = (table.Rows[i - 1], table.Rows[i]);
            if (
                IsHalf(above)
                || !(AreTwoShortHalves(table, above, row) || AreTwoClosedHalves(table, above, row, linked) || HasStrayLink(table, above, row, linked))
            )
                continue;
            firstHalf[row] = above;
            halves.Add(above);
            halves.Add(row);
        }
    }

    // | A | B        and        C | D |        or        | A        and        rest of A | B |
    private static bool AreTwoShortHalves(Table table, TableRow above, TableRow row) =>
        above.Cells.Count < table.Columns
        && row.Cells.Count <= table.Columns
        && above.HasLeadingPipe
        && !above.HasTrailingPipe
        && !row.HasLeadingPipe
        && row.HasTrailingPipe
        && above.Cells.Count + row.Cells.Count - table.Columns is 0 or 1;

    // The same with a pipe at each end: all other rows are whole, and the second half has the link that each of them ends with.
    private static bool AreTwoClosedHalves(Table table, TableRow above, TableRow row, int[] linked) =>
        table.Rows.Count >= FewestRows
        && above.Cells.Count + row.Cells.Count - table.Columns is 0 or 1
        && above.Cells.Count is > 1 and var count
        && count < table.Columns
        && row.Cells.Count is > 1
        && above.Cells.All(cell => cell.Links.Count == 0)
        && row.Cells[^1].Links.Count > 0
        && Habits.IsNearlyAll(linked[^1], table.Rows.Count - 2)
        && table.Rows.All(other => other == above || other == row || other.Cells.Count == table.Columns);

    private static bool HasStrayLink(Table table, TableRow above, TableRow row, int[] linked)
    {
        if (table.Rows.Count < FewestRows || row.Cells.Count != table.Columns || above.Cells.Count != table.Columns)
            return false;
        var linkColumn = Array.IndexOf(linked, linked.Max());
        var stray = row.Cells.FirstOrDefault(cell => cell.Links.Count > 0 && cell.Column != linkColumn && linked[cell.Column] == 1);
        return stray is not null
            && linked[linkColumn] * 2 > table.Rows.Count
            && row.Cells[linkColumn].Span.IsEmpty
            && above.Cells[linkColumn].Span.IsEmpty;
    }
}
