using System.Globalization;
using System.Text;

namespace ListLint.Core;

/// <summary>
/// A title as a row of words, without articles. Each word has a place in the sum of the row, so that the row without one word costs one subtraction.
/// </summary>
internal sealed class TitlePhrase
{
    private const int Longest = 64;
    private const ulong Step = 0x9E3779B97F4A7C15;
    private static readonly ulong[] Articles = [Hash("a"), Hash("an"), Hash("the")];
    private readonly ulong[] parts;
    private readonly int start;

    private TitlePhrase(Entry entry, int start, ReadOnlySpan<ulong> hashes, string? name)
    {
        (Entry, this.start, Name) = (entry, start, name);
        parts = hashes.ToArray();
        var place = Step;
        for (var i = 0; i < parts.Length; i++, place *= Step)
        {
            parts[i] *= place;
            Sum += parts[i];
        }
    }

    /// <summary>Whose title it is.</summary>
    public Entry Entry { get; }

    /// <summary>How many words it has.</summary>
    public int Count => parts.Length;

    /// <summary>
    /// The words in order, each as <see cref="TextKey"/> writes it, without the name. Hardly a title comes near another, so they
    /// are written down when they are asked for.
    /// </summary>
    public IReadOnlyList<string> Words => field ??= Read();

    /// <summary>The name before a colon, "CoastNet" of "CoastNet: Maps of a Shore", or null.</summary>
    public string? Name { get; }

    /// <summary>The same for the same words in the same order.</summary>
    public ulong Sum { get; }

    /// <summary>The same for rows that differ in the word at this 0-based place.</summary>
    public ulong SumWithout(int place) => Sum - parts[place];

    /// <summary>The words of an entry's title; null where it has fewer than are asked for, or so many that it is no title.</summary>
    public static TitlePhrase? Find(Entry entry, int fewest)
    {
        var title = entry.Title.AsSpan();
        if (title.Count(' ') + 1 < fewest)
            return null;
        var colon = title.IndexOf(':');
        var name = colon > 0 && IsName(title[..colon]) ? TextKey.FromTitle(title[..colon]) : null;
        var start = name is null ? 0 : colon + 1;
        Span<ulong> hashes = stackalloc ulong[Longest];
        var count = 0;
        for (var at = start; at < title.Length; at++)
        {
            var word = title.Slice(at, WordLength(title[at..]));
            at += word.Length;
            if (HashOf(word) is not { } hash)
                continue;
            if (count == Longest)
                return null;
            hashes[count++] = hash;
        }

        return count < fewest ? null : new TitlePhrase(entry, start, hashes[..count], name);
    }

    private List<string> Read()
    {
        var words = new List<string>(Count);
        var title = Entry.Title.AsSpan();
        for (var at = start; at < title.Length; at++)
        {
            var word = title.Slice(at, WordLength(title[at..]));
            at += word.Length;
            if (HashOf(word) is not null)
                words.Add(word[^1] is '+' or '#' ? TextKey.From(word) + word[^1] : TextKey.From(word));
        }

        return words;
    }

    // One word with a capital after its start; "Correction", "Review" and "Day1" are no names.
    private static bool IsName(ReadOnlySpan<char> text) =>
        !text.ContainsAny(' ', '\t') && text.Length > 1 && text[1..].IndexOfAnyInRange('A', 'Z') >= 0;

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (
            length < text.Length
            && (
                char.IsLetterOrDigit(text[length])
                || char.GetUnicodeCategory(text[length])
                    is UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.SpacingCombiningMark
                        or UnicodeCategory.Surrogate
                || text[length] is '\'' or '’' or '+' or '#'
            )
        )
            length++;
        return length;
    }

    // Null for an article, and for what has no letter and no digit.
    private static ulong? HashOf(ReadOnlySpan<char> word)
    {
        var hash = Hash(Ascii.IsValid(word) ? word : TextKey.From(word));
        return hash == Hash("") || Array.IndexOf(Articles, hash) >= 0 ? null
            : word[^1] is '+' or '#' ? Add(hash, word[^1])
            : hash;
    }

    // FNV-1a over letters and digits in lower case: the same on every machine.
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var unit in word)
        {
            if (char.IsAsciiLetterOrDigit(unit) || unit > '\x7F')
                hash = Add(hash, char.IsAsciiLetterUpper(unit) ? (char)(unit | 0x20) : unit);
        }

        return hash;
    }

    private static ulong Add(ulong hash, char unit) => (hash ^ unit) * 0x100000001B3;
}
