namespace ListLint.Core;

/// <summary>What kind of block running text stands in.</summary>
public enum TextBlockKind
{
    /// <summary>A paragraph, also that of an item.</summary>
    Paragraph,

    /// <summary>The text of a heading, without its number signs or underline.</summary>
    Heading,

    /// <summary>A cell of a pipe table.</summary>
    Cell,
}

/// <summary>Running text whose marks GitHub reads together: brackets, emphasis and code never reach from one block into another.</summary>
/// <param name="Kind">What it stands in.</param>
/// <param name="Span">From its first sign to its last; where it has several lines, the prefixes of those (blanks, <c>&gt;</c>) lie within.</param>
public readonly record struct TextBlock(TextBlockKind Kind, Span Span);
