namespace ListLint.Core;

/// <summary>What a resource link is called at one place: <c>Paper</c> in <c>[[Paper]](url)</c>, in <c>[Paper](url)</c> or in <c>Paper: url</c>.</summary>
public sealed class Label(Span span, string text) : Node(span)
{
    /// <summary>The label as written, without brackets, colon and markup.</summary>
    public string Text { get; } = text;

    /// <summary>The label in lower case, letters and digits only; equal for labels that mean the same.</summary>
    public string Key { get; } = TextKey.Of(text);
}
