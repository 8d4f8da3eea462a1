namespace ListLint.Core;

/// <summary>A place that a link of the same file can go to.</summary>
public sealed class Anchor(Span span, string name) : Node(span)
{
    /// <summary>The name, without the number sign; case as written, and GitHub does not mind the case of the link.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// The name that it may have on GitHub instead, where its heading holds a joiner (U+200C, U+200D) and sources disagree; null for all others.
    /// </summary>
    public string? OtherName { get; init; }

    /// <summary>The section whose heading it is, or null for an explicit <c>&lt;a name&gt;</c> or <c>id</c>.</summary>
    public Section? Section { get; init; }
}
