namespace ListLint.Core;

/// <summary>What a block is that holds no other blocks.</summary>
public enum BlockKind : byte
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading behind number signs.</summary>
    Heading,

    /// <summary>A heading with a line of hyphens or equals signs below it; its span holds that line.</summary>
    UnderlinedHeading,

    /// <summary>Code that is code because it is indented.</summary>
    IndentedCode,

    /// <summary>Code between fences.</summary>
    Fence,

    /// <summary>HTML, in which Markdown is not read.</summary>
    Html,

    /// <summary>HTML that starts with a comment.</summary>
    Comment,

    /// <summary>
    /// HTML that starts with <c>&lt;pre&gt;</c>, <c>&lt;script&gt;</c>, <c>&lt;style&gt;</c> or the like, and goes on until it is closed.
    /// </summary>
    RawText,

    /// <summary>A cell of a pipe table.</summary>
    Cell,
}

/// <summary>A block of a file that holds no other blocks. Rules and definitions are none.</summary>
/// <param name="Span">Where it stands, without the marks of quotes and items before its first line.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Item">The inmost item of a bullet or numbered list that it stands in, if any.</param>
/// <param name="Text">
/// Its running text, from the first sign to the last: brackets, emphasis and code never reach from one block into another. It lacks the marks of a
/// heading; where it has several lines, the prefixes of those (blanks, <c>&gt;</c>) lie within. Empty, at the start of the block, for code and HTML.
/// </param>
/// <param name="IsClosed">
/// False for a fence, a comment or raw text whose end is not written, so that it goes on to the end of the file or of what it stands in.
/// </param>
public readonly record struct ContentBlock(Span Span, BlockKind Kind, ListItem? Item, Span Text, bool IsClosed = true)
{
    /// <summary>Whether it has running text.</summary>
    public bool HasText => !Text.IsEmpty;
}
