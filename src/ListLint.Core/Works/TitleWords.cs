using System.Text;

namespace ListLint.Core;

/// <summary>
/// A title as a set of words, for comparing titles that are not spelt alike. Scripts without blanks count in pairs of
/// letters; English function words do not count.
/// </summary>
public sealed class TitleWords
{
    private static readonly HashSet<string> Stopwords = new(
        "a an the of for in on to with and or by from via using as at is are its towards toward through under over".Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> StopwordSpans = Stopwords.GetAlternateLookup<ReadOnlySpan<char>>();
    private const int MostOnStack = 8;
    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private bool hasPairs;

    private TitleWords() { }

    /// <summary>The number of different words.</summary>
    public int Count => words.Count;

    /// <summary>The words, in no order.</summary>
    public IReadOnlyCollection<string> All => words;

    /// <summary>The words of a text: accents and case do not matter.</summary>
    public static TitleWords Parse(string text)
    {
        var result = new TitleWords();
        result.Read(text, int.MaxValue);
        return result;
    }

    /// <summary>Whether a text has so many different words; no more of it is read than that takes.</summary>
    public static bool HasAtLeast(string text, int count)
    {
        if (count <= MostOnStack && Ascii.IsValid(text) && !text.AsSpan().ContainsAny('+', '#'))
            return HasAtLeastPlain(text, count);
        var result = new TitleWords();
        result.Read(text, count);
        return result.Count >= count;
    }

    /// <summary>The words that fulfil a condition.</summary>
    public TitleWords Where(Func<string, bool> isKept)
    {
        var result = new TitleWords { hasPairs = hasPairs };
        result.words.UnionWith(words.Where(isKept));
        return result;
    }

    /// <summary>The words that another title lacks.</summary>
    public TitleWords Without(TitleWords other) => Where(word => !other.words.Contains(word));

    /// <summary>The share of words in common, 0 to 1: of all words of both.</summary>
    public double Similarity(TitleWords other)
    {
        var common = Common(other);
        return common == 0 ? 0 : (double)common / (Count + other.Count - common);
    }

    /// <summary>The share of the shorter title's words that the other has too, 0 to 1.</summary>
    public double Overlap(TitleWords other)
    {
        var shorter = Math.Min(Count, other.Count);
        return shorter == 0 ? 0 : (double)Common(other) / shorter;
    }

    /// <summary>
    /// Whether both have the same words with a digit or a closing sign in them: "8B" and "2B", "Tides" and "Tides+", "C" and "C#" are two.
    /// </summary>
    public bool HasSameNumbers(TitleWords other) => Numbers.All(other.words.Contains) && other.Numbers.All(words.Contains);

    /// <summary>
    /// Whether two titles in a script without blanks each have a Latin word that the other lacks: 日本語潮汐BERT and 日本語潮汐ELECTRA are
    /// named by it, and their pairs of letters tell little.
    /// </summary>
    public bool HasRivalNames(TitleWords other) =>
        hasPairs && other.hasPairs && Names.Any(name => !other.words.Contains(name)) && other.Names.Any(name => !words.Contains(name));

    private IEnumerable<string> Names => words.Where(word => char.IsAscii(word[0]));

    private IEnumerable<string> Numbers => words.Where(word => word.AsSpan().ContainsAnyInRange('0', '9') || word[^1] is '+' or '#');

    private int Common(TitleWords other) => words.Count(other.words.Contains);

    // Chinese and Japanese write no blanks: pairs of letters stand for words.
    private static bool IsIdeograph(Rune rune) => rune.Value is >= 0x3040 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;

    // Nearly all titles are ASCII, and each is asked once: no set for it, and no words.
    private static bool HasAtLeastPlain(ReadOnlySpan<char> text, int count)
    {
        Span<Span> found = stackalloc Span[MostOnStack];
        var different = 0;
        for (var start = 0; start < text.Length && different < count; start++)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
                end++;
            var word = text[start..end];
            if (word.IsEmpty)
                continue;
            if (!StopwordSpans.Contains(word) && !ContainsWord(text, found[..different], word))
                found[different++] = new Span(start, end);
            start = end;
        }

        return different >= count;
    }

    private static bool ContainsWord(ReadOnlySpan<char> text, ReadOnlySpan<Span> words, ReadOnlySpan<char> word)
    {
        foreach (var other in words)
        {
            if (other.Length == word.Length && word.Equals(text.Slice(other.Start, other.Length), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private void Read(ReadOnlySpan<char> text, int enough)
    {
        var (start, wasIdeograph) = (-1, false);
        for (int at = 0, width; at < text.Length && words.Count < enough; at += width)
        {
            Rune.DecodeFromUtf16(text[at..], out var rune, out width);
            var isIdeograph = IsIdeograph(rune);
            var isPart = isIdeograph || Rune.IsLetterOrDigit(rune) || (rune.Value is '+' or '#' && start >= 0);

            // A Latin name right behind Chinese or Japanese is a word of its own.
            if (start >= 0 && (!isPart || isIdeograph != wasIdeograph))
            {
                Add(text[start..at]);
                start = -1;
            }

            if (start >= 0 && isIdeograph)
            {
                hasPairs = true;
                words.Add(text[start..(at + width)].ToString());
                start = at;
            }
            else if (start < 0 && isPart)
            {
                start = at;
            }

            wasIdeograph = isIdeograph;
        }

        if (start >= 0)
            Add(text[start..]);
    }

    private void Add(ReadOnlySpan<char> word)
    {
        if (TextKey.From(word) is { Length: > 0 } key && !Stopwords.Contains(key))
            words.Add(word[^1] is '+' or '#' ? key + word[^1] : key);
    }
}
