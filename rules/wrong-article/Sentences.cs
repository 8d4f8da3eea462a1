using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>What else may be wrong where an article does not fit, by the words around it.</summary>
internal static class Sentences
{
    private const int ShortestNoun = 4;
    private const int ShortestPlural = 4;
    private const int MostBack = 80;

    // Before a verb: "to build an powerful API".
    private static readonly string[] BeforeVerbs = ["to", "can", "will", "you", "we", "they", "and", "or"];

    // No plurals, though without their last letter they are words.
    private static readonly HashSet<string> Singulars =
    [
        "always",
        "news",
        "lens",
        "series",
        "species",
        "canvas",
        "less",
        "across",
        "its",
        "has",
        "does",
    ];

    /// <summary>Whether "an" may be what is left of "and" ("types an strong checks"), unless the word before takes an article.</summary>
    public static bool MayBeAnd(string text, Span article) =>
        article.Length > 1 && WordBefore(text, article.Start) is { IsEmpty: false } word && !English.IsSmallWord(word);

    /// <summary>
    /// Whether that is likely enough to be said: after a noun, as far as its form and the word before it tell. The first word of a description is
    /// mostly a verb, and so is one that ends in "s", "ed" or "ing".
    /// </summary>
    public static bool IsLikelyAnd(string text, Span article)
    {
        if (!MayBeAnd(text, article))
            return false;
        var noun = WordBefore(text, article.Start);
        if (noun.Length < ShortestNoun || char.IsUpper(noun[0]) || IsVerbForm(noun))
            return false;
        var before = WordBefore(text, article.Start - noun.Length - 1);
        return !before.IsEmpty && !BeforeVerbs.Contains(before.ToString(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether the word after an article, or the one after that, looks like a plural: the article itself may be what is wrong.</summary>
    public static bool MayBeOfPlural(string text, Span word)
    {
        var next = NextWord(text, word);
        return EndsLikePlural(text.AsSpan(word.Start, word.Length)) || EndsLikePlural(text.AsSpan(next.Start, next.Length));
    }

    /// <summary>The word after an article, or the one after that, if it is a plural; null where neither is.</summary>
    public static string? FindPlural(string text, Span word)
    {
        foreach (var one in (Span[])[word, NextWord(text, word)])
        {
            if (IsPlural(text.AsSpan(one.Start, one.Length)))
                return text[one.Start..one.End];
        }

        return null;
    }

    private static bool IsVerbForm(ReadOnlySpan<char> word) => word.EndsWith("s") || word.EndsWith("ed") || word.EndsWith("ing");

    private static bool EndsLikePlural(ReadOnlySpan<char> word) => word is [.., _, not ('s' or 'u' or 'i'), 's'];

    private static bool IsPlural(ReadOnlySpan<char> word) =>
        word.Length >= ShortestPlural
        && EndsLikePlural(word)
        && !word.EndsWith("ics")
        && !Singulars.Contains(word.ToString())
        && (English.IsUsual(word[..^1]) || (word.EndsWith("ies") && English.IsUsual($"{word[..^3]}y")));

    // The small letters behind one space; empty where none follow.
    private static Span NextWord(string text, Span word)
    {
        var (start, end) = (word.End + 1, word.End + 1);
        if (word.End >= text.Length || text[word.End] != ' ')
            return default;
        while (end < text.Length && char.IsAsciiLetterLower(text[end]))
            end++;
        return new Span(start, end);
    }

    // The letters right before a space that ends at an offset; empty where something else stands there.
    private static ReadOnlySpan<char> WordBefore(string text, int offset)
    {
        if (offset < 1 || text[offset - 1] != ' ')
            return default;
        var (start, end) = (offset - 1, offset - 1);
        while (start > 0 && end - start < MostBack && char.IsAsciiLetter(text[start - 1]))
            start--;
        return text.AsSpan(start, end - start);
    }
}
