using ListLint.Core;

namespace ListLint.Rules;

/// <summary>How many entries of a group have a link, counted once: every entry without one asks.</summary>
internal sealed class LinkedEntries
{
    private readonly Dictionary<EntryGroup, int> counts = [];

    private LinkedEntries(CuratedList list) => All = list.Entries.Count(Has);

    /// <summary>How many entries of the list have one.</summary>
    public int All { get; }

    public static LinkedEntries From(CuratedList list) => list.Index(built => new LinkedEntries(built));

    public static bool Has(Entry entry) => entry.Links.Any(link => !link.IsImage);

    public int Count(EntryGroup group)
    {
        if (!counts.TryGetValue(group, out var count))
            counts[group] = count = group.Entries.Count(Has);
        return count;
    }
}
