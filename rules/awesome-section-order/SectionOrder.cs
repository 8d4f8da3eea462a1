using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Which sections of a list are its topics, and what follows a section.</summary>
internal sealed class SectionOrder
{
    private readonly List<Section> main;
    private readonly HashSet<Section> topics;

    private SectionOrder(CuratedList list)
    {
        var parent = ListTop.TitleOf(list) is { Level: 1 } title ? title : list.Root;
        main = [.. list.Sections.Where(section => section.Parent == parent)];
        topics = main.Where(section => IsTopic(list, section)).ToHashSet();
    }

    /// <summary>Finds them, once for each list.</summary>
    public static SectionOrder From(CuratedList list) => list.Index(built => new SectionOrder(built));

    /// <summary>What follows the footnotes of the list, but for the license, which is to be removed; null where nothing does.</summary>
    public Section? AfterFootnotes(Section section) =>
        ListSections.IsFootnotes(section) ? Behind(section).FirstOrDefault(next => !ListSections.IsLicense(next)) : null;

    /// <summary>The topic after a section about contributing that has topics on both sides; null for another section.</summary>
    public Section? TopicAfterContributing(Section section) =>
        ListSections.IsContributing(section) && !topics.Contains(section) && main.TakeWhile(before => before != section).Any(topics.Contains)
            ? Behind(section).FirstOrDefault(topics.Contains)
            : null;

    // Nothing for a part of a section.
    private IEnumerable<Section> Behind(Section section) => main.SkipWhile(before => before != section).Skip(1);

    // Related lists, thanks and what else has no form of its own may come at either end: a topic has several entries, and is no list of lists.
    private static bool IsTopic(CuratedList list, Section section)
    {
        const int few = 3;
        var first = list.Entries.FirstFrom(section.Span.Start, entry => entry.Span);
        return first + few <= list.Entries.Count
            && section.Span.Contains(list.Entries[first + few - 1].Span)
            && !ListSections.IsRelated(section)
            && !ListSections.IsFootnotes(section)
            && !ListSections.IsLicense(section)
            && !ListSections.IsContents(section);
    }
}
