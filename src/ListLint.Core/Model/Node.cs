namespace ListLint.Core;

/// <summary>A part of a list. Nodes are compared by reference.</summary>
/// <param name="span">Where it stands.</param>
public abstract class Node(Span span)
{
    /// <summary>Where the node stands: UTF-16 offsets into <see cref="SourceText.Text"/>.</summary>
    public Span Span { get; } = span;
}
