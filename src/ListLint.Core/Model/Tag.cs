namespace ListLint.Core;

/// <summary>A bracketed mark of an entry that is no link: <c>[arXiv]</c>, <c>[MICCAI 2023]</c>, <c>(Nature)</c>, <c>`cls.`</c>.</summary>
public sealed class Tag(Span span, string text) : Node(span)
{
    /// <summary>The text between the brackets.</summary>
    public string Text { get; } = text;

    /// <summary>The date that it states, if any.</summary>
    public StatedDate? Date { get; internal set; }
}
