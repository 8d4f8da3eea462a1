using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>A title, where it is written, and the link that it is the text of, if any.</summary>
internal readonly record struct FoundTitle(string Text, Span Span, Link? Link);

/// <summary>Finds what an entry is called. The forms are those of real lists; each branch names one.</summary>
internal sealed class TitleFinder(Resources resources)
{
    private readonly PlainText plain = new();

    /// <summary>The title among the pieces that an entry starts with.</summary>
    public FoundTitle Find(ReadOnlySpan<Piece> pieces)
    {
        var (resource, titled, url) = FirstLinks(pieces);
        var firstLink = Math.Min(Math.Min(resource, titled), url);
        var lead = Lead(pieces, firstLink);

        // **Title** Authors. [paper](u), but not **Topic**: [Title](u)
        if (lead.Strong is { } strong && !(titled == firstLink && titled < pieces.Length && (lead.Plain.Length == 0 || IsShort(lead.Plain))))
            return strong;

        // [Title](u) - description; **Topic** from [Title](u); 3. Name: [Title](u)
        if (titled < pieces.Length && (IsShort(lead.Plain) || (titled == firstLink && WordCount(pieces[titled].Text) >= 4)))
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
        if (resource < pieces.Length && Behind(pieces, resource) is { Text.Length: > 0 } after)
            return after;

        // - https://… ; - [Documentation](u)
        if (firstLink < pieces.Length)
            return OfLink(pieces[firstLink].Link!);
        return pieces.IndexOf((in piece) => piece.Kind == PieceKind.Code) is >= 0 and var code ? new FoundTitle(pieces[code].Text, pieces[code].Span, null) : default;
    }

    /// <summary>Whether a link shows its own address.</summary>
    public static bool IsUrl(Link link) =>
        link.Form is LinkForm.Bare or LinkForm.Autolink || link.Text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || link.Text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static FoundTitle OfLink(Link link) => new(PlainText.Trim(link.Text), link.TextSpan, link);

    // The first link that names a resource, the first that can be a title, the first that shows its address; the number of pieces where there is none.
    private (int Resource, int Titled, int Url) FirstLinks(ReadOnlySpan<Piece> pieces)
    {
        var (resource, titled, url) = (pieces.Length, pieces.Length, pieces.Length);
        for (var i = pieces.Length - 1; i >= 0; i--)
        {
            if (!pieces[i].IsTextLink)
                continue;
            var link = pieces[i].Link!;
            if (IsUrl(link))
                url = i;
            else if (resources.IsResource(link))
                resource = i;
            else if (!link.IsInPage)
                titled = i;
        }

        return (resource, titled, url);
    }

    private (FoundTitle? Strong, string Plain, Span Span) Lead(ReadOnlySpan<Piece> pieces, int end)
    {
        FoundTitle? strong = null;
        plain.Clear();
        for (var i = 0; i < end && i < pieces.Length; i++)
        {
            var piece = pieces[i];
            if (piece.Kind == PieceKind.Text && piece.Is(PieceStyle.Strong) && TextKey.LengthOf(piece.Text) > 1)
                strong ??= StrongRun(pieces, i, end);
            else if (piece.Kind is PieceKind.Text or PieceKind.Code && !piece.Is(PieceStyle.Emphasis | PieceStyle.Strong))
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

    private static FoundTitle? StrongRun(ReadOnlySpan<Piece> pieces, int start, int end)
    {
        var last = start;
        while (last + 1 < end && pieces[last + 1] is { Kind: PieceKind.Text or PieceKind.Code or PieceKind.Break } next && next.Is(PieceStyle.Strong))
            last++;
        var run = pieces[start..(last + 1)];
        var whole = PlainText.Trim(run.Visible());
        var text = PlainText.Trim(PlainText.WithoutTags(whole));
        return text.Length == 0 || text is ['[', .., ']'] ? null : new FoundTitle(text, run.Extent(), null);
    }

    private FoundTitle Behind(ReadOnlySpan<Piece> pieces, int link)
    {
        plain.Clear();
        for (var i = link + 1; i < pieces.Length && !pieces[i].IsTextLink && !pieces[i].IsBadge; i++)
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
        var scripts = 0;
        foreach (var letter in text)
            scripts += letter >= '\u3040' ? 1 : 0;
        return text.Length == 0 ? 0 : Math.Max(text.AsSpan().Trim().Count(' ') + 1, scripts / 3);
    }
}
