using System.Buffers;
using System.Text;

namespace ListLint.Spelling;

/// <summary>What speaks for and against English in a text: its small words, and how many of the others a dictionary knows.</summary>
/// <param name="isDistinct">Whether each word counts but once.</param>
public sealed class TextLanguage(bool isDistinct = false)
{
    private readonly HashSet<string>? seen = isDistinct ? new(StringComparer.OrdinalIgnoreCase) : null;
    private const int Longest = 40;
    private readonly int[] small = new int[StopWords.Count];
    private int known;
    private int unknown;

    /// <summary>Whether the small words of English are more than those of any other language; null where they are as many, or none.</summary>
    public bool? HasEnglishSmallWords => small.Skip(1).Max() is var other && other == small[0] ? null : small[0] > other;

    /// <summary>Whether the small words of another language are more than those of English.</summary>
    public bool IsOtherBySmallWords => small.Skip(1).Max() > small[0];

    /// <summary>Whether English is what the small words and the other words say; null where they say nothing.</summary>
    /// <param name="except">How many of the words that no dictionary knows are in question themselves.</param>
    public bool? IsEnglish(int except)
    {
        var other = small.Skip(1).Max();
        if (other != small[0])
        {
            if (other > small[0])
                return false;
            if (small[0] > 1)
                return true;
        }

        var strange = Math.Max(unknown - except, 0);
        return known + strange > 0 ? known >= 2 * strange
            : small[0] > 0 ? true
            : null;
    }

    /// <summary>Counts the words of a text, runs of letters of the Latin script.</summary>
    /// <param name="text">The text.</param>
    /// <param name="smallOnly">Whether the others may be passed over.</param>
    public void Add(ReadOnlySpan<char> text, bool smallOnly = false)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && IsLatin(text[at]))
                at++;
            if (at > start && at - start <= Longest && !IsBesideDigit(text, start, at) && seen?.Add(text[start..at].ToString()) != false)
                AddWord(text[start..at], smallOnly);
        }
    }

    // The letters of "w3f" are none of a word.
    private static bool IsBesideDigit(ReadOnlySpan<char> text, int start, int end) =>
        (start > 0 && char.IsAsciiDigit(text[start - 1])) || (end < text.Length && char.IsAsciiDigit(text[end]));

    private static bool IsLatin(char letter) => char.IsAsciiLetter(letter) || (letter is >= 'À' and < '\u0250' and not ('×' or '÷'));

    private void AddWord(ReadOnlySpan<char> word, bool smallOnly)
    {
        if (smallOnly && word.Length > StopWords.Longest)
            return;
        // What has capitals inside is a name, and one alone the initial of one.
        if (word[1..].ContainsAnyInRange('A', 'Z') || (word.Length == 1 && char.IsUpper(word[0])))
            return;
        Span<char> lower = stackalloc char[word.Length];
        if (Ascii.ToLower(word, lower, out _) != OperationStatus.Done)
            word.ToLowerInvariant(lower);
        var languages = StopWords.LanguagesOf(lower);
        // A part of a name, such as "Det" and the letter of "I/O", may be a word of any language.
        if (char.IsUpper(word[0]))
            languages &= 1;
        for (var at = 0; languages >> at > 0; at++)
            small[at] += (languages >> at) & 1;
        if (smallOnly || word.Length < 3 || (languages & 1) != 0)
            return;
        if (English.Has(lower) || English.IsBuilt(lower))
            known++;
        else if (char.IsLower(word[0]) || word.ContainsAnyExceptInRange('\0', '\x7F'))
            unknown++; // what begins with a capital may be a name, but few English ones have accents
    }
}
