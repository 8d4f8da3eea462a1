using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What an entry says that another one does not.</summary>
/// <param name="Link">Its first link to an address that the other does not have, or null.</param>
/// <param name="HasWords">Whether it has a word that the other does not have as often.</param>
internal sealed record Surplus(Link? Link, bool HasWords)
{
    /// <summary>Whether nothing is lost without the entry.</summary>
    public bool IsEmpty => Link is null && !HasWords;

    /// <summary>What is only in the first of two entries.</summary>
    public static Surplus Compare(CuratedList list, Entry entry, Entry other)
    {
        var addresses = other.Links.Select(link => link.Canonical).ToHashSet();
        var words = FindWords(list, other).CountBy(word => word).ToDictionary();
        return new Surplus(
            entry.Links.FirstOrDefault(link => link.Url.Length > 0 && !addresses.Contains(link.Canonical)),
            FindWords(list, entry).CountBy(word => word).Any(word => words.GetValueOrDefault(word.Key) < word.Value)
        );
    }

    // Without the number of an item, and without the addresses, which are compared in their one form.
    private static IEnumerable<string> FindWords(CuratedList list, Entry entry)
    {
        // Of HTML, many entries may stand on one line.
        var area = entry.Shape is EntryShape.Bullet or EntryShape.Numbered or EntryShape.TableRow ? entry.Lines : entry.Span;
        var at = area.Start;
        if (entry.Shape == EntryShape.Numbered)
            at = Math.Max(at, list.Source.Text.AsSpan(0, area.End)[at..].IndexOfAny('.', ')') + at);
        foreach (var end in entry.Links.Select(link => link.UrlSpan).Where(area.Contains).Order().Append(new Span(area.End, area.End)))
        {
            foreach (var word in Split(list.Source.Text, at, end.Start))
                yield return word;
            at = Math.Max(at, end.End);
        }
    }

    private static IEnumerable<string> Split(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var from = at;
            while (at < end && char.IsLetterOrDigit(text[at]))
                at++;
            if (at > from)
                yield return text[from..at].ToLowerInvariant();
        }
    }
}
