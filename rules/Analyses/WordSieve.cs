namespace ListLint.Rules;

/// <summary>
/// Tells of nearly all words, by their length and their first and last letters alone, that they are none of some others: to hash each word of a list
/// would cost more than to read it. Words are of ASCII letters, in any case.
/// </summary>
internal sealed class WordSieve
{
    private const int Longest = WordUses.Longest;

    // For each length a bit for each letter.
    private readonly uint[] first = new uint[Longest + 1];
    private readonly uint[] last = new uint[Longest + 1];

    /// <summary>Adds one of the words; none may be empty or have more than 64 letters.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        first[word.Length] |= BitOf(word[0]);
        last[word.Length] |= BitOf(word[^1]);
    }

    /// <summary>Whether a word may be one of them.</summary>
    public bool MayHave(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= Longest && (first[word.Length] & BitOf(word[0])) != 0 && (last[word.Length] & BitOf(word[^1])) != 0;

    // The last five bits of a letter are the same in both cases.
    private static uint BitOf(char letter) => 1u << (letter & 31);
}
