using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Texts of several words that are all of a long name in their own address but for one letter.</summary>
internal static class LongNames
{
    /// <summary>From this length on, all letters but one prove that a name is meant, whatever the words are.</summary>
    public const int Shortest = 10;

    private const int Longest = 60;

    /// <summary>Whether a text is near a whole part of an address; without any allocation, as few texts are.</summary>
    public static bool IsNear(ReadOnlySpan<char> text, string url)
    {
        Span<char> key = stackalloc char[Longest];
        if (text.Length > Longest || text.IndexOfAny(' ', '-', '_') < 0 || (Squash(text, key) is var length && length < Shortest))
            return false;
        key = key[..length];
        Span<char> name = stackalloc char[Longest];
        for (var at = 0; at < url.Length; at++)
        {
            var start = at;
            while (at < url.Length && url[at] is not ('/' or '.' or ':' or '?' or '#'))
                at++;
            if (at - start >= Shortest - 1 && at - start <= Longest && EditDistance.IsOne(key, name[..Squash(url.AsSpan(start, at - start), name)]))
                return true;
        }

        return false;
    }

    private static int Squash(ReadOnlySpan<char> text, Span<char> key)
    {
        var length = 0;
        foreach (var unit in text)
        {
            if (char.IsAsciiLetterOrDigit(unit))
                key[length++] = char.ToLowerInvariant(unit);
        }

        return length;
    }
}
