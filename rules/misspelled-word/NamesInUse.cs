using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Takes words away that a list's own addresses or its titles of one word hold: they are names, whatever they look like.</summary>
internal static class NamesInUse
{
    /// <summary>Removes the names of a list from words in lower case.</summary>
    public static void Remove(CuratedList list, HashSet<string> words)
    {
        if (words.Count == 0)
            return;
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var link in list.Links)
        {
            if (link.Url.Contains("://", StringComparison.Ordinal))
                Remove(link.Url, lookup);
        }

        foreach (var entry in list.Entries)
        {
            if (!entry.Title.AsSpan().Trim().Contains(' '))
                Remove(entry.Title, lookup);
        }
    }

    private static void Remove(string text, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        Span<char> lower = stackalloc char[WordUses.Longest];
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiLetter(text[at]))
                at++;
            if (at - start is < WordUses.Shortest or > WordUses.Longest)
                continue;
            text.AsSpan(start, at - start).ToLowerInvariant(lower);
            words.Remove(lower[..(at - start)]);
        }
    }
}
