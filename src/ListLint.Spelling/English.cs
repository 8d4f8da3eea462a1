namespace ListLint.Spelling;

/// <summary>
/// The words of English, American and British, with the terms of software. Words are given in lower case where nothing else is said.
/// </summary>
public static class English
{
    private const int LongestWord = 40;

    /// <summary>How well known a word is; a word with any other character than a to z is not known.</summary>
    public static WordFrequency FrequencyOf(ReadOnlySpan<char> word) => WordAutomaton.Find(word);

    /// <summary>Whether a dictionary has the word.</summary>
    public static bool Has(ReadOnlySpan<char> word) => WordAutomaton.Find(word) != WordFrequency.None;

    /// <summary>How well known a word in any case is.</summary>
    public static WordFrequency FrequencyInAnyCase(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestWord];
        return word.Length > LongestWord ? WordFrequency.None : FrequencyOf(lower[..word.ToLowerInvariant(lower)]);
    }

    /// <summary>Whether a dictionary has a word in any case.</summary>
    public static bool HasInAnyCase(ReadOnlySpan<char> word) => FrequencyInAnyCase(word) != WordFrequency.None;

    /// <summary>Whether a word in any case is one that is read every day, or often: <see cref="WordFrequency.Common"/> or the next.</summary>
    public static bool IsUsual(ReadOnlySpan<char> word) => FrequencyInAnyCase(word) is WordFrequency.Common or WordFrequency.Usual;

    /// <summary>Whether a dictionary has a word in any case, or words of which it is built.</summary>
    public static bool HasOrBuilds(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestWord];
        return word.Length <= LongestWord && word.ToLowerInvariant(lower) is var length && (Has(lower[..length]) || IsBuilt(lower[..length]));
    }

    /// <summary>Whether a word is one of the small ones by which English is known, such as "the" and "with".</summary>
    public static bool IsSmallWord(ReadOnlySpan<char> word) => (StopWords.LanguagesOf(word) & 1) != 0;

    /// <summary>
    /// Whether a word is in no dictionary, but is built of words that are: <c>scrapers</c>,
    /// <c>dockerizable</c>, <c>multiregion</c>, <c>searchbar</c>.
    /// </summary>
    public static bool IsBuilt(ReadOnlySpan<char> word) => WordForms.IsBuilt(word);

    /// <summary>
    /// What a word is known as a misspelling of, such as "maintenance" for "maintence"; null where it is none, or of several words.
    /// </summary>
    /// <param name="word">A word in lower case that no dictionary has.</param>
    public static string? FindCorrection(ReadOnlySpan<char> word) => Misspellings.Find(word);

    /// <summary>
    /// Whether two words in lower case that are one slip apart are one word as different countries spell it: <c>colour</c> and <c>color</c>,
    /// <c>tokenise</c> and <c>tokenize</c>.
    /// </summary>
    public static bool AreVariants(ReadOnlySpan<char> word, ReadOnlySpan<char> other) => WordVariants.Are(word, other);

    /// <summary>The known words that one slip makes a word of: two letters swapped, or one lost, added or exchanged.</summary>
    /// <param name="word">A word in lower case.</param>
    public static IReadOnlyList<WordSlip> FindSlips(string word) => WordSlips.Find(word);

    /// <summary>
    /// The words that everybody knows and that one or two slips make a word of that has the same first letter; cheap for a single word, too dear for
    /// all words of a text.
    /// </summary>
    /// <param name="word">A word in lower case, of at least one letter.</param>
    public static IReadOnlyCollection<string> FindTwoSlips(string word) => WordSlipPairs.Find(word);
}
