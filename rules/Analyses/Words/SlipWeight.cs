using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>
/// How likely a word that no dictionary knows is a slip for one that is known, in bits, roughly: how common such a slip is, how common the known word
/// is, and how unlikely it is that a new word of that length lies so near to a known one by chance.
/// </summary>
internal static class SlipWeight
{
    /// <summary>A list that uses a rare word so often is about it.</summary>
    public const int FewestOfRare = 3;

    private const string Vowels = "aeiouy";
    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>The weight of a slip by the letters alone.</summary>
    /// <param name="word">The unknown word, in lower case.</param>
    /// <param name="slip">What it may be a slip for.</param>
    public static double OfLetters(string word, WordSlip slip)
    {
        var weight =
            slip.Kind switch
            {
                SlipKind.Swapped => 4,
                SlipKind.Lost => IsDoubled(slip.Word, slip.At) ? 4 : 3,
                SlipKind.Added => IsDoubled(word, slip.At) ? 4 : 2,
                _ => OfExchange(word[slip.At], slip.Word[slip.At]),
            } + Math.Min(word.Length - 4, 8);
        // Whoever slips has mostly got the first letter right, and the last; that is where other words differ, and other forms of a word.
        if (word[0] != slip.Word[0])
            weight -=
                slip.Kind == SlipKind.Swapped ? 2
                : slip.Kind == SlipKind.Added ? 6
                : 4;
        if (word[^1] != slip.Word[^1])
        {
            var isPlural = (slip.Kind == SlipKind.Added && IsPlural(word)) || (slip.Kind == SlipKind.Lost && IsPlural(slip.Word));
            weight -=
                isPlural ? 6
                : slip.Kind is SlipKind.Lost or SlipKind.Swapped ? 2
                : 4;
        }

        return weight + OfFrequency(slip.Frequency);
    }

    /// <summary>The weight of how well known the word is that was meant.</summary>
    public static double OfFrequency(WordFrequency frequency) =>
        frequency switch
        {
            WordFrequency.Common => 2,
            WordFrequency.Usual => 0,
            _ => -4,
        };

    /// <summary>The weight of two slips between a word and one that everybody knows, which begins with the same letter.</summary>
    public static double OfTwoSlips(string word, string other) => 3 + Math.Min(word.Length - 4, 8) - (word[^1] == other[^1] ? 0 : 4);

    /// <summary>The weight of two words that everybody knows with the space between them lost.</summary>
    public static double OfLostSpace(string word) => 4 + Math.Min(word.Length - 4, 8);

    /// <summary>The weight of a word that is known as a misspelling of one other: a short one may be a name all the same.</summary>
    public static double OfKnown(string word) => Math.Min(2 * (word.Length - 4), 8) + 4;

    /// <summary>The weight of how often a list uses the word, and the one that it may be a slip for.</summary>
    public static double OfUses(int uses, int usesOfOther) =>
        (usesOfOther == 0 ? -1 : Math.Min(6, Math.Log2(1 + usesOfOther))) - (1.5 * Math.Log2(uses));

    private static int OfExchange(char one, char other) =>
        IsVowel(one) && IsVowel(other) ? 2
        : AreNeighbours(one, other) ? 1
        : 0;

    // Side by side on a keyboard, or one above the other.
    private static bool AreNeighbours(char one, char other)
    {
        var ((row, column), (otherRow, otherColumn)) = (PlaceOf(one), PlaceOf(other));
        return Math.Abs(row - otherRow) + Math.Abs(column - otherColumn) == 1;
    }

    private static (int Row, int Column) PlaceOf(char letter)
    {
        var row = Array.FindIndex(Rows, letters => letters.Contains(letter, StringComparison.Ordinal));
        return (row, Rows[row].IndexOf(letter, StringComparison.Ordinal));
    }

    private static bool IsDoubled(string word, int at) => (at > 0 && word[at - 1] == word[at]) || (at + 1 < word.Length && word[at + 1] == word[at]);

    // "diagnosis", "corpus", "class" are none, and "libraries" is one of "library", not of "librarie".
    private static bool IsPlural(string word) =>
        word[^1] == 's'
        && word[^2] is not ('i' or 'u' or 's')
        && !(word.EndsWith("ies", StringComparison.Ordinal) && English.Has(string.Concat(word.AsSpan(..^3), "y")));

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);
}
