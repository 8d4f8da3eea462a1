using System.Text;
using ListLint.Core;
using ListLint.Spelling;

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

    private readonly List<(string Word, Uses Uses)> strange = [];

    // Where a word starts, and where in this list the use before it stands: a list for each of thousands of words costs more than reading them.
    private readonly List<(int Start, int Earlier)> places = [];

    private WordUses(CuratedList list)
    {
        bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var run in list.TextRuns)
            Read(list.Source.Text, run);
    }

    /// <summary>The words, in lower case, that no dictionary knows, as few are, by their first use.</summary>
    public IReadOnlyList<(string Word, Uses Uses)> Strange => strange;

    public static WordUses From(CuratedList list) => list.Index(built => new WordUses(built));

    /// <summary>The uses of a word in lower case; null for none.</summary>
    public Uses? Find(string word) => words.GetValueOrDefault(word);

    public int Count(string word) => Find(word)?.Count ?? 0;

    /// <summary>Where a word is used, in order.</summary>
    public IReadOnlyList<Span> PlacesOf(string word, Uses uses)
    {
        var found = new Span[uses.Count];
        var at = uses.Last;
        for (var left = found.Length - 1; left >= 0; left--, at = places[at].Earlier)
            found[left] = new Span(places[at].Start, places[at].Start + word.Length);
        return found;
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
            uses = AddNew(word);
        places.Add((span.Start, uses.Last));
        uses.Last = places.Count - 1;
        uses.Count++;
        uses.Lower += capitals == 0 ? 1 : 0;
    }

    private Uses AddNew(ReadOnlySpan<char> word)
    {
        var (name, uses) = (word.ToString(), new Uses());
        words.Add(name, uses);
        if (!English.Has(name))
            strange.Add((name, uses));
        return uses;
    }

    /// <summary>How often a word is used, and how often in lower case.</summary>
    internal sealed class Uses
    {
        public int Count { get; set; }

        public int Last { get; set; }

        public int Lower { get; set; }
    }
}
