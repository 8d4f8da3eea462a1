using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>A cell before the model has it.</summary>
internal sealed record CellDraft(Span Span, IReadOnlyList<Piece> Pieces)
{
    public string Text { get; } = Pieces.Visible().Trim();
}

/// <summary>A row before the model has it.</summary>
internal sealed record RowDraft(Span Span, IReadOnlyList<CellDraft> Cells, bool IsHeader, bool Leading = false, bool Trailing = false)
{
    public IEnumerable<Piece> Pieces => Cells.SelectMany(cell => cell.Pieces);
}
