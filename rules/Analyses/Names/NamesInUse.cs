using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Which of some words a list itself uses as names, whatever they look like: in its addresses, in code within a line, and as titles of one word.
/// </summary>
internal sealed class NamesInUse
{
    private const int Longest = 64;
    private readonly HashSet<string> sought;
    private readonly WordSieve sieve = new();
    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> joined = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Looks for words once.</summary>
    /// <param name="list">The list.</param>
    /// <param name="sought">The words, of ASCII letters in any case.</param>
    public NamesInUse(CuratedList list, IEnumerable<string> sought)
    {
        this.sought = sought.ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (this.sought.Count == 0)
            return;
        foreach (var word in this.sought)
            sieve.Add(word);
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

        foreach (var entry in list.Entries)
        {
            if (!entry.Title.AsSpan().Trim().Contains(' '))
                Read(entry.Title);
        }
    }

    /// <summary>Whether one of the words is a name, its case aside.</summary>
    public bool Has(string word) => words.Contains(word);

    /// <summary>Whether a name is written as one of the words with signs in between: "ViewPager" as "view-pager".</summary>
    public bool HasJoined(string word) => joined.Contains(word);

    private void Read(ReadOnlySpan<char> text)
    {
        Span<char> whole = stackalloc char[Longest];
        var length = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiLetter(text[at]))
                at++;
            var word = text[start..at];
            Add(words, word);
            if (length + word.Length <= Longest)
            {
                word.CopyTo(whole[length..]);
                length += word.Length;
            }

            if (at < text.Length && text[at] is '-' or '_' or '.')
                continue;
            if (length > word.Length)
                Add(joined, whole[..length]);
            length = 0;
        }
    }

    private void Add(HashSet<string> found, ReadOnlySpan<char> word)
    {
        if (sieve.MayHave(word) && sought.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var name))
            found.Add(name);
    }
}
