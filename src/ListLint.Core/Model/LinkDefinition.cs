namespace ListLint.Core;

/// <summary>A definition <c>[label]: url "title"</c>. GitHub does not show it.</summary>
/// <param name="span">All of it.</param>
/// <param name="label">Where the label is written, between the brackets.</param>
/// <param name="target">Where the target is written, without angle brackets.</param>
public sealed class LinkDefinition(Span span, Span label, Span target) : Node(span)
{
    /// <summary>Where the label is written, between the brackets.</summary>
    public Span Label { get; } = label;

    /// <summary>Where the target is written; a link by reference has the same span as its <see cref="Link.UrlSpan"/>.</summary>
    public Span Target { get; } = target;

    /// <summary>The target as GitHub reads it.</summary>
    public required string Url { get; init; }
}
