using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>What a piece of running text is.</summary>
internal enum PieceKind
{
    /// <summary>Literal text.</summary>
    Text,

    /// <summary>A code span.</summary>
    Code,

    /// <summary>A link or an image that stands in no link.</summary>
    Link,

    /// <summary>The end of a line, soft or hard.</summary>
    Break,

    /// <summary>An HTML tag that makes no link.</summary>
    Tag,
}

/// <summary>How a piece is set.</summary>
[Flags]
internal enum PieceStyle
{
    None = 0,
    Strong = 1,
    Emphasis = 2,
    Struck = 4,
}

/// <summary>A piece of running text: the inlines of a block, flat and in order.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="Text">The visible text: escapes and entities resolved.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Link">The link, for links.</param>
/// <param name="Tag">The tag, for tags.</param>
internal readonly record struct Piece(PieceKind Kind, Span Span, string Text, PieceStyle Style, Link? Link = null, HtmlTag? Tag = null)
{
    /// <summary>Whether it is a link that shows text, not only an image.</summary>
    public bool IsTextLink => Link is { IsImage: false } link && (!link.HasImage || link.Text.Length > 0);

    /// <summary>Whether it is an image, or a link around images only.</summary>
    public bool IsBadge => Link is { } link && (link.IsImage || (link.HasImage && link.Text.Length == 0));
}
