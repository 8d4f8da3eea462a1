namespace ListLint.Rules;

/// <summary>Beginnings with which words and names are made, with a hyphen or without: <c>finetuning</c>, <c>AutoAugment</c>.</summary>
internal static class WordBeginnings
{
    private static readonly string[] All =
    [
        "multi",
        "super",
        "cross",
        "micro",
        "meta",
        "hyper",
        "auto",
        "semi",
        "pseudo",
        "over",
        "under",
        "inter",
        "mini",
        "mega",
        "ultra",
        "anti",
        "back",
        "down",
        "fore",
        "full",
        "fine",
        "type",
        "real",
        "cyber",
    ];

    /// <summary>Whether a word in lower case begins with one of them.</summary>
    public static bool Begin(string word) => Array.Exists(All, start => word.StartsWith(start, StringComparison.Ordinal));
}
