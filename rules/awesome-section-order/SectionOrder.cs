using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Which sections of a list are its topics, and what follows a section.</summary>
internal sealed class SectionOrder
{
    private readonly List<Section> main;
    private readonly Dictionary<Section, int> places;
    private readonly List<int> topics;

    private SectionOrder(CuratedList list)
    {
        var parent = ListTop.TitleOf(list) is { Level: 1 } title ? title : list.Root;
        main = list.Sections.Where(section => section.Parent == parent).ToList();
        places = main.Select((section, at) => (section, at)).ToDictionary(one => one.section, one => one.at);
        topics = Enumerable.Range(0, main.Count).Where(at => IsTopic(list, main[at])).ToList();
    }

    /// <summary>Finds them, once for each list.</summary>
    public static SectionOrder From(CuratedList list) => list.Index(built => new SectionOrder(built));

    /// <summary>What follows the footnotes of the list, but for the license, which is to be removed; null where nothing does.</summary>
    public Section? AfterFootnotes(Section section)
    {
        if (!ListSections.IsFootnotes(section) || !places.TryGetValue(section, out var at))
            return null;
        var next = main.Count > at + 1 && ListSections.IsLicense(main[at + 1]) ? at + 2 : at + 1;
        return next < main.Count ? main[next] : null;
    }

    /// <summary>The topic after a section about contributing that has topics on both sides; null for another section.</summary>
    public Section? TopicAfterContributing(Section section)
    {
        if (!ListSections.IsContributing(section) || !places.TryGetValue(section, out var at))
            return null;
        var next = topics.CountWhile(at, static (topic, place) => topic < place);
        return next > 0 && next < topics.Count && topics[next] != at ? main[topics[next]] : null;
    }

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
