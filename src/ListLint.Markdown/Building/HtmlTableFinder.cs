using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Finds the rows of HTML tables in a stream of pieces; a table may go over several blocks, and cells may hold Markdown.</summary>
internal static class HtmlTableFinder
{
    /// <summary>The tables in order; a row or cell that is not closed ends where the next one starts.</summary>
    public static List<(Span Span, List<RowDraft> Rows)> Find(DocumentPieces document)
    {
        var tables = new List<(Span Span, List<RowDraft> Rows)>();
        HtmlTableBuilder? table = null;
        var start = -1;
        foreach (var piece in PiecesOf(document))
        {
            if (piece.Tag is { Name: "table" } edge)
            {
                if (table is not null && edge.IsEnd && table.End(edge) is { Count: > 0 } rows)
                    tables.Add((new Span(start, edge.Span.End), rows));
                (table, start) = edge.IsEnd ? (null, -1) : (new HtmlTableBuilder(), edge.Span.Start);
            }
            else if (piece.Tag is { Name: "td" or "th" or "tr" or "thead" or "tbody" or "tfoot" } tag)
            {
                table?.Add(tag);
            }
            else
            {
                table?.Add(piece);
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
            if (
                block is not PipeCell
                && (pieces.Count > 0 || document.Get(block).Contains((in piece) => piece.Tag is { Name: "table", IsEnd: false }))
            )
                pieces.AddRange(document.Get(block));
        }

        return pieces;
    }
}
