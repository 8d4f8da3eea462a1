using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>How the words of a text are capitalized. Names keep their own spelling, so only plain words tell.</summary>
internal static class Capitals
{
    // A shorter word may be one of those that stay small; of fewer words nobody can tell.
    private const int ShortestWord = 4;
    private const int FewestWords = 3;
    private static readonly HashSet<string> Small = new(
        "with from into over upon onto than that then when your their this without between through under about against during within".Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether a text can be meant to be written so.</summary>
    public static bool Fit(string text, TextCase wanted) =>
        wanted == TextCase.Title ? !WordsOf(text).Any(word => char.IsLower(word[0])) : !Shows(text, TextCase.Title);

    /// <summary>Whether a text is clearly written so.</summary>
    public static bool Shows(string text, TextCase form)
    {
        var words = WordsOf(text).ToList();
        return words.Count >= FewestWords
            && (form == TextCase.Title ? words.All(word => char.IsUpper(word[0])) : words.All(word => char.IsLower(word[0])));
    }

    // Plain words of English within a sentence: a name in small letters is none, and says nothing.
    private static IEnumerable<string> WordsOf(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words
            .Where((_, at) => at > 0 && !".!?:".Contains(words[at - 1][^1]))
            .Select(word => word.Trim('(', ')', '"', ',', ';', ':', '!', '?').TrimEnd('.'))
            .Where(word =>
                word.Length >= ShortestWord
                && word.All(char.IsAsciiLetter)
                && word.Skip(1).All(char.IsAsciiLetterLower)
                && !Small.Contains(word)
                && English.FrequencyInAnyCase(word) == WordFrequency.Common
            );
    }
}
