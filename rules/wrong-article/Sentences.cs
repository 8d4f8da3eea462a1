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

    /// <summary>
    /// Whether "an" may be what is left of "and": after a noun, as far as its form and the word before it tell. The first word of a description is
    /// mostly a verb, and so is one that ends in "s", "ed" or "ing".
    /// </summary>
    public static bool MayLackAnd(string text, Span article)
    {
        if (article.Length == 1)
            return false;
        var noun = WordBefore(text, article.Start);
        if (noun.Length < ShortestNoun || char.IsUpper(noun[0]) || English.IsSmallWord(noun) || IsVerbForm(noun))
            return false;
        var before = WordBefore(text, article.Start - noun.Length - 1);
        return !before.IsEmpty && !BeforeVerbs.Contains(before.ToString(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The word after an article, or the one after that, if it is a plural; null where neither is.</summary>
    public static string? FindPlural(string text, Span word)
    {
        if (IsPlural(text.AsSpan(word.Start, word.Length)))
            return text[word.Start..word.End];
        var (start, end) = (word.End + 1, word.End + 1);
        while (end < text.Length && char.IsAsciiLetterLower(text[end]))
            end++;
        return start < end && text[word.End] == ' ' && IsPlural(text.AsSpan(start, end - start)) ? text[start..end] : null;
    }

    private static bool IsVerbForm(ReadOnlySpan<char> word) => word.EndsWith("s") || word.EndsWith("ed") || word.EndsWith("ing");

    private static bool IsPlural(ReadOnlySpan<char> word) =>
        word.Length >= ShortestPlural
        && word[^1] == 's'
        && !word.EndsWith("ics")
        && word[^2] is not ('s' or 'u' or 'i')
        && !Singulars.Contains(word.ToString())
        && (English.IsUsual(word[..^1]) || (word.EndsWith("ies") && English.IsUsual($"{word[..^3]}y")));

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
