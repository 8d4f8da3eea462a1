using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Which of some words a list itself uses as names, whatever they look like: in its addresses, in code within a line, and as titles of one word.
/// </summary>
internal sealed class NamesInUse
{
    private const int Longest = WordUses.Longest;
    private readonly Sought words;
    private readonly Sought joined;

    /// <summary>Looks for words once.</summary>
    /// <param name="list">The list.</param>
    /// <param name="sought">The words, of ASCII letters in any case.</param>
    /// <param name="joined">Those of which the parts may be joined by signs in a name.</param>
    public NamesInUse(CuratedList list, IEnumerable<string> sought, IEnumerable<string>? joined = null)
    {
        (words, this.joined) = (new Sought(sought), new Sought(joined ?? []));
        if (words.IsEmpty && this.joined.IsEmpty)
            return;
        // A place in the page is named as its heading is, slips and all.
        foreach (var link in list.Links)
        {
            if (!link.IsInPage)
                Read(link.Url);
        }

        foreach (var hidden in list.Hidden)
        {
            // A block of code may cite a title with the same slip.
            if (list.Source.Slice(hidden) is ['`', ..] and var code && !code.Contains('\n'))
                Read(code);
        }

        foreach (var run in list.TextRuns)
            ReadAddresses(list.Source.Slice(run));

        foreach (var entry in list.Entries)
        {
            if (!entry.Title.AsSpan().Trim().Contains(' '))
                Read(entry.Title);
        }
    }

    /// <summary>Whether one of the words is a name, its case aside.</summary>
    public bool Has(string word) => words.IsFound(word);

    /// <summary>Whether a name is written as one of the words with signs in between: "ViewPager" as "view-pager".</summary>
    public bool HasJoined(string word) => joined.IsFound(word);

    // What GitHub shows as text may be an address all the same: "[[gevents|https://…/gevents]]".
    private void ReadAddresses(ReadOnlySpan<char> text)
    {
        while (text.IndexOf("://") is >= 0 and var at)
        {
            text = text[at..];
            var length = text.IndexOf(' ') is >= 0 and var end ? end : text.Length;
            Read(text[..length]);
            text = text[length..];
        }
    }

    private void Read(ReadOnlySpan<char> text)
    {
        // Where a name starts that may have signs inside, and how many letters of it are in the words before.
        var (name, letters) = (0, 0);
        for (var at = 0; at <= text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiLetter(text[at]))
                at++;
            words.Find(text[start..at]);
            letters += at - start;
            if (at < text.Length && text[at] is '-' or '_' or '.')
                continue;
            if (letters > at - start && letters <= Longest && !joined.IsEmpty)
                FindJoined(text[name..at]);
            (name, letters) = (at + 1, 0);
        }
    }

    private void FindJoined(ReadOnlySpan<char> name)
    {
        Span<char> letters = stackalloc char[Longest];
        var length = 0;
        foreach (var unit in name)
        {
            if (char.IsAsciiLetter(unit))
                letters[length++] = unit;
        }

        joined.Find(letters[..length]);
    }

    /// <summary>Words that are looked for, and which of them were found.</summary>
    private sealed class Sought
    {
        private readonly HashSet<string> all;
        private readonly HashSet<string> found = new(StringComparer.OrdinalIgnoreCase);
        private readonly WordSieve sieve = new();

        public Sought(IEnumerable<string> words)
        {
            all = words.ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var word in all)
                sieve.Add(word);
        }

        public bool IsEmpty => all.Count == 0;

        public bool IsFound(string word) => found.Contains(word);

        public void Find(ReadOnlySpan<char> word)
        {
            if (sieve.MayHave(word) && all.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var sought))
                found.Add(sought);
        }
    }
}
