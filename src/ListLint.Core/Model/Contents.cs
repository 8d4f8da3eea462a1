namespace ListLint.Core;

/// <summary>The list's own table of contents: a list whose items go to places of the same file.</summary>
public sealed class Contents(Span span, IReadOnlyList<ContentsItem> items) : Node(span)
{
    /// <summary>Its items in order, all depths.</summary>
    public IReadOnlyList<ContentsItem> Items { get; } = items;
}

/// <summary>One line of a table of contents.</summary>
public sealed class ContentsItem(Span span, int depth) : Node(span)
{
    /// <summary>0 for the outermost level.</summary>
    public int Depth { get; } = depth;

    /// <summary>Its first link, if it has one.</summary>
    public Link? Link { get; init; }

    /// <summary>Its visible text.</summary>
    public required string Text { get; init; }
}
