namespace ListLint.Core;

/// <summary>
/// An item of a bullet or numbered list as GitHub reads it, whether or not it is an entry. <see cref="Node.Span"/> starts with its mark.
/// </summary>
/// <param name="span">From its mark to the end of what it holds.</param>
/// <param name="mark">Its mark, such as <c>-</c> or <c>12.</c>.</param>
/// <param name="content">The offset of what stands behind the mark on its line; where nothing does, the end of the mark.</param>
public sealed class ListItem(Span span, Span mark, int content) : Node(span)
{
    /// <summary>Its mark, such as <c>-</c> or <c>12.</c>.</summary>
    public Span Mark { get; } = mark;

    /// <summary>The offset of what stands behind the mark on its line; where nothing does, the end of the mark.</summary>
    public int Content { get; } = content;

    /// <summary>Whether it is numbered.</summary>
    public required bool IsOrdered { get; init; }

    /// <summary>Whether it holds nothing at all, not even a comment or a definition.</summary>
    public required bool IsEmpty { get; init; }

    /// <summary>The item around, if any.</summary>
    public ListItem? Outer { get; init; }

    /// <summary>The items of its list, itself included, in order.</summary>
    public required IReadOnlyList<ListItem> Siblings { get; init; }
}
