using ListLint.Core;

namespace ListLint.Cli.Commands.Init;

/// <summary>A column whose cells hold a few values.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Values">The values as written, the most frequent first.</param>
/// <param name="Kept">How many cells hold one of them.</param>
/// <param name="All">How many cells there are.</param>
internal sealed record ColumnSurvey(string Header, IReadOnlyList<string> Values, int Kept, int All)
{
    private const int FewestCells = 20;
    private const int MostValues = 8;
    private const int LongestValue = 30;

    // A value that stands once may be a slip, and a column in which each stands twice has no few values.
    private const int LeastUses = 2;
    private const int MeanUses = 4;

    /// <summary>The columns of the tables of lists that are so, in the order of their headers.</summary>
    public static IEnumerable<ColumnSurvey> Find(IReadOnlyList<CuratedList> lists)
    {
        var cells = lists
            .SelectMany(list => list.Tables.SelectMany(table => table.Rows.SelectMany(row => CellsOf(list, table, row))))
            .GroupBy(cell => cell.Header, StringComparer.OrdinalIgnoreCase);
        foreach (var column in cells.Where(column => column.Count() >= FewestCells).OrderBy(column => column.Key, StringComparer.Ordinal))
        {
            var uses = column.CountBy(cell => cell.Value, StringComparer.Ordinal).OrderByDescending(use => use.Value).ToList();
            var values = uses.Where(use => use.Value >= LeastUses && use.Key.Length is > 0 and <= LongestValue).ToList();
            var (kept, all) = (values.Sum(use => use.Value), column.Count());
            if (
                values.Count is >= 1 and <= MostValues
                && Habits.IsNearlyAll(kept, all)
                && all >= values.Count * MeanUses
                && !values.Exists(IsUnfit)
                && !values.TrueForAll(IsNumber)
            )
                yield return new ColumnSurvey(column.Key, [.. values.Select(use => use.Key)], kept, all);
        }
    }

    // Of years there will be more.
    private static bool IsNumber(KeyValuePair<string, int> use) => !use.Key.Any(char.IsLetter);

    private static bool IsUnfit(KeyValuePair<string, int> use) => use.Key.Any(char.IsControl) || use.Key.Contains("](", StringComparison.Ordinal);

    private static IEnumerable<(string Header, string Value)> CellsOf(CuratedList list, Table table, TableRow row) =>
        row
            .Cells.Where(cell => cell.Column < table.Columns)
            .Select(cell => (Header: table.HeaderOf(cell.Column).Trim(), Value: list.Source.Slice(cell.Span).ToString()))
            .Where(cell => cell.Header.Length > 0 && !cell.Header.Any(char.IsControl));
}
