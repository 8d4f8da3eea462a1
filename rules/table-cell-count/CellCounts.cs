using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Which rows of a table have too many or too few cells, after what tables do on purpose is taken out.</summary>
internal sealed class CellCounts
{
    private readonly bool isFull;
    private readonly bool areClosed;
    private (int Filled, int Linked)[]? columns;

    public CellCounts(Table table, SplitRows halves)
    {
        Table = table;
        var full = table.Rows.Where(row => row.Cells.Count >= table.Columns).ToList();
        areClosed = full.Count * 2 > table.Rows.Count && Habits.IsHabit(full.Count(row => row.HasTrailingPipe), full.Count, fewest: 3);
        isFull = Habits.IsNearlyAll(table.Rows.Count(row => row.Cells.Count >= table.Columns), table.Rows.Count(row => !IsText(row)));
        Wrong = [.. table.Rows.Where(row => Loses(row) || IsShort(row)).Where(row => !halves.IsHalf(row))];
        Wider = Wrong.Count(Loses);
    }

    public Table Table { get; }

    /// <summary>The rows with another number of cells than the header, without the halves of one row.</summary>
    public IReadOnlyList<TableRow> Wrong { get; }

    /// <summary>How many of them have words that GitHub drops.</summary>
    public int Wider { get; }

    /// <summary>Whether nearly all rows are wider than the header, so that it is the header that lacks cells.</summary>
    public bool HasNarrowHeader => Habits.IsHabit(Wider, Table.Rows.Count, fewest: 3);

    /// <summary>
    /// Whether a row has words that GitHub drops. An empty cell loses nothing, and
    /// a comment is not meant to be seen, written in HTML or as <c>[//]: #</c>.
    /// </summary>
    private bool Loses(TableRow row) =>
        row.Cells.Skip(Table.Columns).Any(cell => !cell.Span.IsEmpty && !cell.Text.StartsWith("[//]:", StringComparison.Ordinal) && !IsComment(cell));

    /// <summary>
    /// Whether a row has too few cells. A row with one cell heads the rows below, tables that leave out trailing cells by habit do so on purpose
    /// unless the row lacks the pipe that closes the others and so was cut off, and
    /// where no pipes enclose the rows, one at the end opens an empty cell.
    /// </summary>
    private bool IsShort(TableRow row) =>
        row.Cells.Count < Table.Columns && row.Cells.Count(cell => !cell.Span.IsEmpty) > 1 && (isFull || IsCutOff(row)) && !OpensEmptyCell(row);

    private bool IsCutOff(TableRow row) => areClosed && row is { HasLeadingPipe: true, HasTrailingPipe: false };

    /// <summary>
    /// The first of the lines at the end of the table that have no pipe at all: text that was not meant as a row. Null where there is none.
    /// </summary>
    public TableRow? FirstSwallowed()
    {
        if (Table.Columns < 2)
            return null;
        var first = Table.Rows.Count;
        while (first > 0 && IsText(Table.Rows[first - 1]))
            first--;
        return first < Table.Rows.Count ? Table.Rows[first] : null;
    }

    private static bool IsText(TableRow row) => row is { HasLeadingPipe: false, HasTrailingPipe: false, Cells.Count: 1 };

    /// <summary>
    /// Whether a cell stands in its own column. Links tell columns apart: a cell
    /// is at home where most others have one too, or where most have none either.
    /// </summary>
    public bool IsAtHome(TableCell cell)
    {
        var column = Columns()[cell.Column];
        return cell.Links.Count > 0 ? column.Linked * 2 > column.Filled : column.Linked * 2 <= column.Filled || cell.Text is "-" or "–" or "—";
    }

    private (int Filled, int Linked)[] Columns()
    {
        if (columns is not null)
            return columns;
        columns = new (int Filled, int Linked)[Table.Columns];
        foreach (var cell in Table.Rows.Where(row => row.Cells.Count == Table.Columns).SelectMany(row => row.Cells).Where(cell => !cell.Span.IsEmpty))
        {
            ref var column = ref columns[cell.Column];
            column = (column.Filled + 1, column.Linked + (cell.Links.Count > 0 ? 1 : 0));
        }

        return columns;
    }

    private bool OpensEmptyCell(TableRow row) =>
        row is { HasLeadingPipe: false, HasTrailingPipe: true }
        && row.Cells.Count == Table.Columns - 1
        && Table.Header is { HasLeadingPipe: false, HasTrailingPipe: false };

    // A comment is not shown, so its cell has no text although something is written there.
    private static bool IsComment(TableCell cell) => cell.Text.Length == 0 && cell.Links.Count == 0;
}
