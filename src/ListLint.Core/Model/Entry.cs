namespace ListLint.Core;

/// <summary>The form in which an entry is written.</summary>
public enum EntryShape : byte
{
    /// <summary>A bullet item.</summary>
    Bullet,

    /// <summary>A numbered item.</summary>
    Numbered,

    /// <summary>A row of a pipe table.</summary>
    TableRow,

    /// <summary>A row of an HTML table.</summary>
    HtmlRow,

    /// <summary>A paragraph, with the list of links under it if there is one.</summary>
    Paragraph,

    /// <summary>A heading, with the links under it.</summary>
    Heading,
}

/// <summary>The smallest thing that a list curates, one type for every form that it takes.</summary>
public sealed class Entry(Span span, EntryShape shape) : Node(span)
{
    private string? titleKey;

    /// <summary>The form it is written in.</summary>
    public EntryShape Shape { get; } = shape;

    /// <summary>The title as shown, without tags, labels and markup; may be empty.</summary>
    public required string Title { get; init; }

    /// <summary>Where the title is written; empty where there is none.</summary>
    public required Span TitleSpan { get; init; }

    /// <summary>The title for comparison, by <see cref="TextKey.FromTitle"/>: lower case, no accents; what tells C from C++ stays.</summary>
    public string TitleKey => titleKey ??= TextKey.FromTitle(Title);

    /// <summary>The whole lines that it takes, endings included.</summary>
    public required Span Lines { get; init; }

    /// <summary>Its links in order, badges and images included.</summary>
    public required IReadOnlyList<Link> Links { get; init; }

    /// <summary>Its marks, in order.</summary>
    public IReadOnlyList<Tag> Tags { get; init; } = [];

    /// <summary>The dates that the entry itself states, the strongest statement first.</summary>
    public IReadOnlyList<StatedDate> Dates { get; internal set; } = [];

    /// <summary>The section that it stands in.</summary>
    public required Section Section { get; init; }

    /// <summary>The siblings that it stands among.</summary>
    public EntryGroup Group { get; internal set; } = null!;

    /// <summary>Its row, for the entries of a table.</summary>
    public TableRow? Row { get; init; }

    /// <summary>The link whose text is the title, if there is one.</summary>
    public Link? TitleLink => Links.FirstOrDefault(link => link.Role == LinkRole.Title);

    /// <summary>
    /// The link that says which work this is: the title link, else the first paper-like resource, else the first link; never a badge.
    /// </summary>
    public Link? IdentityLink
    {
        get
        {
            Link? resource = null;
            for (var at = 0; at < Links.Count; at++)
            {
                var link = Links[at];
                if (link.Role == LinkRole.Title && link.Canonical.IsWeb)
                    return link;
                if (
                    link.Role == LinkRole.Resource
                    && link.Canonical.IsWeb
                    && (resource is null || (link.Canonical.IsWork && !resource.Canonical.IsWork))
                )
                    resource = link;
            }

            return resource ?? Links.FirstOrDefault(link => link.Role == LinkRole.Mention && link.Canonical.IsWeb);
        }
    }

    /// <summary>The canonical address of the work, or null where the entry has no link that can tell.</summary>
    public CanonicalUrl? Identity => IdentityLink?.Canonical;

    /// <summary>The date that holds for the entry: its own, else that of the nearest caption or heading.</summary>
    public StatedDate? Date => Dates.Count > 0 ? Dates[0] : InheritedDate;

    /// <summary>The date of the nearest caption or heading that states one.</summary>
    public StatedDate? InheritedDate
    {
        get
        {
            for (var caption = Group.Caption; caption is not null; caption = caption.Outer)
            {
                if (caption.Date is { } stated)
                    return stated;
            }

            for (var section = Section; section is { Level: > 0 }; section = section.Parent)
            {
                if (section.Date is { } stated)
                    return stated;
            }

            return null;
        }
    }
}
