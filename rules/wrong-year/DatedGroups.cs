using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The groups of a list that hold entries, by the year that heads them.</summary>
internal sealed class DatedGroups
{
    private readonly Dictionary<DatedPlace, List<EntryGroup>> captions = [];
    private readonly Dictionary<DatedPlace, List<EntryGroup>> headings = [];

    private DatedGroups(CuratedList list)
    {
        foreach (var group in list.Groups.Where(group => group.Entries.Count > 0))
        {
            if (group.Caption is { Date: { } captioned })
                Add(captions, new DatedPlace(group.Section, captioned.Year), group);
            if (group.Section is { Date: { } headed, Parent: var parent })
                Add(headings, new DatedPlace(parent, headed.Year), group);
        }
    }

    public static DatedGroups From(CuratedList list) => list.Index(built => new DatedGroups(built));

    /// <summary>Those of a section whose caption states a year, in document order.</summary>
    public IReadOnlyList<EntryGroup> UnderCaption(Section section, int year) =>
        captions.TryGetValue(new DatedPlace(section, year), out var groups) ? groups : [];

    /// <summary>Those of the sections of a parent whose heading states a year, in document order.</summary>
    public IReadOnlyList<EntryGroup> UnderHeading(Section? parent, int year) =>
        headings.TryGetValue(new DatedPlace(parent, year), out var groups) ? groups : [];

    private static void Add(Dictionary<DatedPlace, List<EntryGroup>> index, DatedPlace place, EntryGroup group)
    {
        if (!index.TryGetValue(place, out var groups))
            index[place] = groups = [];
        groups.Add(group);
    }

    private sealed record DatedPlace(Section? Section, int Year);
}
