namespace ListLint.Core;

/// <summary>The order that a run of entries keeps, so that another one can be put where it belongs.</summary>
public static class GroupOrder
{
    private const int FewestInOrder = 3;

    /// <summary>
    /// The place of an entry among others: the 0-based index of the one that it belongs before, or their count where it belongs behind all.
    /// Dates that rise or fall throughout tell it, else titles in alphabetical order; others in no order are followed.
    /// </summary>
    public static int PlaceOf(Entry entry, IReadOnlyList<Entry> others)
    {
        if (others.Count < FewestInOrder)
            return others.Count;
        if (DateOf(entry) is not null && others.All(other => DateOf(other) is not null) && others.Select(DateOf).Distinct().Count() > 1)
        {
            if (Place(entry, others, (sibling, other) => Nullable.Compare(DateOf(sibling), DateOf(other))) is { } rising)
                return rising;
            if (Place(entry, others, (sibling, other) => Nullable.Compare(DateOf(other), DateOf(sibling))) is { } falling)
                return falling;
        }

        return Place(entry, others, (sibling, other) => string.CompareOrdinal(sibling.TitleKey, other.TitleKey)) ?? others.Count;
    }

    private static int? Place(Entry entry, IReadOnlyList<Entry> others, Comparison<Entry> compare)
    {
        for (var at = 1; at < others.Count; at++)
        {
            if (compare(others[at - 1], others[at]) > 0)
                return null;
        }

        var place = 0;
        while (place < others.Count && compare(others[place], entry) <= 0)
            place++;
        return place;
    }

    private static int? DateOf(Entry entry) =>
        entry.Dates is [{ Month: { } month } date, ..] ? (date.Year * 10000) + (month * 100) + (date.Day ?? 0) : null;
}
