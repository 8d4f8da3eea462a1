using System.Globalization;
using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>
/// Collects the rows of one HTML table. Cells that go over several rows or columns leave the places they cover empty, so that columns stay columns.
/// </summary>
internal sealed class HtmlTableBuilder
{
    // What lies further to the right is read as written: spans are numbers, and must not make a short text a large model.
    private const int MostColumns = 100;

    private readonly List<RowDraft> rows = [];

    // For each column, in how many rows more the cell above covers it.
    private readonly List<int> covered = [];
    private List<CellDraft> cells = [];
    private List<Piece>? cell;
    private (int Start, int Columns) open;
    private (bool IsOpen, int Start, bool HasHeading, bool HasBody) row;
    private bool isHead;

    /// <summary>Adds what stands in a cell; what stands between cells is left out.</summary>
    public void Add(Piece piece) => cell?.Add(piece);

    /// <summary>Opens or closes a cell, a row or a group of rows.</summary>
    public void Add(HtmlTag tag)
    {
        EndCell(tag);
        if (tag.Name is "td" or "th")
        {
            if (!tag.IsEnd)
                OpenCell(tag);
            return;
        }

        EndRow(tag);
        if (tag.Name == "tr")
        {
            row = (!tag.IsEnd, tag.IsEnd ? -1 : tag.Span.Start, false, false);
            return;
        }

        // A cell goes over rows of its own group only.
        covered.Clear();
        isHead = tag is { Name: "thead", IsEnd: false };
    }

    /// <summary>Ends the table; its rows, a header first where it has one.</summary>
    public List<RowDraft> End(HtmlTag tag)
    {
        EndCell(tag);
        EndRow(tag);
        return HtmlHeaders.Join(rows);
    }

    private void OpenCell(HtmlTag tag)
    {
        if (!row.IsOpen)
            row = (true, tag.Span.Start, false, false);
        while (cells.Count < covered.Count && covered[cells.Count] > 0)
            Cover(tag.Span.Start);
        var (columns, below) = (Number(tag, "colspan"), Number(tag, "rowspan") - 1);
        for (var column = cells.Count; column < Math.Min(cells.Count + columns, MostColumns); column++)
        {
            while (covered.Count <= column)
                covered.Add(0);
            covered[column] = below;
        }

        (cell, open) = ([], (tag.Span.End, columns));
        (row.HasHeading, row.HasBody) = (row.HasHeading || tag.Name == "th", row.HasBody || tag.Name == "td");
    }

    private void EndCell(HtmlTag tag)
    {
        if (cell is null)
            return;
        cells.Add(Draft([.. cell], open.Start, tag.Span.Start));
        for (var more = 1; more < open.Columns && cells.Count < MostColumns; more++)
            cells.Add(Empty(tag.Span.Start));
        cell = null;
    }

    private void EndRow(HtmlTag tag)
    {
        if (!row.IsOpen)
            return;
        var hasCells = cells.Count > 0;
        for (var last = covered.FindLastIndex(rows => rows > 0); cells.Count <= last; )
            Cover(tag.Span.Start);
        if (hasCells)
            rows.Add(
                new RowDraft(
                    new Span(row.Start, tag is { Name: "tr", IsEnd: true } ? tag.Span.End : tag.Span.Start),
                    cells,
                    isHead || (row.HasHeading && !row.HasBody)
                )
            );
        (cells, row) = ([], default);
    }

    private void Cover(int at)
    {
        covered[cells.Count] = Math.Max(0, covered[cells.Count] - 1);
        cells.Add(Empty(at));
    }

    private static int Number(HtmlTag tag, string name) =>
        tag[name] is { } attribute && int.TryParse(attribute.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? Math.Clamp(count, 1, ushort.MaxValue)
            : 1;

    private static CellDraft Empty(int at) => new(new Span(at, at), []);

    private static CellDraft Draft(Piece[] cell, int start, int end)
    {
        var shown = cell.Those((in piece) => !piece.IsBlank);
        return new CellDraft(
            shown.Count == 0 ? new Span(start, Math.Max(start, Math.Min(start, end))) : new Span(shown[0].Span.Start, shown[^1].Span.End),
            cell
        );
    }
}
