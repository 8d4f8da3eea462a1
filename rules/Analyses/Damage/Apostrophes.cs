namespace ListLint.Rules;

/// <summary>Where the apostrophe of English, French or Italian stands within a word.</summary>
internal static class Apostrophes
{
    // What stands before "n’t", "’re" and so on: words that no language spells with a letter in the place of the apostrophe.
    private static readonly Dictionary<string, string[]> Contractions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["t"] =
        [
            "don",
            "can",
            "won",
            "isn",
            "aren",
            "wasn",
            "weren",
            "doesn",
            "didn",
            "hasn",
            "haven",
            "hadn",
            "wouldn",
            "couldn",
            "shouldn",
            "mustn",
            "needn",
        ],
        ["s"] = ["it", "that", "what", "let", "here", "there", "who", "she", "today", "world"],
        ["re"] = ["you", "we", "they"],
        ["ve"] = ["you", "we", "they"],
        ["ll"] = ["you", "we", "they", "it"],
    };

    private static readonly HashSet<string> Endings = new(["s", "t", "re", "ve", "ll", "d", "m"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Articles = new(
        ["l", "d", "qu", "j", "n", "c", "s", "m", "t", "all", "dell", "nell", "sull", "un"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether an apostrophe can stand for the character at an offset, between two letters.</summary>
    public static bool IsOne(string text, int at) => Parts(text, at) is var (left, right) && (Endings.Contains(right) || Articles.Contains(left));

    /// <summary>Whether an apostrophe stands for a control between two letters, and no letter of an old Mac.</summary>
    public static bool IsSure(string text, int at)
    {
        var (left, right) = Parts(text, at);
        // "d\u0092autres", not the Spanish "día".
        return IsContraction(left, right) || (Articles.Contains(left) && right.Length > 4);
    }

    /// <summary>Whether the letters around an offset are those of an English contraction, as in "don’t", which no letter can stand in.</summary>
    public static bool IsContraction(string text, int at) => Parts(text, at) is var (left, right) && IsContraction(left, right);

    private static bool IsContraction(string left, string right) =>
        Contractions.TryGetValue(right, out var words) && words.Contains(left, StringComparer.OrdinalIgnoreCase);

    // The letters before and behind, as many as matter.
    private static (string Left, string Right) Parts(string text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && char.IsLetter(text[start - 1]) && at - start < 8)
            start--;
        while (end < text.Length && char.IsLetter(text[end]) && end - at < 7)
            end++;
        return (text[start..at], text[(at + 1)..end]);
    }
}
