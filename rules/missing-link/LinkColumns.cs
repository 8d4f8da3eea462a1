using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The columns of tables that have a link in every row, or nearly: at least 9 of 10, and at least 8.</summary>
internal sealed class LinkColumns
{
    private const int FewestRows = 8;
    private const int FewestWords = 4;
    private readonly Dictionary<(Table, int), int> counts = [];
    private readonly HashSet<(Table, int)> ofTitles = [];

    private LinkColumns(CuratedList list)
    {
        foreach (var table in list.Tables)
        {
            for (var column = 0; column < table.Columns; column++)
            {
                var linked = table.Rows.Count(row => HasAddress(row, column));
                if (linked == table.Rows.Count || !Habits.IsHabit(linked, table.Rows.Count, FewestRows))
                    continue;
                counts[(table, column)] = linked;
                if (Habits.IsNearlyAll(table.Rows.Count(row => HasAddress(row, column) && IsTitle(row.Cells[column])), linked))
                    ofTitles.Add((table, column));
            }
        }
    }

    public static LinkColumns From(CuratedList list) => list.Index(built => new LinkColumns(built));

    /// <summary>
    /// The cells of a row that lack the link of their column, with the number of rows that have it; a row without any link is not about its cells.
    /// </summary>
    public IEnumerable<(TableCell Cell, int Linked)> Missing(TableRow row) =>
        !row.Cells.Any(HasLink)
            ? []
            : row
                .Cells.Where(cell =>
                    cell.Column < row.Table.Columns
                    && !HasLink(cell)
                    && counts.ContainsKey((row.Table, cell.Column))
                    && (IsTitle(cell) || !ofTitles.Contains((row.Table, cell.Column)))
                )
                .Select(cell => (cell, counts[(row.Table, cell.Column)]));

    /// <summary>Whether a row has words, and no link, in a column that has links; null where the table has no such column.</summary>
    public bool? HasGap(TableRow row)
    {
        bool? hasGap = null;
        foreach (var cell in row.Cells.Where(cell => counts.ContainsKey((row.Table, cell.Column))))
            hasGap = hasGap is true || (!HasLink(cell) && !NoLink.IsSaid(cell.Text) && cell.Text.Length > 0);
        return hasGap;
    }

    // Where the linked cells are titles of papers, a short name is that of a work without one.
    private static bool IsTitle(TableCell cell) => TitleWords.Parse(cell.Text).Count >= FewestWords;

    // A link without an address, "[]()", is no link that another cell lacks.
    private static bool HasAddress(TableRow row, int column) =>
        column < row.Cells.Count && row.Cells[column].Links.Any(link => link is { IsImage: false, Url.Length: > 0 });

    private static bool HasLink(TableCell cell) => cell.Links.Any(link => !link.IsImage);
}
