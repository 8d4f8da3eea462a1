using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The entries that stand out of the declared order, in each group of siblings.</summary>
internal static class Strays
{
    private const int Many = 20;

    /// <summary>The fewest entries whose place has to change for all to be in order.</summary>
    public static IEnumerable<Stray> Find(CuratedList list) => list.Facts.Style.Entry is { } style ? Find(list, style) : [];

    /// <summary>The same for a style that is not yet declared.</summary>
    public static IEnumerable<Stray> Find(CuratedList list, EntryStyle style)
    {
        if (style.Order is not { } order)
            return [];
        return list
            .Groups.Where(group => group.Entries.Count > 1 && group.Parent is null && !EntryFaults.IsExcepted(style, group.Section))
            .SelectMany(group =>
                order switch
                {
                    EntryOrder.Alphabetical => Alphabetical(group),
                    EntryOrder.ByDate or EntryOrder.NewestFirst => Dated(group, order),
                    _ => Ends(list, group, order),
                }
            );
    }

    private static IEnumerable<Stray> Alphabetical(EntryGroup group)
    {
        var entries = group.Entries.Where(entry => entry.TitleKey.Length > 0).ToList();
        // Some sort "f.lux" as if the dot were not there, some before all letters, some as the lines are written ("[Fog horn]" before
        // "[Fog]"), and some leave out "The": what is in place in one way is in place.
        Comparison<Entry>[] ways =
        [
            (entry, other) => string.CompareOrdinal(entry.TitleKey, other.TitleKey),
            (entry, other) => string.CompareOrdinal(entry.Title.ToLowerInvariant(), other.Title.ToLowerInvariant()),
            (entry, other) => string.CompareOrdinal(Bare(entry), Bare(other)),
            (entry, other) => string.CompareOrdinal($"{entry.Title.ToLowerInvariant()}]", $"{other.Title.ToLowerInvariant()}]"),
        ];
        var orders = ways.Select(way => LongestOrder.Find(entries, way)).ToList();
        var (best, compare) = orders.Zip(ways).MaxBy(pair => pair.First.Count);
        var isInPlace = Enumerable
            .Range(0, entries.Count)
            .Where(at => orders.Exists(order => order.Contains(at)))
            .Select(at => entries[at])
            .ToHashSet();
        return Find(entries, best, compare, EntryOrder.Alphabetical).Where(stray => !isInPlace.Contains(stray.Entry));
    }

    private static IEnumerable<Stray> Dated(EntryGroup group, EntryOrder order)
    {
        var entries = group.Entries.Where(entry => entry.Date is { Month: null or (>= 1 and <= 12) }).ToList();
        Comparison<Entry> compare =
            order == EntryOrder.ByDate ? (entry, other) => Compare(entry.Date!, other.Date!) : (entry, other) => Compare(other.Date!, entry.Date!);
        return Find(entries, LongestOrder.Find(entries, compare), compare, order);
    }

    // Only where it is known which entries are new.
    private static IEnumerable<Stray> Ends(CuratedList list, EntryGroup group, EntryOrder order)
    {
        if (list.Facts.Added is not { } added)
            return [];
        var old = group.Entries.Where(entry => !added.Contains(entry)).ToList();
        if (old.Count == 0)
            return [];
        var isBehind = order == EntryOrder.Bottom;
        var beside = isBehind ? old[^1] : old[0];
        return group
            .Entries.Where(entry => added.Contains(entry) && (isBehind ? entry.Span.Start < beside.Span.Start : entry.Span.Start > beside.Span.Start))
            .Select(entry => new Stray(entry, beside, isBehind, order));
    }

    private static IEnumerable<Stray> Find(List<Entry> entries, IReadOnlySet<int> kept, Comparison<Entry> compare, EntryOrder order)
    {
        if (kept.Count == entries.Count)
            yield break;
        var sorted = kept.Order().Select(index => entries[index]).ToList();
        for (var at = 0; at < entries.Count; at++)
        {
            if (kept.Contains(at))
                continue;
            var next = sorted.CountWhile((Entry: entries[at], Compare: compare), static (other, sought) => sought.Compare(other, sought.Entry) <= 0);
            var isLast = next == sorted.Count;
            yield return new Stray(entries[at], isLast ? sorted[^1] : sorted[next], isLast, order) { IsOfMany = entries.Count - kept.Count > Many };
        }
    }

    // Dates of which one has no month are in order where their years are.
    private static int Compare(StatedDate date, StatedDate other) =>
        date.Year != other.Year ? date.Year.CompareTo(other.Year)
        : date.Month is { } month && other.Month is { } otherMonth ? month.CompareTo(otherMonth)
        : 0;

    private static string Bare(Entry entry)
    {
        var title = entry.Title.AsSpan().Trim();
        foreach (var article in new[] { "The ", "A ", "An " })
        {
            if (title.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return TextKey.FromTitle(title[article.Length..]);
        }

        return entry.TitleKey;
    }
}
