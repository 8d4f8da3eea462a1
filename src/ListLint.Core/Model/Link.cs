namespace ListLint.Core;

/// <summary>How a link is written.</summary>
public enum LinkForm : byte
{
    /// <summary><c>[text](url)</c>.</summary>
    Inline,

    /// <summary><c>[text][label]</c>, <c>[label][]</c> or <c>[label]</c> with a definition elsewhere.</summary>
    Reference,

    /// <summary><c>&lt;https://…&gt;</c>.</summary>
    Autolink,

    /// <summary>A URL in the text that GitHub turns into a link.</summary>
    Bare,

    /// <summary><c>&lt;a href="…"&gt;</c> or <c>&lt;img src="…"&gt;</c>.</summary>
    Html,
}

/// <summary>What a link is for in its entry.</summary>
public enum LinkRole : byte
{
    /// <summary>Its text is the entry's title.</summary>
    Title,

    /// <summary>A labelled resource of the entry: paper, code, project page.</summary>
    Resource,

    /// <summary>An image, or a link around images only: stars, build status, awesome badge.</summary>
    Badge,

    /// <summary>A link in running text, such as a description that cites another work.</summary>
    Mention,
}

/// <summary>A link or an image, in whatever form it is written.</summary>
public sealed class Link(Span span) : Node(span)
{
    private CanonicalUrl? canonical;

    /// <summary>How it is written.</summary>
    public required LinkForm Form { get; init; }

    /// <summary>Whether it is an image.</summary>
    public bool IsImage { get; init; }

    /// <summary>The target as GitHub reads it: backslash escapes and entities resolved, without a title. May be empty.</summary>
    public required string Url { get; init; }

    /// <summary>Where the target is written; empty where there is none. For a reference: in its definition.</summary>
    public required Span UrlSpan { get; init; }

    /// <summary>The visible text, without markup and images; for an image its alternative text.</summary>
    public required string Text { get; init; }

    /// <summary>Where the text is written, between the brackets.</summary>
    public required Span TextSpan { get; init; }

    /// <summary>Whether something other than text and white space is shown inside, such as an image.</summary>
    public bool HasImage { get; internal set; }

    /// <summary>What it is for.</summary>
    public LinkRole Role { get; internal set; } = LinkRole.Mention;

    /// <summary>The entry that it belongs to, if any.</summary>
    public Entry? Entry { get; internal set; }

    /// <summary>The table cell that it stands in, if any.</summary>
    public TableCell? Cell { get; internal set; }

    /// <summary>The section that it stands in.</summary>
    public Section Section { get; internal set; } = null!;

    /// <summary>The link around an image, if any.</summary>
    public Link? Outer { get; internal set; }

    /// <summary>The name of its resource as the list writes it (<c>Paper</c> in <c>[[Paper]](url)</c> or in <c>Paper: url</c>), or null.</summary>
    public Label? Label { get; internal set; }

    /// <summary>Whether the target is a place in the same file.</summary>
    public bool IsInPage => Url.StartsWith('#');

    /// <summary>The address in its one form, for comparison.</summary>
    public CanonicalUrl Canonical => canonical ??= CanonicalUrl.Parse(Url);
}
