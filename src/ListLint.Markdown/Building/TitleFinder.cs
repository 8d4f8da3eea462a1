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

        // [Papers](u) – A collection
        if (resource == firstLink && resources.IsName(pieces, resource))
            return FindInLink(pieces[resource].Link!);
        var lead = Lead(pieces, firstLink, titled == firstLink);

        // **Title** Authors. [paper](u), but not **Topic**: [Title](u)
        if (lead.Strong is { } strong && !(titled == firstLink && titled < pieces.Length && (lead.Plain.Length == 0 || IsShort(lead.Plain))))
            return strong;

        // [Title](u) - description; **Topic** from [Title](u); 3. Name: [Title](u)
        if (titled < pieces.Length && (IsShort(lead.Plain) || (titled == firstLink && WordCount(pieces[titled].Text) >= 4)))
        {
            // [[Code](u)] Title. [Project page](u): a label first, the title in plain text behind it
            if (resource < titled && Behind(pieces, resource) is { Text.Length: > 0 } between && WordCount(between.Text) >= 3)
                return between;
            return FindInLink(pieces[titled].Link!);
        }

        // Title. Authors. [[Paper]](u)
        if (lead.Plain.Length > 0)
            return new FoundTitle(lead.Plain, lead.Span, null);

        // [[arXiv](u)] Title. [tags]
        if (resource < pieces.Length && Behind(pieces, resource) is { Text.Length: > 0 } after)
            return after;
        return Otherwise(pieces, firstLink);
    }

    /// <summary>Whether a link shows its own address.</summary>
    public static bool IsUrl(Link link) =>
        link.Form is LinkForm.Bare or LinkForm.Autolink
        || link.Text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || link.Text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    // - https://… ; - [Documentation](u); - [**Title**] ; - `name`
    private static FoundTitle Otherwise(ReadOnlySpan<Piece> pieces, int firstLink)
    {
        var marked = pieces.IndexOf((in piece) => piece.IsWords && piece.Is(PieceStyle.Strong) && TextKey.LengthOf(piece.Text) > 1);
        if (marked >= 0 && marked < firstLink && StrongRun(pieces, marked, firstLink) is { } strong)
            return strong;
        if (firstLink < pieces.Length)
            return FindInLink(pieces[firstLink].Link!);
        return pieces.IndexOf((in piece) => piece.Kind == PieceKind.Code) is >= 0 and var code
            ? new FoundTitle(pieces[code].Text, pieces[code].Span, null)
            : default;
    }

    private static FoundTitle FindInLink(Link link) => new(PlainText.Trim(link.Text), link.TextSpan, link);

    // The first link that names a resource, the first that can be a title, the first that shows its address;
    // the number of pieces where there is none.
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

    private (FoundTitle? Strong, string Plain, Span Span) Lead(ReadOnlySpan<Piece> pieces, int end, bool isTitled)
    {
        FoundTitle? strong = null;
        plain.Clear();
        for (var i = SkipCode(pieces, end, isTitled); i < end && i < pieces.Length; i++)
        {
            var piece = pieces[i];
            if (piece.IsWords && piece.Is(PieceStyle.Strong) && TextKey.LengthOf(piece.Text) > 1)
            {
                var last = StrongMarks.EndOfRun(pieces, i, end);
                if (StrongMarks.IsBracketed(pieces, i, last))
                    plain.Stop();
                else
                    strong ??= StrongRun(pieces, i, end);
                i = last;
            }
            else if (piece.IsWords && (!piece.Is(PieceStyle.Emphasis | PieceStyle.Strong) || (plain.IsEmpty && strong is null)))
            {
                plain.Add(piece);
            }
            else if (piece.Kind == PieceKind.Break)
            {
                plain.Break();
            }
            else if (piece.IsWords)
            {
                plain.Stop();
            }
        }

        var (text, span) = plain.Title();
        return (strong, text, span);
    }

    // `Topic` - `Kind` [Title](u): marks, as long as nothing else stands before the link; `CVPR 2023` Title of a work: a mark, for it is a date.
    private static int SkipCode(ReadOnlySpan<Piece> pieces, int end, bool isTitled)
    {
        var (code, dated) = (0, 0);
        for (var i = 0; i < end && i < pieces.Length; i++)
        {
            if (pieces[i].Kind == PieceKind.Code)
                (code, dated) = (i + 1, dated == code && DateReader.MayHold(pieces[i].Text) ? i + 1 : dated);
            else if (pieces[i].Kind == PieceKind.Text && !TextKey.IsEmpty(PlainText.WithoutTags(pieces[i].Text)))
                return dated;
        }

        return isTitled && end < pieces.Length ? code : 0;
    }

    private static FoundTitle? StrongRun(ReadOnlySpan<Piece> pieces, int start, int end)
    {
        var run = pieces[start..(StrongMarks.EndOfRun(pieces, start, end) + 1)];
        var whole = PlainText.Trim(run.Visible());
        var text = PlainText.Trim(PlainText.WithoutTags(whole, keepYear: true));
        return text.Length == 0 || text is ['[', .., ']'] ? null : new FoundTitle(text, run.Extent(), null);
    }

    private FoundTitle Behind(ReadOnlySpan<Piece> pieces, int link)
    {
        plain.Clear();
        for (var i = link + 1; i < pieces.Length && !pieces[i].IsTextLink && !pieces[i].IsBadge; i++)
        {
            if (pieces[i].IsWords)
                plain.Add(pieces[i]);
        }

        var (text, span) = plain.Title();
        return TextKey.IsEmpty(text) ? default : new FoundTitle(text, span, null);
    }

    private static bool IsShort(string lead) => WordCount(lead) <= 3 || LeadsOn(lead);

    private static bool LeadsOn(string lead) => lead is [.., ':' or '：'] || lead.EndsWith(" from", StringComparison.Ordinal);

    /// <summary>The words of a text; three letters of a script without blanks count as one.</summary>
    public static int WordCount(string text)
    {
        var scripts = 0;
        foreach (var letter in text)
            scripts += letter >= '\u3040' ? 1 : 0;
        return text.Length == 0 ? 0 : Math.Max(text.AsSpan().Trim().Count(' ') + 1, scripts / 3);
    }
}
