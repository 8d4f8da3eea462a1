using System.Text;
using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>What pieces say together.</summary>
internal static class PieceText
{
    /// <summary>The visible text, images left out, untrimmed.</summary>
    public static string Visible(this IEnumerable<Piece> pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (!piece.IsBadge && piece.Kind != PieceKind.Tag)
                text.Append(piece.Text);
        }

        return text.ToString();
    }

    /// <summary>Whether nothing is shown but blanks.</summary>
    public static bool IsBlank(this Piece piece) =>
        piece.Kind is PieceKind.Break or PieceKind.Tag || (piece.Kind == PieceKind.Text && string.IsNullOrWhiteSpace(piece.Text));

    /// <summary>Where an offset of the piece's text is written; exact unless escapes or entities changed its length.</summary>
    public static Span Locate(this Piece piece, int start, int end) => piece.Text.Length == piece.Span.Length
        ? new Span(piece.Span.Start + start, piece.Span.Start + end)
        : piece.Span;

    /// <summary>The lines of a paragraph.</summary>
    public static List<List<Piece>> SplitLines(this IEnumerable<Piece> pieces)
    {
        List<List<Piece>> lines = [[]];
        foreach (var piece in pieces)
        {
            if (piece.Kind == PieceKind.Break)
                lines.Add([]);
            else
                lines[^1].Add(piece);
        }

        lines.RemoveAll(line => line.All(piece => piece.IsBlank()));
        return lines;
    }

    /// <summary>The place of pieces together; empty at 0 for none.</summary>
    public static Span Extent(this IReadOnlyList<Piece> pieces) =>
        pieces.Count == 0 ? default : new Span(pieces[0].Span.Start, pieces[^1].Span.End);
}
