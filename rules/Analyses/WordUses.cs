using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The words of a list's visible text: runs of Latin letters that are no part of a name, an address or a number.</summary>
internal sealed class WordUses
{
    /// <summary>Shorter words are too near to others.</summary>
    public const int Shortest = 4;

    /// <summary>Longer ones are no words of a language.</summary>
    public const int Longest = 64;

    private readonly Dictionary<string, Uses> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Uses>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    // Where a word starts, and where in these lists the use before it stands: a list for each of thousands of words costs more than reading them.
    private readonly List<int> starts = [];
    private readonly List<int> earlier = [];

    private WordUses(CuratedList list)
    {
        bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var run in list.TextRuns)
            Read(list.Source.Text, run);
    }

    public IReadOnlyDictionary<string, Uses> All => words;

    public static WordUses From(CuratedList list) => list.Index(built => new WordUses(built));

    public int Count(string word) => words.GetValueOrDefault(word)?.Count ?? 0;

    /// <summary>Where a word is used, in order.</summary>
    public IReadOnlyList<Span> PlacesOf(string word, Uses uses)
    {
        var places = new Span[uses.Count];
        var at = uses.Last;
        for (var left = places.Length - 1; left >= 0; left--, at = earlier[at])
            places[left] = new Span(starts[at], starts[at] + word.Length);
        return places;
    }

    private void Read(string text, Span run)
    {
        for (var at = run.Start; at + Shortest <= run.End; at++)
        {
            var (start, capitals) = (at, 0);
            for (; at < run.End && char.IsAsciiLetter(text[at]); at++)
                capitals += text[at] <= 'Z' ? 1 : 0;
            if (at - start is >= Shortest and <= Longest && !IsJoined(text, start - 1, start - 2) && !IsJoined(text, at, at + 1))
                Add(text, new Span(start, at), capitals);
        }
    }

    // "foo.bar", "foo_bar", "v2", "user@host", "it's" and what is joined by a hyphen are no plain words.
    private static bool IsJoined(string text, int at, int beyond) =>
        at >= 0
        && at < text.Length
        && text[at] switch
        {
            '.' or ':' => beyond >= 0 && beyond < text.Length && char.IsLetterOrDigit(text[beyond]),
            '-' => !IsWordPart(text, beyond, beyond - at),
            '_' or '@' or '/' or '\'' or '’' or '#' or '$' or '\\' or '&' or '+' or '‐' or '‑' or '=' or '~' or '^' => true,
            var letter => char.IsLetterOrDigit(letter) && letter < 0x2E80,
        };

    // The parts of a compound are words; what one letter or a figure is joined to is a name: "k-means", "lint-2".
    private static bool IsWordPart(string text, int at, int step)
    {
        var length = 0;
        for (; at >= 0 && at < text.Length && char.IsAsciiLetter(text[at]); at += step)
            length++;
        return length > 1 && !(at >= 0 && at < text.Length && (char.IsDigit(text[at]) || text[at] is '_' or '/' or '@'));
    }

    private void Add(string text, Span span, int capitals)
    {
        scoped var word = text.AsSpan(span.Start, span.Length);
        if (capitals > (word[0] <= 'Z' ? 1 : 0) && capitals < word.Length)
            return; // CamelCase is a name
        Span<char> lower = stackalloc char[Longest];
        if (capitals > 0)
        {
            Ascii.ToLower(word, lower, out var length);
            word = lower[..length];
        }

        if (!bySpan.TryGetValue(word, out var uses))
            words[word.ToString()] = uses = new Uses();
        earlier.Add(uses.Last);
        uses.Last = starts.Count;
        starts.Add(span.Start);
        uses.Count++;
        uses.Lower += capitals == 0 ? 1 : 0;
    }

    /// <summary>How often a word is used, and how often in lower case.</summary>
    internal sealed class Uses
    {
        public int Count { get; set; }

        public int Last { get; set; }

        public int Lower { get; set; }
    }
}
