using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Titles that follow one another, and those of them that are out of the order of the others.</summary>
/// <param name="Names">The titles, in order.</param>
/// <param name="Strays">The 0-based places of those out of order by every way to sort; of the way that leaves the fewest.</param>
/// <param name="Order">The places of the others, in order.</param>
/// <param name="Key">How those are compared.</param>
internal sealed record SortedTitles(IReadOnlyList<string> Names, IReadOnlyList<int> Strays, IReadOnlyList<int> Order, Func<string, string> Key)
{
    /// <summary>Looks for the order of titles.</summary>
    public static SortedTitles Read(IReadOnlyList<string> names)
    {
        var orders = TitleOrder.Keys.Select(key => (Key: key, Kept: Sort([.. names.Select(key)]))).ToList();
        var best = orders.MaxBy(order => order.Kept.Count);
        var strays = Enumerable.Range(0, names.Count).Where(place => orders.TrueForAll(order => !order.Kept.Contains(place))).ToList();
        return new SortedTitles(names, [.. strays.Where(place => !IsBesideLike(names, place))], [.. best.Kept.Order()], best.Key);
    }

    /// <summary>Whether all are in order.</summary>
    public bool IsSorted => Strays.Count == 0 && Habits.IsNearlyAll(Order.Count, Names.Count);

    /// <summary>The place of the first title of the order that a stray belongs before; -1 where it belongs behind all.</summary>
    public int PlaceOf(int stray)
    {
        var key = Key(Names[stray]);
        foreach (var place in Order)
        {
            if (string.CompareOrdinal(Key(Names[place]), key) > 0)
                return place;
        }

        return -1;
    }

    private static IReadOnlySet<int> Sort(List<string> keys) => LongestOrder.Find(keys, string.CompareOrdinal);

    // "Kotlin Koans" behind "Kotlin": what goes with its neighbour stands there on purpose.
    private static bool IsBesideLike(IReadOnlyList<string> names, int place)
    {
        var key = TextKey.From(names[place]);
        return IsLike(place - 1) || IsLike(place + 1);

        bool IsLike(int other) =>
            other >= 0
            && other < names.Count
            && TextKey.From(names[other]) is { Length: > 2 } beside
            && key.Length > 2
            && (beside.StartsWith(key, StringComparison.Ordinal) || key.StartsWith(beside, StringComparison.Ordinal));
    }
}
