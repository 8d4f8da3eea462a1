using System.Text;
using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Whether a piece is one that is looked for.</summary>
internal delegate bool PiecePredicate(in Piece piece);

/// <summary>What pieces say together.</summary>
internal static class PieceText
{
    /// <summary>The visible text, images left out, untrimmed.</summary>
    public static string Visible(this ReadOnlySpan<Piece> pieces)
    {
        // Most captions, cells and headings are one text or one link.
        var only = "";
        StringBuilder? text = null;
        foreach (ref readonly var piece in pieces)
        {
            if (piece.IsBadge || piece.Kind == PieceKind.Tag)
                continue;
            if (only.Length == 0)
                only = piece.Text;
            else
                (text ??= new StringBuilder(only)).Append(piece.Text);
        }

        return text?.ToString() ?? only;
    }

    /// <summary>Where the first piece at or behind an index stands that fits, or -1.</summary>
    public static int IndexOf(this ReadOnlySpan<Piece> pieces, PiecePredicate fits, int from = 0)
    {
        for (; from < pieces.Length; from++)
        {
            if (fits(pieces[from]))
                return from;
        }

        return -1;
    }

    /// <summary>Whether a piece fits.</summary>
    public static bool Contains(this ReadOnlySpan<Piece> pieces, PiecePredicate fits) => pieces.IndexOf(fits) >= 0;

    /// <summary>The first piece that fits; one without text where none does.</summary>
    public static Piece First(this ReadOnlySpan<Piece> pieces, PiecePredicate fits) => pieces.IndexOf(fits) is >= 0 and var at ? pieces[at] : default;

    /// <summary>
    /// The first piece that is neither blank nor a badge nor a mark in front, such as a bullet, an emoji, a number or a tag; -1 for none.
    /// </summary>
    public static int Lead(this ReadOnlySpan<Piece> pieces) => pieces.IndexOf((in piece) => !piece.IsBlank && !piece.IsBadge && !IsMark(piece));

    private static bool IsMark(in Piece piece)
    {
        if (piece.Kind != PieceKind.Text)
            return false;
        var text = PlainText.WithoutTags(piece.Text).AsSpan().TrimStart("0123456789").TrimStart(".)");
        return TextKey.IsEmpty(text);
    }

    /// <summary>The pieces that fit.</summary>
    public static List<Piece> Those(this ReadOnlySpan<Piece> pieces, PiecePredicate fit)
    {
        var found = new List<Piece>();
        for (var at = pieces.IndexOf(fit); at >= 0; at = pieces.IndexOf(fit, at + 1))
            found.Add(pieces[at]);
        return found;
    }

    /// <summary>The lines of a paragraph that show something.</summary>
    public static List<Piece[]> SplitLines(this ReadOnlySpan<Piece> pieces)
    {
        var lines = new List<Piece[]>();
        while (true)
        {
            var end = pieces.IndexOf((in piece) => piece.Kind == PieceKind.Break);
            var line = end < 0 ? pieces : pieces[..end];
            if (line.Contains((in piece) => !piece.IsBlank))
                lines.Add(line.ToArray());
            if (end < 0)
                return lines;
            pieces = pieces[(end + 1)..];
        }
    }

    /// <summary>The place of pieces together; empty at 0 for none.</summary>
    public static Span Extent(this ReadOnlySpan<Piece> pieces) => pieces.Length == 0 ? default : new Span(pieces[0].Span.Start, pieces[^1].Span.End);
}
