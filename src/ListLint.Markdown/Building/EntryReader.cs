using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Makes an entry of its pieces: title, roles of links, tags, dates.</summary>
internal sealed class EntryReader(ModelParts parts)
{
    private readonly TitleFinder titles = new(parts.Resources);
    private readonly List<Tag> tags = [];
    private readonly List<StatedDate> dates = [];

    /// <summary>Reads an entry of running text.</summary>
    /// <param name="shape">The form it has.</param>
    /// <param name="span">All of it.</param>
    /// <param name="head">The pieces that hold its title.</param>
    /// <param name="rest">Further pieces: nested items, paragraphs behind.</param>
    public Entry Read(EntryShape shape, Span span, Piece[] head, List<Piece>? rest = null)
    {
        var title = titles.Find(head);
        return Make(shape, span, title, rest is null || rest.Count == 0 ? head : [.. head, .. rest], null);
    }

    /// <summary>Makes an entry whose title is known.</summary>
    public Entry Make(EntryShape shape, Span span, FoundTitle title, ReadOnlySpan<Piece> pieces, TableRow? row)
    {
        var links = LinksOf(pieces);
        SetRoles(pieces, title);
        tags.Clear();
        dates.Clear();
        var areStrong = StrongMarks.AddTags(pieces, title.Span, tags);
        TagReader.AddTags(pieces, title.Span, tags);
        if (areStrong)
            tags.Sort((left, right) => left.Span.CompareTo(right.Span));
        TagReader.AddMarkDates(tags, links, dates);
        if (row is null)
            TagReader.AddTextDates(pieces, title.Span, dates);
        if (areStrong)
            dates.RemoveAll(date => date.Source == DateSource.Text && StrongMarks.Hold(tags, date.Span));
        var entry = new Entry(span, shape)
        {
            Title = title.Text ?? "",
            TitleSpan = title.Span,
            Lines = parts.LinesOf(span),
            Links = links,
            Tags = tags.ToArray(),
            Dates = dates.ToArray(),
            Section = parts.Sections.At(span.Start),
            Row = row,
        };
        foreach (var link in links)
            link.Entry = entry;
        return entry;
    }

    /// <summary>The links among pieces.</summary>
    public static Link[] LinksOf(ReadOnlySpan<Piece> pieces)
    {
        var count = 0;
        foreach (ref readonly var piece in pieces)
            count += piece.Link is null ? 0 : 1;
        Link[] links = count == 0 ? [] : new Link[count];
        count = 0;
        foreach (ref readonly var piece in pieces)
        {
            if (piece.Link is { } link)
                links[count++] = link;
        }

        return links;
    }

    private void SetRoles(ReadOnlySpan<Piece> pieces, FoundTitle title)
    {
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].Link is not { } link)
                continue;
            if (pieces[i].IsBadge)
                link.Role = LinkRole.Badge;
            else if (link == title.Link)
                link.Role = LinkRole.Title;
            else if (i > 0 && pieces[i - 1].Kind == PieceKind.Text && parts.Resources.IsLabelled(pieces[i - 1].Text, out var name, out var fromEnd))
                Label(
                    link,
                    parts.Labels.Label(
                        name,
                        pieces[i - 1].Locate(pieces[i - 1].Text.Length - fromEnd, pieces[i - 1].Text.Length - fromEnd + name.Length)
                    )
                );
            else if (TitleFinder.IsUrl(link))
                link.Role = LinkRole.Resource;
            else if (parts.Resources.IsResource(link))
                Label(link, LabelOf(link));
            else
                link.Role = LinkRole.Mention;
        }
    }

    private void Label(Link link, Label label)
    {
        link.Role = LinkRole.Resource;
        link.Label = label;
        parts.LabelNodes.Add(label);
    }

    private Label LabelOf(Link link)
    {
        var bare = Resources.Bare(link.Text);
        var raw = link.TextSpan;
        var at = link.Text.IndexOf(bare, StringComparison.Ordinal);
        return parts.Labels.Label(bare, link.Text.Length == raw.Length && at >= 0 ? new Span(raw.Start + at, raw.Start + at + bare.Length) : raw);
    }
}
