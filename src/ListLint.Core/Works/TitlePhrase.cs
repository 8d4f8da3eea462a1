using System.Globalization;

namespace ListLint.Core;

/// <summary>A title as a row of words, without articles. Each word has a place in the sum of the row, so that the row without one word costs one subtraction.</summary>
internal sealed class TitlePhrase
{
    private const int Longest = 64;
    private const ulong Step = 0x9E3779B97F4A7C15;
    private readonly ulong[] parts;

    private TitlePhrase(Entry entry, List<string> words, string? name)
    {
        (Entry, Words, Name) = (entry, words, name);
        parts = new ulong[words.Count];
        var place = Step;
        for (var i = 0; i < parts.Length; i++, place *= Step)
        {
            parts[i] = Hash(words[i]) * place;
            Sum += parts[i];
        }
    }

    /// <summary>Whose title it is.</summary>
    public Entry Entry { get; }

    /// <summary>The words in order, each as <see cref="TextKey"/> writes it, without the name.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The name before a colon, "CoastNet" of "CoastNet: Maps of a Shore", or null.</summary>
    public string? Name { get; }

    /// <summary>The same for the same words in the same order.</summary>
    public ulong Sum { get; }

    /// <summary>The same for rows that differ in the word at this 0-based place.</summary>
    public ulong SumWithout(int place) => Sum - parts[place];

    /// <summary>The words of an entry's title; null where it has fewer than are asked for, or so many that it is no title.</summary>
    public static TitlePhrase? Of(Entry entry, int fewest)
    {
        var title = entry.Title.AsSpan();
        if (title.Count(' ') + 1 < fewest)
            return null;
        var colon = title.IndexOf(':');
        var name = colon > 0 && IsName(title[..colon]) ? TextKey.Of(title[..colon]) : null;
        var words = new List<string>();
        for (var rest = name is null ? title : title[(colon + 1)..]; rest.Length > 0;)
        {
            var length = WordLength(rest);
            if (length > 0 && TextKey.Of(rest[..length]) is { Length: > 0 } word and not ("a" or "an" or "the"))
                words.Add(rest[length - 1] == '+' ? word + "+" : word);
            rest = rest[Math.Min(rest.Length, length + 1)..];
        }

        return words.Count < fewest || words.Count > Longest ? null : new TitlePhrase(entry, words, name);
    }

    // One word with a capital after its start; "Correction", "Review" and "Day1" are no names.
    private static bool IsName(ReadOnlySpan<char> text) => !text.ContainsAny(' ', '\t') && text.Length > 1 && text[1..].IndexOfAnyInRange('A', 'Z') >= 0;

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || char.GetUnicodeCategory(text[length]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Surrogate || text[length] is '\'' or '’' or '+'))
            length++;
        return length;
    }

    // FNV-1a: the same on every machine.
    private static ulong Hash(string word)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var unit in word)
            hash = (hash ^ unit) * 0x100000001B3;
        return hash;
    }
}
