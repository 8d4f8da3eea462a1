using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>What a piece of running text is.</summary>
internal enum PieceKind : byte
{
    /// <summary>Literal text.</summary>
    Text,

    /// <summary>A code span.</summary>
    Code,

    /// <summary>A formula with its dollar signs.</summary>
    Math,

    /// <summary>A link or an image that stands in no link.</summary>
    Link,

    /// <summary>The end of a line, soft or hard.</summary>
    Break,

    /// <summary>An HTML tag that makes no link.</summary>
    Tag,
}

/// <summary>How a piece is set.</summary>
[Flags]
internal enum PieceStyle : byte
{
    None = 0,
    Strong = 1,
    Emphasis = 2,
    Struck = 4,
}

/// <summary>A piece of running text: the inlines of a block, flat and in order.</summary>
/// <param name="kind">What it is.</param>
/// <param name="span">Where it is written.</param>
/// <param name="text">The visible text: escapes and entities resolved.</param>
/// <param name="style">How it is set.</param>
/// <param name="target">
/// The <see cref="Core.Link"/> of a link, the <see cref="HtmlTag"/> of a tag; one field, since there are as many pieces as words in brackets.
/// </param>
internal readonly struct Piece(PieceKind kind, Span span, string text, PieceStyle style, object? target = null)
{
    private readonly object? target = target;

    public PieceKind Kind { get; } = kind;

    public PieceStyle Style { get; } = style;

    public Span Span { get; } = span;

    public string Text { get; } = text;

    /// <summary>The link, for links.</summary>
    public Link? Link => target as Link;

    /// <summary>The tag, for tags.</summary>
    public HtmlTag? Tag => target as HtmlTag;

    /// <summary>Whether it is a link that shows text, not only an image.</summary>
    public bool IsTextLink => Link is { IsImage: false } link && (!link.HasImage || link.Text.Length > 0);

    /// <summary>Whether it is a link that shows text and goes out of the file.</summary>
    public bool IsWebLink => IsTextLink && !Link!.IsInPage;

    /// <summary>Whether it is an image, or a link around images only.</summary>
    public bool IsBadge => Link is { } link && (link.IsImage || (link.HasImage && link.Text.Length == 0));

    /// <summary>Whether it shows words: text, code or a formula, but no link.</summary>
    public bool IsWords => Kind is PieceKind.Text or PieceKind.Code or PieceKind.Math;

    /// <summary>Whether nothing is shown but blanks.</summary>
    public bool IsBlank => Kind is PieceKind.Break or PieceKind.Tag || (Kind == PieceKind.Text && string.IsNullOrWhiteSpace(Text));

    /// <summary>Whether it is set in one of some ways.</summary>
    public bool Is(PieceStyle styles) => (Style & styles) != 0;

    /// <summary>Where an offset of the text is written; exact unless escapes or entities changed its length.</summary>
    public Span Locate(int start, int end) => Text.Length == Span.Length ? new Span(Span.Start + start, Span.Start + end) : Span;
}
