using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Headings that were renamed and their items in the table of contents were not: the item goes nowhere, and at its place among the headings stands
/// one that no item goes to. That is one defect, and broken-anchor's.
/// </summary>
internal sealed class RenamedHeadings
{
    private readonly HashSet<Section> renamed = [];
    private readonly Dictionary<Link, Section> meant = [];

    private RenamedHeadings(CuratedList list)
    {
        if (list.Contents is not { } contents)
            return;
        var targets = new ContentsTargets(list, contents);
        var places = list.Sections.Select((section, place) => (section, place)).ToDictionary(pair => pair.section, pair => pair.place);
        var dangling = new List<Link>();
        var from = 0;
        foreach (var item in contents.Items)
        {
            if (targets.Find(item) is not { } section)
            {
                if (item.Link is { IsInPage: true } link)
                    dangling.Add(link);
            }
            else if (places[section] >= from)
            {
                Pair(dangling, Unlisted(from, places[section]));
                from = places[section] + 1;
            }
        }

        Pair(dangling, Unlisted(from, list.Sections.Count));

        List<Section> Unlisted(int start, int end) =>
            dangling.Count == 0
                ? []
                : [.. list.Sections.Take(end).Skip(start).Where(section => !targets.IsListed(section) && section.Heading.Start > contents.Span.End)];
    }

    public static RenamedHeadings From(CuratedList list) => list.Index(built => new RenamedHeadings(built));

    public bool Contains(Section section) => renamed.Contains(section);

    /// <summary>
    /// The heading that an item's broken link meant, where as many links go
    /// nowhere there as headings have no item, and the two have a word in common.
    /// </summary>
    public Section? MeantBy(Link link) => meant.GetValueOrDefault(link);

    private void Pair(List<Link> links, List<Section> sections)
    {
        renamed.UnionWith(sections.Take(links.Count));
        for (var i = 0; i < links.Count && links.Count == sections.Count; i++)
        {
            if (TitleWords.Parse(links[i].Text).Overlap(TitleWords.Parse(sections[i].Title)) > 0)
                meant[links[i]] = sections[i];
        }

        links.Clear();
    }
}
