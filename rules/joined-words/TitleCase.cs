using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Titles in which each word begins with a capital letter but the small ones.</summary>
internal static class TitleCase
{
    private const int FewestCapitals = 3;
    private const int LongestSmallWord = 4;

    // How far a title reaches to both sides, in words.
    private const int Farthest = 12;

    // Behind these, a name comes: "with RingAttention".
    private static readonly HashSet<string> Before = ["With", "From", "Using", "Via", "Through", "For", "The", "And", "Into"];

    /// <summary>Whether a word stands in such a title, behind its first word.</summary>
    public static bool IsAround(string text, Span run, Span word)
    {
        var (capitals, lower, isFirst) = (0, 0, true);
        var at = word.Start;
        for (var count = 0; count < Farthest && Previous(text, run, ref at) is { } other; count++)
        {
            if (isFirst && !(IsCapital(text, other) && !Before.Contains(text[other.Start..other.End])) && !IsAcronym(text, other))
                return false;
            isFirst = false;
            Count(text, other, ref capitals, ref lower);
        }

        if (isFirst)
            return false;
        at = word.End;
        for (var count = 0; count < Farthest && Next(text, run, ref at) is { } other; count++)
            Count(text, other, ref capitals, ref lower);
        return capitals >= FewestCapitals && lower * 4 <= capitals;
    }

    private static void Count(string text, Span word, ref int capitals, ref int lower)
    {
        if (IsCapital(text, word))
            capitals++;
        else if (word.Length > LongestSmallWord && char.IsAsciiLetterLower(text[word.Start]))
            lower++;
    }

    private static bool IsCapital(string text, Span word) =>
        word.Length > 2 && char.IsAsciiLetterUpper(text[word.Start]) && !text.AsSpan(word.Start + 1, word.Length - 1).ContainsAnyInRange('A', 'Z');

    private static bool IsAcronym(string text, Span word) =>
        word.Length > 1 && !text.AsSpan(word.Start, word.Length).ContainsAnyExceptInRange('A', 'Z');

    private static Span? Previous(string text, Span run, ref int at)
    {
        var end = at;
        while (end > run.Start && !char.IsLetter(text[end - 1]))
            end--;
        at = end;
        while (at > run.Start && char.IsLetter(text[at - 1]))
            at--;
        return at < end ? new Span(at, end) : null;
    }

    private static Span? Next(string text, Span run, ref int at)
    {
        var start = at;
        while (start < run.End && !char.IsLetter(text[start]))
            start++;
        at = start;
        while (at < run.End && char.IsLetter(text[at]))
            at++;
        return start < at ? new Span(start, at) : null;
    }
}
