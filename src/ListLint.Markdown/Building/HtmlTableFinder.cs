using System.Globalization;
using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Finds the rows of HTML tables in a stream of pieces; a table may go over several blocks, and cells may hold Markdown.</summary>
internal static class HtmlTableFinder
{
    /// <summary>The tables in order; a row or cell that is not closed ends where the next one starts.</summary>
    public static List<(Span Span, List<RowDraft> Rows)> Find(DocumentPieces document)
    {
        var tables = new List<(Span Span, List<RowDraft> Rows)>();
        var rows = new List<RowDraft>();
        var cells = new List<CellDraft>();
        var spans = new Dictionary<int, int>();
        List<Piece>? cell = null;
        var (tableStart, rowStart, cellStart, isHeader) = (-1, -1, -1, false);
        foreach (var piece in PiecesOf(document))
        {
            if (tableStart < 0 && piece.Tag is not { Name: "table", IsEnd: false })
                continue;
            if (piece.Tag is { Name: "td" or "th" or "tr" or "table" or "thead" or "tbody" } tag)
            {
                if (cell is not null)
                    cells.Add(Draft([.. cell], cellStart, tag.Span.Start));
                cell = null;
                if (tag.Name is "td" or "th" && !tag.IsEnd)
                    Fill(cells, spans, tag);
                if (tag.Name is "td" or "th" && !tag.IsEnd)
                {
                    (cell, cellStart) = ([], tag.Span.End);
                    isHeader |= tag.Name == "th";
                    rowStart = rowStart < 0 ? tag.Span.Start : rowStart;
                }
                else if (tag.Name is not ("td" or "th"))
                {
                    if (cells.Count > 0)
                        rows.Add(new RowDraft(new Span(rowStart, tag is { Name: "tr", IsEnd: true } ? tag.Span.End : tag.Span.Start), cells, isHeader && rows.Count == 0));
                    (cells, isHeader, rowStart) = ([], false, tag is { Name: "tr", IsEnd: false } ? tag.Span.Start : -1);
                }

                if (tag.Name == "table")
                {
                    if (tag.IsEnd && rows.Count > 0)
                        tables.Add((new Span(tableStart, tag.Span.End), WithHeader(rows)));
                    (rows, tableStart) = ([], tag.IsEnd ? -1 : tag.Span.Start);
                    spans.Clear();
                }
            }
            else
            {
                cell?.Add(piece);
            }
        }

        return tables;
    }

    // Few files have a tag of a table at all.
    private static List<Piece> PiecesOf(DocumentPieces document)
    {
        var pieces = new List<Piece>();
        foreach (var block in document.Leaves)
        {
            if (block is not PipeCell && (pieces.Count > 0 || document.Of(block).Holds((in piece) => piece.Tag is { Name: "table", IsEnd: false })))
                pieces.AddRange(document.Of(block));
        }

        return pieces;
    }

    // A cell that goes over several rows leaves its column empty in the rows below, so that columns stay columns.
    private static void Fill(List<CellDraft> cells, Dictionary<int, int> spans, HtmlTag tag)
    {
        while (spans.TryGetValue(cells.Count, out var rowsLeft) && rowsLeft > 0)
        {
            spans[cells.Count] = rowsLeft - 1;
            cells.Add(new CellDraft(new Span(tag.Span.Start, tag.Span.Start), []));
        }

        if (tag["rowspan"] is { } attribute && int.TryParse(attribute.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 1)
            spans[cells.Count] = count - 1;
    }

    // A first row without a link above rows with links heads them, with or without <th>.
    private static List<RowDraft> WithHeader(List<RowDraft> rows)
    {
        if (rows.Count > 1 && !rows[0].IsHeader && !HasTextLink(rows[0]) && rows.FindIndex(1, HasTextLink) > 0)
            rows[0] = rows[0] with { IsHeader = true };
        return rows;
    }

    private static bool HasTextLink(RowDraft row) => row.Cells.Exists(cell => cell.HasTextLink);

    private static CellDraft Draft(Piece[] cell, int start, int end)
    {
        var shown = cell.Those((in piece) => !piece.IsBlank);
        return new CellDraft(shown.Count == 0 ? new Span(start, Math.Max(start, Math.Min(start, end))) : new Span(shown[0].Span.Start, shown[^1].Span.End), cell);
    }
}
