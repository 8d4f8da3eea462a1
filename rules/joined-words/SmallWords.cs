using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>Words of two of which one is a small word: <c>managerwith</c>, <c>bypresenting</c>, <c>upto</c>.</summary>
internal static class SmallWords
{
    private const int ShortestRest = 4;

    // "Kneeland" and "Beckwith" are people.
    private const int ShortestTitleWord = 6;

    // No ending of a word: "in", "on", "is" and "as" are.
    private static readonly string[] First = ["the", "and", "for", "with", "from", "to", "of", "by", "that", "using", "via", "into", "your"];

    private static readonly string[] Last = [.. First, "over", "them", "this", "these", "their"];

    // Behind a word that only the list knows.
    private static readonly string[] Long = ["that", "with", "from", "using", "and", "for"];

    private static readonly string[] Before = ["and", "of", "to", "in", "for", "with", "from", "by", "on", "or", "that"];

    // "forall" is a sign of logic.
    private static readonly string[] Behind = ["the", "other", "its", "your", "all", "any", "many", "some", "this", "these", "those", "their", "our"];

    // Written as one by habit, and never rightly.
    private static readonly Dictionary<string, int> Known = new(StringComparer.Ordinal)
    {
        ["atleast"] = 2,
        ["atmost"] = 2,
        ["aswell"] = 2,
        ["infact"] = 2,
        ["incase"] = 2,
        ["ofcourse"] = 2,
        ["eachother"] = 4,
        ["everytime"] = 5,
        ["thankyou"] = 5,
        ["suchas"] = 4,
        ["basedon"] = 5,
        ["inspite"] = 2,
        ["alot"] = 1,
        ["abit"] = 1,
        ["upto"] = 2,
        ["ofthe"] = 2,
        ["inthe"] = 2,
        ["onthe"] = 2,
        ["tothe"] = 2,
        ["bythe"] = 2,
        ["dueto"] = 3,
        ["canbe"] = 3,
    };

    // Large dictionaries have some of them.
    private static readonly List<string> InDictionaries = [.. Known.Keys.Where(word => English.Has(word))];

    /// <summary>The words of a list that are two, though a dictionary has them: <c>thankyou</c>.</summary>
    public static IEnumerable<(string Word, WordUses.Uses Uses)> FindKnown(WordUses words)
    {
        foreach (var word in InDictionaries)
        {
            if (words.Find(word) is { Count: > 0 } uses)
                yield return (word, uses);
        }
    }

    /// <summary>How many letters of a word in lower case that is in no dictionary are the first of two words; 0 for one word.</summary>
    public static int Split(string word, WordUses words)
    {
        if (Known.TryGetValue(word, out var cut))
            return cut;
        foreach (var small in Before)
        {
            if (word.StartsWith(small, StringComparison.Ordinal) && Array.IndexOf(Behind, word[small.Length..]) >= 0 && word != "forall")
                return small.Length;
        }

        foreach (var small in Last)
        {
            if (word.EndsWith(small, StringComparison.Ordinal) && IsRest(word[..^small.Length], small, words) && !IsOther(word))
                return word.Length - small.Length;
        }

        foreach (var small in First)
        {
            if (word.StartsWith(small, StringComparison.Ordinal) && IsKnown(word.AsSpan(small.Length..)) && !IsOther(word))
                return small.Length;
        }

        return 0;
    }

    /// <summary>Whether the words can be nothing else, wherever they stand.</summary>
    public static bool IsCertain(string word) => Known.ContainsKey(word);

    /// <summary>Whether what is written cannot be the name of somebody: in lower case, or with a long word for its longer half.</summary>
    public static bool IsNoName(Joint joint) =>
        char.IsAsciiLetterLower(joint.Written[0]) || Math.Max(joint.Cut, joint.Written.Length - joint.Cut) >= ShortestTitleWord;

    private static bool IsRest(string word, string small, WordUses words) =>
        IsKnown(word) || (word.Length > ShortestTitleWord && Array.IndexOf(Long, small) >= 0 && words.Count(word) > 1);

    private static bool IsKnown(ReadOnlySpan<char> word) => word.Length >= ShortestRest && English.IsUsual(word);

    private static bool IsOther(string word) =>
        English.IsBuilt(word) || English.FindSlips(word).Any(slip => slip.Frequency is WordFrequency.Common or WordFrequency.Usual);
}
