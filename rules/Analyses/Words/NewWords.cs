using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>What speaks for a word that no dictionary knows being a new one, and no slip: other forms of it.</summary>
internal sealed class NewWords
{
    private const int ShortestStem = 5;

    // Nearly all runs of three letters are in some dictionary: "durring" is no form of "dur".
    private const int ShortestCommand = 4;
    private static readonly string[] Endings = ["ings", "ing", "ers", "er", "ed", "s"];

    private readonly Dictionary<string, int> stems;

    /// <param name="words">All words of a list that no dictionary knows, in lower case.</param>
    public NewWords(IEnumerable<string> words) =>
        stems = words.Select(StemOf).Where(stem => stem.Length >= ShortestStem).CountBy(stem => stem).ToDictionary(StringComparer.Ordinal);

    /// <summary>Added to the weight of a slip: 0, or less where the word looks like a new one.</summary>
    public double WeightOf(string word) => IsForm(word) || stems.GetValueOrDefault(StemOf(word)) > 1 ? -4 : 0;

    /// <summary>Whether a word is a verb made of a command, an acronym or a term that only large word lists have: <c>cding</c>.</summary>
    public static bool IsForm(string word) => StemOf(word) is var stem && (IsDoubled(word, stem) || IsCommand(word, stem));

    // "mmapped": of a term that only large word lists have. Behind two vowels nothing is doubled: "trainning".
    private static bool IsDoubled(string word, string stem) =>
        stem.Length < word.Length
        && stem.Length > 3
        && stem[^1] == stem[^2]
        && !(IsVowel(stem[^3]) && IsVowel(stem[^4]))
        && (stem.Length > ShortestCommand ? English.Has(stem.AsSpan(..^1)) : English.IsUsual(stem.AsSpan(..^1)));

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    // "cding": to use a command or an acronym that has no vowel of its own.
    private static bool IsCommand(string word, string stem) => stem.Length < word.Length && !stem.AsSpan().ContainsAny("aeiouy") && English.Has(stem);

    private static string StemOf(string word) =>
        Array.Find(Endings, ending => word.Length - ending.Length > 1 && word.EndsWith(ending, StringComparison.Ordinal)) is { } ending
            ? word[..^ending.Length]
            : word;
}
