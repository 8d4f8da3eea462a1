using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry out of the order of its group.</summary>
internal sealed record StrayEntry(Entry Entry, Entry Beside, bool IsLast, int Sorted, int All)
{
    /// <summary>Where it belongs, seen from the one beside.</summary>
    public string Where => IsLast ? "after" : "before";

    /// <summary>The title of the one beside.</summary>
    public string Name => Excerpt.From(Beside.Title, 40);
}

/// <summary>
/// The entries out of the order of their group. A large group that is nearly sorted is meant to be, unless the other groups of the list are not;
/// a small one is where nearly all others are.
/// </summary>
internal sealed class StrayEntries
{
    private const int Large = 20;
    private const int Fewest = 5;
    private const int FewestOthers = 5;
    private readonly List<StrayEntry> strays = [];

    private StrayEntries(CuratedList list)
    {
        var groups = list
            .Groups.Select(group => group.Entries.Where(entry => entry.TitleKey.Length > 0).ToList())
            .Where(entries => entries.Count >= Fewest)
            .Select(entries => (Entries: entries, Titles: SortedTitles.Read([.. entries.Select(entry => entry.Title)])))
            .ToList();
        var sorted = groups.Count(group => group.Titles.IsSorted);
        foreach (var (entries, titles) in groups.Where(group => group.Titles.Strays.Count > 0))
        {
            if (IsMeant(titles, sorted, groups.Count - 1))
                AddStrays(list, entries, titles);
        }
    }

    /// <summary>The entries, group by group.</summary>
    public IReadOnlyList<StrayEntry> Entries => strays;

    /// <summary>The index of a list, built once.</summary>
    public static StrayEntries From(CuratedList list) => list.Index(built => new StrayEntries(built));

    // Whether the group is meant to be sorted, by itself and by the others.
    private static bool IsMeant(SortedTitles titles, int sorted, int others)
    {
        var (all, inOrder) = (titles.Names.Count, titles.Order.Count);
        return all >= Large
            ? inOrder * 20 >= all * 19 && sorted * 2 >= others
            : titles.Strays.Count * 10 <= Math.Max(all, 10)
                && Habits.IsNearlyAll(inOrder, all - 1)
                && others >= FewestOthers
                && Habits.IsNearlyAll(sorted, others);
    }

    private void AddStrays(CuratedList list, List<Entry> entries, SortedTitles titles)
    {
        foreach (var stray in titles.Strays)
        {
            var place = titles.PlaceOf(stray);
            var beside = entries[place < 0 ? titles.Order[^1] : place];
            // Of another depth, it is none of the others.
            if (IndentationOf(list, beside) != IndentationOf(list, entries[stray]))
                continue;
            strays.Add(new StrayEntry(entries[stray], beside, place < 0, titles.Order.Count, entries.Count));
        }
    }

    private static int IndentationOf(CuratedList list, Entry entry) =>
        list.Source.Slice(list.Source.Line(list.LineOf(entry))).IndexOfAnyExcept(" \t>") is > 0 and var length ? length : 0;
}
