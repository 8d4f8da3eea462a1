using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Whether the entries of a group have links, so that one without lacks it.</summary>
internal static class LinkHabit
{
    private const int FewestOthers = 2;

    /// <summary>
    /// How many of the group have a link; null where they need none. At least nine of ten have one, and as many as it takes; or the group is smaller,
    /// all others have one, and so have nine of ten entries of the list.
    /// </summary>
    /// <param name="list">The list.</param>
    /// <param name="group">The group.</param>
    /// <param name="fewest">How many must have one.</param>
    public static int? Find(CuratedList list, EntryGroup group, int fewest)
    {
        var (entries, all) = (LinkedEntries.From(list), group.Entries.Count);
        var linked = entries.Count(group);
        if (Habits.IsHabit(linked, all, fewest))
            return linked;
        if (group.Table is not null || group.Parent is not null || !Habits.IsHabit(entries.All, list.Entries.Count, fewest))
            return null;
        var isWay = (linked == all - 1 && linked >= FewestOthers) || (linked * 2 > all && linked >= fewest);
        return isWay && Habits.IsNearlyAll(group.Entries.Count(entry => HasOwn(list, entry)), linked) ? linked : null;
    }

    // News and remarks mention links within their sentences, and may do without.
    private static bool HasOwn(CuratedList list, Entry entry) =>
        entry.Links.Any(link =>
            !link.IsImage
            && (
                link.Role == LinkRole.Resource
                || (link.Role == LinkRole.Title && !HasWord(list.Source.Slice(new Span(entry.Span.Start, link.Span.Start))))
            )
        );

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var sign in text)
        {
            if (char.IsLetter(sign))
                return true;
        }

        return false;
    }
}
