namespace ListLint.Core;

/// <summary>A place that a link of the same file can go to.</summary>
public sealed class Anchor(Span span, string name) : Node(span)
{
    /// <summary>The name, without the number sign; case as written, and GitHub does not mind the case of the link.</summary>
    public string Name { get; } = name;

    /// <summary>The section whose heading it is, or null for an explicit <c>&lt;a name&gt;</c> or <c>id</c>.</summary>
    public Section? Section { get; init; }
}
