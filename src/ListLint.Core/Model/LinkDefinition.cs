namespace ListLint.Core;

/// <summary>The definition of a label, <c>[label]: url</c>. Of several with one label, GitHub takes the first.</summary>
public sealed class LinkDefinition(Span span) : Node(span)
{
    /// <summary>The label as written, without brackets.</summary>
    public required string Label { get; init; }

    /// <summary>Where the label is written, between the brackets.</summary>
    public required Span LabelSpan { get; init; }

    /// <summary>The label as GitHub compares it: without outer blanks, inner ones as one space, case folded.</summary>
    public string Key => field ??= KeyOf(Label);

    /// <summary>The target as GitHub reads it. May be empty.</summary>
    public required string Url { get; init; }

    /// <summary>Where the target is written, without angle brackets; a link by reference has the same <see cref="Link.UrlSpan"/>.</summary>
    public required Span UrlSpan { get; init; }

    /// <summary>A label as GitHub compares it.</summary>
    public static string KeyOf(string label) =>
        string.Join(' ', label.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
