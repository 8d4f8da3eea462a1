using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>Whether a word may be a slip for one word, and not two in one.</summary>
internal static class OneSlip
{
    /// <summary>Whether one letter lost, doubled, replaced or swapped makes a known word of what is written in lower case.</summary>
    public static bool IsFrom(ReadOnlySpan<char> word)
    {
        Span<char> other = stackalloc char[word.Length + 1];
        for (var at = 0; at <= word.Length; at++)
        {
            if (IsExtra(word, at, other) || IsSwapped(word, at, other) || IsLost(word, at, other) || IsReplaced(word, at, other))
                return true;
        }

        return false;
    }

    private static bool IsExtra(ReadOnlySpan<char> word, int at, Span<char> other)
    {
        if (at == word.Length)
            return false;
        word[..at].CopyTo(other);
        word[(at + 1)..].CopyTo(other[at..]);
        return IsKnown(other[..(word.Length - 1)]);
    }

    private static bool IsSwapped(ReadOnlySpan<char> word, int at, Span<char> other)
    {
        if (at + 1 >= word.Length)
            return false;
        word.CopyTo(other);
        (other[at], other[at + 1]) = (word[at + 1], word[at]);
        return IsKnown(other[..word.Length]);
    }

    private static bool IsReplaced(ReadOnlySpan<char> word, int at, Span<char> other)
    {
        if (at == word.Length)
            return false;
        word.CopyTo(other);
        return IsAny(other[..word.Length], at);
    }

    private static bool IsLost(ReadOnlySpan<char> word, int at, Span<char> other)
    {
        word[..at].CopyTo(other);
        word[at..].CopyTo(other[(at + 1)..]);
        return IsAny(other, at);
    }

    private static bool IsAny(Span<char> other, int at)
    {
        for (other[at] = 'a'; other[at] <= 'z'; other[at]++)
        {
            if (IsKnown(other))
                return true;
        }

        return false;
    }

    private static bool IsKnown(ReadOnlySpan<char> word) => English.FrequencyOf(word) is WordFrequency.Common or WordFrequency.Usual;
}
