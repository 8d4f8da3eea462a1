using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// How the tables of a file write their rows by their place: a header, a first or a last row that
/// most tables, and at least two, write without a pipe at one edge is written so on purpose.
/// </summary>
internal sealed class RowPlaces
{
    private const int FewestTables = 2;
    private readonly bool[,] areOwn = new bool[3, 2];

    private RowPlaces(List<Table> tables)
    {
        for (var place = 0; place < 3; place++)
        {
            var rows = tables.Select(table => At(table, place)).OfType<TableRow>().ToList();
            areOwn[place, 0] = IsOwnWay(rows.Count(row => !row.HasLeadingPipe), rows.Count);
            areOwn[place, 1] = IsOwnWay(rows.Count(row => !row.HasTrailingPipe), rows.Count);
        }
    }

    public static RowPlaces From(List<Table> tables) => new(tables);

    /// <summary>Whether rows at the place of this one lack the pipe at an edge on purpose.</summary>
    public bool IsOwnWay(Table table, TableRow row, bool atStart)
    {
        for (var place = 0; place < 3; place++)
        {
            if (areOwn[place, atStart ? 0 : 1] && At(table, place) == row)
                return true;
        }

        return false;
    }

    private static TableRow? At(Table table, int place) =>
        place switch
        {
            0 => table.Header,
            1 => table.Rows.FirstOrDefault(),
            _ => table.Rows.LastOrDefault(),
        };

    private static bool IsOwnWay(int without, int all) => without >= FewestTables && without * 2 > all;
}
