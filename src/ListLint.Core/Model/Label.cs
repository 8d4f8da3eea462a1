namespace ListLint.Core;

/// <summary>
/// What a resource link is called at one place: <c>Paper</c> in <c>[[Paper]](url)</c>, in <c>[Paper](url)</c> or in <c>Paper: url</c>.
/// </summary>
/// <param name="span">Where it is written.</param>
/// <param name="text">The label as written.</param>
/// <param name="key">Its key.</param>
public sealed class Label(Span span, string text, string key) : Node(span)
{
    /// <summary>The label as written, without brackets, colon and markup.</summary>
    public string Text { get; } = text;

    /// <summary>The label in lower case, letters and digits only; equal for labels that mean the same.</summary>
    public string Key { get; } = key;
}
