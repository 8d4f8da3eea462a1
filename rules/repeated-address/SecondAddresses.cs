using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry whose address an earlier one has.</summary>
/// <param name="Link">The address.</param>
/// <param name="First">The earlier entry.</param>
/// <param name="FirstLink">Where it has the address.</param>
internal sealed record SecondAddress(Link Link, Entry First, Link FirstLink);

/// <summary>Finds them where no other rule speaks of the two entries.</summary>
internal sealed class SecondAddresses
{
    private const int LeastPercent = 97;
    private readonly WorkIndex works;
    private readonly ListViews views;
    private readonly HashSet<Entry> cross;
    private readonly Repeats repeats;
    private readonly CopiedLinks copies;

    private SecondAddresses(CuratedList list)
    {
        (works, views, repeats, copies) = (WorkIndex.From(list), new ListViews(list), Repeats.From(list), CopiedLinks.From(list));
        cross = [.. CrossListings.From(list).All.Select(listing => listing.Entry)];
        var once = works.ByIdentity.Values.Count(entries => entries.Count == 1);
        // The address itself does not count. One that three entries have is a page with many things on it.
        if (!ListViews.IsGenerated(list) && once >= Habits.Fewest && once * 100 >= (works.ByIdentity.Count - 1) * LeastPercent)
            All = [.. works.ByIdentity.Values.Where(entries => entries.Count == 2).Select(two => Compare(two[0], two[1])).OfType<SecondAddress>()];
    }

    /// <summary>All of a list, by address; none of a list that often has two entries with one address.</summary>
    public IReadOnlyList<SecondAddress> All { get; } = [];

    /// <summary>Those of a list, found once.</summary>
    public static SecondAddresses From(CuratedList list) => list.Index(built => new SecondAddresses(built));

    private SecondAddress? Compare(Entry first, Entry second) =>
        second.IdentityLink is { IsImage: false } link
        && first.IdentityLink is { IsImage: false } firstLink
        && IsOneList(first, second)
        && !AreTwoOfFamily(works.WordsOf(first), works.WordsOf(second))
        && !IsTold(first, firstLink)
        && !IsTold(second, link)
            ? new SecondAddress(link, first, firstLink)
            : null;

    private bool IsOneList(Entry first, Entry second) =>
        first.Shape != EntryShape.HtmlRow
        && works.IsSameList(first, second)
        && !first.Span.Overlaps(second.Span)
        && !views.AreOutside(first, second)
        && !views.Contains(first)
        && !views.Contains(second);

    private bool IsTold(Entry entry, Link link) => cross.Contains(entry) || repeats.OfTopic(entry) is not null || copies.Find(link) is not null;

    // "Tide 7B" and "Tide 13B" have one page.
    private static bool AreTwoOfFamily(TitleWords words, TitleWords others) => !words.HasSameNumbers(others) && words.Overlap(others) > 0;
}
