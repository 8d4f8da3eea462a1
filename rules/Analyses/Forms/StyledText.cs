using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A text that a style is declared for.</summary>
/// <param name="Name">What it is, in a sentence: "the description".</param>
/// <param name="Shown">What is shown of it, without the spaces around.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="IsPlain">Whether its first character is text and no link, code or image, and stands at the start of the span.</param>
internal sealed record StyledText(string Name, string Shown, Span Span, bool IsPlain)
{
    /// <summary>The title that it belongs to, which may stand at its start as it is spelt; empty for the title itself.</summary>
    public string Title { get; init; } = "";

    /// <summary>The first word, up to a space; without the quotes and marks before it.</summary>
    public string FirstWord
    {
        get
        {
            var bare = Shown.TrimStart('"', '\'', '“', '‘', '*', '_');
            var end = bare.IndexOfAny([' ', ',', ';', ':']);
            return end < 0 ? bare : bare[..end];
        }
    }
}
