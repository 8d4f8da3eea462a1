using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>Words that are two with the space between them lost: <c>trustby</c>.</summary>
internal static class WordPairs
{
    private const int ShortestFirst = 4;
    private const int ShortestLast = 2;

    /// <summary>
    /// The two words with a space between them, or null where a word in lower case is not made of two that everybody knows. Where it is in more than
    /// one way, the second is a small word if it can be.
    /// </summary>
    public static string? Split(string word)
    {
        string? found = null;
        for (var at = ShortestFirst; at <= word.Length - ShortestLast; at++)
        {
            if (IsKnown(word.AsSpan(..at)) && IsKnown(word.AsSpan(at..)))
            {
                var apart = $"{word.AsSpan(..at)} {word.AsSpan(at..)}";
                if (found is null || EndsSmall(apart))
                    found = apart;
            }
        }

        return found;
    }

    /// <summary>Whether the second of the two is one of the small words: <c>trust by</c>.</summary>
    public static bool EndsSmall(string apart) => English.IsSmallWord(apart.AsSpan(apart.IndexOf(' ', StringComparison.Ordinal) + 1));

    private static bool IsKnown(ReadOnlySpan<char> word) =>
        word.Length < ShortestFirst ? English.IsSmallWord(word) : English.FrequencyOf(word) == WordFrequency.Common;
}
