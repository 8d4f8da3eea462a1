using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>A cell before the model has it.</summary>
internal sealed record CellDraft(Span Span, Piece[] Pieces)
{
    public string Text { get; } = Pieces.Visible().Trim();

    public bool HasTextLink { get; } = Pieces.Contains((in piece) => piece.IsTextLink);
}

/// <summary>A row before the model has it.</summary>
internal sealed record RowDraft(Span Span, List<CellDraft> Cells, bool IsHeader, bool Leading = false, bool Trailing = false)
{
    /// <summary>Whether it shows words in bold only, and no link.</summary>
    public bool IsBold => !Contains((in piece) => piece.Link is not null || (!piece.IsBlank && !piece.Is(PieceStyle.Strong)));

    /// <summary>The pieces of all cells.</summary>
    public Piece[] Pieces()
    {
        var all = new List<Piece>();
        foreach (var cell in Cells)
            all.AddRange(cell.Pieces);
        return [.. all];
    }

    /// <summary>Whether a piece of a cell fits.</summary>
    public bool Contains(PiecePredicate fits) => Cells.Exists(cell => cell.Pieces.Contains(fits));
}
