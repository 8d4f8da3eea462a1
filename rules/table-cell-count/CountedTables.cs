using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The pipe tables of a list, their cells counted once.</summary>
internal sealed class CountedTables
{
    private CountedTables(CuratedList list)
    {
        var halves = SplitRows.From(list);
        All = [.. list.Tables.Where(table => !table.IsHtml && table.Header is not null).Select(table => new CellCounts(table, halves))];
        Rows = [.. All.Where(counts => !counts.HasNarrowHeader).SelectMany(counts => counts.Wrong.Select(row => new WrongRow(counts, row)))];
    }

    public static CountedTables From(CuratedList list) => list.Index(built => new CountedTables(built));

    public IReadOnlyList<CellCounts> All { get; }

    /// <summary>The rows with too many or too few cells, where it is not their header that is wrong.</summary>
    public IReadOnlyList<WrongRow> Rows { get; }
}

/// <summary>A row with another number of cells than its header.</summary>
internal sealed record WrongRow(CellCounts Counts, TableRow Row)
{
    /// <summary>How many columns the header has.</summary>
    public int Columns => Counts.Table.Columns;

    /// <summary>How many cells it lacks; below zero where it has too many.</summary>
    public int Missing => Columns - Row.Cells.Count;
}
