using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Neighbours whose addresses each hold the name of the other.</summary>
internal sealed class SwappedLinks
{
    private const int Farthest = 3;
    private const int ShortestWord = 4;
    private readonly AddressFit fit;
    private readonly List<SwappedPair> found = [];

    private SwappedLinks(CuratedList list)
    {
        fit = new AddressFit(list);
        foreach (var group in list.Groups)
            Find(group.Entries);
    }

    /// <summary>Those of a list, found once.</summary>
    public static SwappedLinks From(CuratedList list) => list.Index(built => new SwappedLinks(built));

    /// <summary>The later one of each pair, in document order.</summary>
    public IReadOnlyList<SwappedPair> All => found;

    // Nearly all addresses hold a word of their own name, and are not compared with any other.
    private void Find(IReadOnlyList<Entry> entries)
    {
        var foreign = new List<(int Place, Link Link)>();
        for (var at = 0; at < entries.Count; at++)
        {
            if (
                entries[at].TitleLink is not { Canonical: { IsWeb: true, IsWork: false } address } link
                || HoldsWord(address.Value, entries[at].Title)
            )
                continue;
            while (foreign.Count > 0 && at - foreign[0].Place > Farthest)
                foreign.RemoveAt(0);
            foreach (var (_, other) in foreign)
            {
                if (AreSwapped(other, link))
                    found.Add(new SwappedPair(link, other));
            }

            foreign.Add((at, link));
        }
    }

    private bool AreSwapped(Link first, Link second)
    {
        var (entry, other, address, otherAddress) = (first.Entry!, second.Entry!, first.Canonical, second.Canonical);
        if (address == otherAddress || !HoldsWord(otherAddress.Value, entry.Title) || !HoldsWord(address.Value, other.Title))
            return false;
        var (better, otherBetter) = (fit.Compare(otherAddress, entry, other).Grade, fit.Compare(address, other, entry).Grade);
        return better >= Fit.Part
            && otherBetter >= Fit.Part
            && (better == Fit.Whole || otherBetter == Fit.Whole)
            && fit.Compare(address, entry, other).Grade == Fit.None
            && fit.Compare(otherAddress, other, entry).Grade == Fit.None;
    }

    // Without a look at what many names and addresses have in common: that is for the comparison.
    private static bool HoldsWord(ReadOnlySpan<char> address, ReadOnlySpan<char> title)
    {
        if (title.Length >= ShortestWord && address.EndsWith(title, StringComparison.OrdinalIgnoreCase))
            return true;
        for (var start = 0; start < title.Length; start++)
        {
            var end = start;
            while (end < title.Length && char.IsAsciiLetterOrDigit(title[end]))
                end++;
            if (end - start >= ShortestWord && address.Contains(title[start..end], StringComparison.OrdinalIgnoreCase))
                return true;
            start = Math.Max(start, end);
        }

        return false;
    }
}

/// <summary>A link that stands in a neighbour, whose link stands here.</summary>
/// <param name="Link">The one.</param>
/// <param name="Other">The neighbour's, which stands before it.</param>
internal sealed record SwappedPair(Link Link, Link Other);
