using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A section with entries, but fewer than the configuration asks for.</summary>
/// <param name="Section">The section.</param>
/// <param name="Count">How many it has.</param>
/// <param name="Least">How many it has to have.</param>
internal sealed record SmallSection(Section Section, int Count, int Least)
{
    /// <summary>The sections of a list that are so, in order; the entries of those within them count too.</summary>
    public static IEnumerable<SmallSection> Find(CuratedList list) =>
        list.Facts.Style.Entry is { MinEntries: { } least } style ? CountAll(list, style, least).Where(section => section.Count < least) : [];

    /// <summary>All sections with entries that a style speaks of, in order.</summary>
    public static IEnumerable<SmallSection> CountAll(CuratedList list, EntryStyle style, int least)
    {
        var counts = new Dictionary<Section, int>();
        foreach (var entry in list.Entries.Where(entry => entry.Group.Parent is null && LinkedEntries.Has(entry)))
        {
            foreach (var section in entry.Section.Path())
                counts[section] = counts.GetValueOrDefault(section) + 1;
        }

        return list
            .Sections.Where(section => counts.ContainsKey(section) && !EntryFaults.IsExcepted(style, section))
            .Select(section => new SmallSection(section, counts[section], least));
    }
}
