using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The second of two equal words in a row.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Word">As it is written.</param>
internal sealed record Repetition(Span Span, string Word)
{
    /// <summary>What separates it from the first, for a reader who sees no repetition on the line; else empty.</summary>
    public string Where { get; init; } = "";

    /// <summary>What a fix takes out: the word with the blanks before it; null where only a reader can tell which of the two goes.</summary>
    public Span? Removed { get; init; }
}
