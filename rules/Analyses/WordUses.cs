using System.Runtime.InteropServices;
using System.Text;
using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>
/// The words of a list's visible text, their case aside: runs of Latin letters that are no part of a name, an address or a number. A word is known
/// by its first place: few of the thousands of a list are ever asked for.
/// </summary>
internal sealed class WordUses
{
    /// <summary>Shorter words are too near to others.</summary>
    public const int Shortest = 4;

    /// <summary>Longer ones are no words of a language.</summary>
    public const int Longest = 64;

    // To make room again and again costs more than the room.
    private const int SignsPerWord = 64;

    private readonly Dictionary<Span, Uses> words;
    private readonly List<Span> mixed = [];

    // Where a word starts, and where in this list the use before it stands.
    private readonly List<(int Start, int Earlier)> places = [];

    private WordUses(CuratedList list)
    {
        var text = list.Source.Text;
        words = new(text.Length / SignsPerWord, new PlaceComparer(text));
        foreach (var run in list.TextRuns)
            Read(text, run);
        Strange = FindStrange(text);
    }

    /// <summary>The words, in lower case, that no dictionary knows, as few are, by their first use.</summary>
    public IReadOnlyList<(string Word, Uses Uses)> Strange { get; }

    /// <summary>Runs of letters with small ones and, behind the first, capitals, in order; whatever they are a part of.</summary>
    public IReadOnlyList<Span> Mixed => mixed;

    public static WordUses From(CuratedList list) => list.Index(built => new WordUses(built));

    /// <summary>The uses of a word; those of none for another.</summary>
    public Uses Find(ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var uses) ? uses : default;

    public int Count(ReadOnlySpan<char> word) => Find(word).Count;

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
            if (at - start < Shortest)
                continue;
            if (capitals > (text[start] <= 'Z' ? 1 : 0) && capitals < at - start)
                mixed.Add(new Span(start, at)); // a name
            else if (at - start <= Longest && !IsJoined(text, start - 1, start - 2) && !IsJoined(text, at, at + 1))
                Add(new Span(start, at), capitals);
        }
    }

    // "foo.bar", "foo_bar", "v2", "user@host", "it's" and what is joined by a hyphen are no plain words.
    private static bool IsJoined(string text, int at, int beyond) =>
        !IsPossessive(text, at, beyond)
        && at >= 0
        && at < text.Length
        && text[at] switch
        {
            ' ' => false,
            '.' or ':' => beyond >= 0 && beyond < text.Length && char.IsLetterOrDigit(text[beyond]),
            '-' => !IsWordPart(text, beyond, beyond - at),
            '/' or '&' => !IsOneOfTwo(text, beyond, beyond - at),
            '_' or '@' or '\'' or '’' or '#' or '$' or '\\' or '+' or '‐' or '‑' or '=' or '~' or '^' => true,
            var letter => char.IsLetterOrDigit(letter) && letter < 0x2E80,
        };

    // "of the compnay's own".
    private static bool IsPossessive(string text, int at, int beyond) =>
        beyond > at
        && at > 0
        && beyond < text.Length
        && text[at] is '\'' or '’'
        && text[beyond] == 's'
        && (beyond + 1 == text.Length || !char.IsLetterOrDigit(text[beyond + 1]));

    // The parts of a compound are words; what one letter or a figure is joined to is a name: "k-means", "lint-2".
    private static bool IsWordPart(string text, int at, int step)
    {
        var length = 0;
        for (; at >= 0 && at < text.Length && char.IsAsciiLetter(text[at]); at += step)
            length++;
        return length > 1 && !(at >= 0 && at < text.Length && (char.IsDigit(text[at]) || text[at] is '_' or '/' or '@'));
    }

    // "Foreground/Background" and "Reviews&Tutorials" are words, if everybody knows the other and nothing else is joined to it.
    private static bool IsOneOfTwo(string text, int at, int step)
    {
        var first = at;
        while (at >= 0 && at < text.Length && char.IsAsciiLetter(text[at]))
            at += step;
        return Math.Abs(at - first) >= Shortest
            && (at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]) || text[at] is ',' or '(' or ')' or '*' or '|')
            && English.FrequencyInAnyCase(step > 0 ? text.AsSpan(first..at) : text.AsSpan((at + 1)..(first + 1))) == WordFrequency.Common;
    }

    private void Add(Span word, int capitals)
    {
        ref var uses = ref CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _);
        places.Add((word.Start, uses.Last));
        uses = new Uses(uses.Count + 1, uses.Lower + (capitals == 0 ? 1 : 0), places.Count - 1)
        {
            HasSmall = uses.HasSmall || capitals < word.Length,
        };
    }

    private List<(string Word, Uses Uses)> FindStrange(string text)
    {
        var found = new List<(string Word, Uses Uses)>();
        Span<char> lower = stackalloc char[Longest];
        foreach (var (place, uses) in words)
        {
            Ascii.ToLower(text.AsSpan(place.Start, place.Length), lower, out var length);
            if (!English.Has(lower[..length]))
                found.Add((lower[..length].ToString(), uses));
        }

        return found;
    }

    /// <summary>How often a word is used, how often of that in lower case, and the number of its last use.</summary>
    internal readonly record struct Uses(int Count, int Lower, int Last)
    {
        /// <summary>Whether one of them has a small letter.</summary>
        public bool HasSmall { get; init; }
    }

    // Words by the places where they stand.
    private sealed class PlaceComparer(string text) : IEqualityComparer<Span>, IAlternateEqualityComparer<ReadOnlySpan<char>, Span>
    {
        public bool Equals(Span one, Span other) => Equals(text.AsSpan(one.Start, one.Length), other);

        public bool Equals(ReadOnlySpan<char> word, Span place) =>
            word.Length == place.Length && Ascii.EqualsIgnoreCase(word, text.AsSpan(place.Start, place.Length));

        public int GetHashCode(Span place) => GetHashCode(text.AsSpan(place.Start, place.Length));

        public int GetHashCode(ReadOnlySpan<char> word) => string.GetHashCode(word, StringComparison.OrdinalIgnoreCase);

        public Span Create(ReadOnlySpan<char> word) => throw new NotSupportedException("A word is known by its place alone.");
    }
}
