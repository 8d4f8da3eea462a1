using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>A title, where it is written, and the link that it is the text of, if any.</summary>
internal readonly record struct FoundTitle(string Text, Span Span, Link? Link);

/// <summary>Finds what an entry is called. The forms are those of real lists; each branch names one.</summary>
internal sealed class TitleFinder(Resources resources)
{
    /// <summary>The title among the pieces that an entry starts with.</summary>
    public FoundTitle Find(IReadOnlyList<Piece> pieces)
    {
        var resource = IndexOf(pieces, 0, piece => piece.IsTextLink && !IsUrl(piece.Link!) && resources.IsResource(piece.Link!));
        var titled = IndexOf(pieces, 0, piece => piece.IsTextLink && !piece.Link!.IsInPage && !IsUrl(piece.Link!) && !resources.IsResource(piece.Link!));
        var url = IndexOf(pieces, 0, piece => piece.IsTextLink && IsUrl(piece.Link!));
        var firstLink = Math.Min(Math.Min(resource, titled), url);
        var lead = Lead(pieces, firstLink);

        // **Title** Authors. [paper](u), but not **Topic**: [Title](u)
        if (lead.Strong is { } strong && !(titled == firstLink && titled < pieces.Count && (lead.Plain.Length == 0 || IsShort(lead.Plain))))
            return strong;

        // [Title](u) - description; **Topic** from [Title](u); 3. Name: [Title](u)
        if (titled < pieces.Count && (IsShort(lead.Plain) || (titled == firstLink && WordCount(pieces[titled].Text) >= 4)))
        {
            // [[Code](u)] Title. [Project page](u): a label first, the title in plain text behind it
            if (resource < titled && Behind(pieces, resource) is { Text.Length: > 0 } between && WordCount(between.Text) >= 3)
                return between;
            return OfLink(pieces[titled].Link!);
        }

        // Title. Authors. [[Paper]](u)
        if (lead.Plain.Length > 0)
            return new FoundTitle(lead.Plain, lead.Span, null);

        // [[arXiv](u)] Title. [tags]
        if (resource < pieces.Count && Behind(pieces, resource) is { Text.Length: > 0 } after)
            return after;

        // - https://… ; - [Documentation](u)
        if (firstLink < pieces.Count)
            return OfLink(pieces[firstLink].Link!);
        var code = IndexOf(pieces, 0, piece => piece.Kind == PieceKind.Code);
        return code < pieces.Count ? new FoundTitle(pieces[code].Text, pieces[code].Span, null) : default;
    }

    /// <summary>Whether a link shows its own address.</summary>
    public static bool IsUrl(Link link) =>
        link.Form is LinkForm.Bare or LinkForm.Autolink || link.Text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || link.Text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static FoundTitle OfLink(Link link) => new(PlainText.Trim(link.Text), link.TextSpan, link);

    private static int IndexOf(IReadOnlyList<Piece> pieces, int from, Func<Piece, bool> fits)
    {
        while (from < pieces.Count && !fits(pieces[from]))
            from++;
        return from;
    }

    private static (FoundTitle? Strong, string Plain, Span Span) Lead(IReadOnlyList<Piece> pieces, int end)
    {
        FoundTitle? strong = null;
        var plain = new PlainText();
        for (var i = 0; i < end && i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Kind == PieceKind.Text && piece.Style.HasFlag(PieceStyle.Strong) && TextKey.Of(piece.Text).Length > 1)
                strong ??= StrongRun(pieces, i, end);
            else if (piece.Kind is PieceKind.Text or PieceKind.Code && (piece.Style & (PieceStyle.Emphasis | PieceStyle.Strong)) == 0)
                plain.Add(piece);
            else if (piece.Kind == PieceKind.Text && plain.IsEmpty && strong is null)
                plain.Add(piece);
            else if (piece.Kind == PieceKind.Break)
                plain.Break();
            else if (piece.Kind == PieceKind.Text)
                plain.Stop();
        }

        var (text, span) = plain.Title();
        return (strong, text, span);
    }

    private static FoundTitle? StrongRun(IReadOnlyList<Piece> pieces, int start, int end)
    {
        var last = start;
        while (last + 1 < end && pieces[last + 1] is { Kind: PieceKind.Text or PieceKind.Code or PieceKind.Break } next && next.Style.HasFlag(PieceStyle.Strong))
            last++;
        var run = pieces.Skip(start).Take(last - start + 1).ToList();
        var whole = PlainText.Trim(run.Visible());
        var text = PlainText.Trim(PlainText.WithoutTags(whole));
        return text.Length == 0 || text is ['[', .., ']'] ? null : new FoundTitle(text, run.Extent(), null);
    }

    private static FoundTitle Behind(IReadOnlyList<Piece> pieces, int link)
    {
        var plain = new PlainText();
        for (var i = link + 1; i < pieces.Count && !pieces[i].IsTextLink && !pieces[i].IsBadge; i++)
        {
            if (pieces[i].Kind is PieceKind.Text or PieceKind.Code)
                plain.Add(pieces[i]);
        }

        var (text, span) = plain.Title();
        return new FoundTitle(text, span, null);
    }

    private static bool IsShort(string lead) => WordCount(lead) <= 3 || lead is [.., ':' or '：'] || lead.EndsWith(" from", StringComparison.Ordinal);

    /// <summary>The words of a text; three letters of a script without blanks count as one.</summary>
    public static int WordCount(string text)
    {
        var count = 0;
        foreach (var _ in text.AsSpan().Trim().Split(' '))
            count++;
        return text.Length == 0 ? 0 : Math.Max(count, text.Count(letter => letter >= '\u3040') / 3);
    }
}
