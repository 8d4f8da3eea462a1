using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The words of a list's visible text: runs of Latin letters that are no part of a name, an address or a number.</summary>
internal sealed class WordUses
{
    private const int Shortest = 6;

    // Longer ones are no words of a language.
    private const int Longest = 64;
    private const ulong Start = 14695981039346656037;
    private const ulong Base = 1099511628211;
    private readonly Dictionary<string, Uses> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Uses>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    // Where a word starts, and where in these lists the use before it stands: a list for each of thousands of words costs more than reading them.
    private readonly List<int> starts = [];
    private readonly List<int> earlier = [];

    // Words that differ in one letter share a form with one letter taken out; forms are compared by hash, words afterwards.
    private readonly Dictionary<ulong, List<string>> frequent = [];

    private WordUses(CuratedList list)
    {
        bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var run in list.TextRuns)
            Read(list.Source.Text, run);
        Span<ulong> forms = stackalloc ulong[Longest + 1];
        foreach (var (word, uses) in words)
        {
            if (!IsFrequent(uses))
                continue;
            foreach (var form in FormsOf(word, forms))
            {
                if (!frequent.TryGetValue(form, out var near))
                    frequent[form] = near = [];
                if (near.Count == 0 || near[^1] != word)
                    near.Add(word);
            }
        }
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

    /// <summary>The frequent word that a rare one was probably meant to be, or null.</summary>
    public string? Nearest(string word, Uses uses)
    {
        if (!SlipShape.IsCandidate(word, uses))
            return null;
        var (nearest, most) = ((string?)null, 0);
        foreach (var form in FormsOf(word, stackalloc ulong[Longest + 1]))
        {
            if (!frequent.TryGetValue(form, out var near))
                continue;
            foreach (var other in near)
            {
                if (words[other].Count is var count && count > most && count >= 8 * uses.Count && SlipShape.IsSlip(word, other))
                    (nearest, most) = (other, count);
            }
        }

        return nearest;
    }

    // A word that is never written in lower case is a name.
    private static bool IsFrequent(Uses uses) => uses.Count >= 8 && uses.Lower >= 3 && uses.Lower * 5 >= uses.Count;

    // A polynomial over all letters but one, for each letter, and over all of them: what stands before the gap, moved up, and what stands behind it.
    private static ReadOnlySpan<ulong> FormsOf(string word, Span<ulong> forms)
    {
        var before = Start;
        for (var at = 0; at < word.Length; at++)
        {
            forms[at] = before;
            before = (before * Base) + word[at];
        }

        forms[word.Length] = before;
        var (behind, power) = (0UL, 1UL);
        for (var gap = word.Length - 1; gap >= 0; gap--)
        {
            forms[gap] = (forms[gap] * power) + behind;
            behind += word[gap] * power;
            power *= Base;
        }

        return forms[..(word.Length + 1)];
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
            '_' or '@' or '/' or '-' or '\'' or '’' or '#' or '$' or '\\' or '&' or '+' or '‐' or '‑' or '=' or '~' or '^' => true,
            var letter => char.IsLetterOrDigit(letter) && letter < 0x2E80,
        };

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
