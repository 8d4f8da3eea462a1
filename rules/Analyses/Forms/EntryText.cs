using System.Buffers;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The first paragraph of an entry that is an item of a list, or the paragraph that it is, without what is not shown.</summary>
internal sealed class EntryText
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_+-");

    private EntryText(CuratedList list, Entry entry, ListItem? item, IReadOnlyList<LineAtom> atoms, int start) =>
        (List, Entry, Item, Atoms, Start, TitleLink) = (list, entry, item, atoms, start, entry.TitleLink);

    /// <summary>The list.</summary>
    public CuratedList List { get; }

    /// <summary>The entry.</summary>
    public Entry Entry { get; }

    /// <summary>The link whose text is the title, if there is one; looked for once.</summary>
    public Link? TitleLink { get; }

    /// <summary>The item; null for a paragraph.</summary>
    public ListItem? Item { get; }

    /// <summary>Its atoms, in order; no space at the end.</summary>
    public IReadOnlyList<LineAtom> Atoms { get; }

    /// <summary>The offset of what stands behind the bullet.</summary>
    public int Start { get; }

    /// <summary>The offset behind the last atom.</summary>
    public int End => Atoms.Count > 0 ? Atoms[^1].Span.End : Start;

    /// <summary>The text of an entry; null for one of another shape, or without a paragraph.</summary>
    public static EntryText? Find(CuratedList list, Entry entry)
    {
        if (entry.Shape is not (EntryShape.Bullet or EntryShape.Numbered or EntryShape.Paragraph))
            return null;
        var item =
            entry.Shape == EntryShape.Paragraph ? null
            : list.Items.LastUpTo(entry.Span.Start, static item => item.Span) is >= 0 and var found ? list.Items[found]
            : null;
        if (entry.Shape != EntryShape.Paragraph && item is null)
            return null;
        var start = item?.Content ?? entry.Span.Start;
        var block = list.Blocks.FirstFrom(start, static block => block.Text);
        return
            block < list.Blocks.Count
            && list.Blocks[block] is { Kind: BlockKind.Paragraph, HasText: true } paragraph
            && paragraph.Text.Start == start
            && !HoldsItems(list.Source.Slice(paragraph.Text))
            ? new EntryText(list, entry, item, Read(list, paragraph.Text), start)
            : null;
    }

    /// <summary>What is shown of some atoms: the text of links and code, no images.</summary>
    public string Shown(int from, int to)
    {
        var shown = new System.Text.StringBuilder();
        for (var at = from; at < to; at++)
            _ = Atoms[at] switch
            {
                { Kind: AtomKind.Sign, Sign: var sign } => shown.Append(sign),
                { Kind: AtomKind.Link, Link: { } link } => shown.Append(link.Text),
                { Kind: AtomKind.Code, Span: var span } => shown.Append(List.Source.Slice(span).Trim('`')),
                _ => shown,
            };
        return shown.ToString();
    }

    // "-[Fog](https://fog.example)" in a further line was meant to be an entry of its own, and is part of this one.
    private static bool HoldsItems(ReadOnlySpan<char> paragraph)
    {
        while (paragraph.IndexOf('\n') is >= 0 and var end)
        {
            paragraph = paragraph[(end + 1)..].TrimStart();
            if (paragraph is ['-' or '*' or '+', '[', ..])
                return true;
        }

        return false;
    }

    private static List<LineAtom> Read(CuratedList list, Span span)
    {
        var (atoms, text) = (new List<LineAtom>(span.Length), list.Source.Text);
        var link = list.Links.FirstFrom(span.Start, static link => link.Span);
        var hidden = list.Hidden.FirstReaching(span.Start);
        var firstBreak = text.IndexOf('\n', span.Start, span.Length);
        for (var at = span.Start; at < span.End; )
        {
            while (link < list.Links.Count && list.Links[link].Span.Start < at)
                link++;
            while (hidden < list.Hidden.Count && list.Hidden[hidden].End <= at)
                hidden++;
            if (link < list.Links.Count && list.Links[link] is var found && found.Span.Start == at && !found.Span.IsEmpty)
            {
                // "[Back to top](#contents)" right below an entry is shown as part of it, and nobody means it so.
                if (found.IsInPage && firstBreak >= 0 && at > firstBreak)
                {
                    var above = text.LastIndexOf('\n', at);
                    atoms.RemoveAll(atom => atom.Span.End > above);
                    break;
                }

                var isImage = found.IsImage || (found.HasImage && found.Text.Trim().Length == 0);
                atoms.Add(new LineAtom(isImage ? AtomKind.Image : AtomKind.Link, found.Span, Link: found));
                at = found.Span.End;
            }
            else if (hidden < list.Hidden.Count && list.Hidden[hidden] is var code && code.Start == at && !code.IsEmpty)
            {
                // A comment is not shown, and neither is the space before it.
                if (text[at] == '`')
                    atoms.Add(new LineAtom(AtomKind.Code, code));
                else if (atoms is [.., { IsSpace: true }])
                    atoms.RemoveAt(atoms.Count - 1);
                at = code.End;
            }
            else
                at = ReadSign(text, at, span.End, atoms);
        }

        while (atoms is [.., { IsSpace: true }])
            atoms.RemoveAt(atoms.Count - 1);
        return atoms;
    }

    // ":penguin:" is shown as an image.
    private static int Shortcode(ReadOnlySpan<char> text)
    {
        var end = text[1..].IndexOfAnyExcept(Letters);
        return end > 1 && text[1 + end] == ':' && text[1..(1 + end)].ContainsAnyInRange('a', 'z') ? end + 2 : 0;
    }

    private static int ReadSign(string text, int at, int end, List<LineAtom> atoms)
    {
        var (sign, next) = (text[at], at + 1);
        if (sign is '\n' or '\r')
        {
            while (next < end && text[next] is ' ' or '\t' or '>' or '\n' or '\r')
                next++;
            while (atoms is [.., { IsSpace: true } space])
            {
                atoms.RemoveAt(atoms.Count - 1);
                at = space.Span.Start;
            }

            sign = ' ';
        }
        else if (sign == ':' && Shortcode(text.AsSpan(at, end - at)) is > 0 and var length)
        {
            atoms.Add(new LineAtom(AtomKind.Image, new Span(at, at + length)));
            return at + length;
        }
        else if (sign == '\\' && next < end && char.IsAsciiLetterOrDigit(text[next]) is false && text[next] is > ' ' and < '\x7F')
            sign = text[next++];
        atoms.Add(new LineAtom(AtomKind.Sign, new Span(at, next), sign is '\t' or '\u00A0' ? ' ' : sign));
        return next;
    }
}
