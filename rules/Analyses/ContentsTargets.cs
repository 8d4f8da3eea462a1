using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Where each item of a table of contents goes.</summary>
internal sealed class ContentsTargets
{
    private readonly Dictionary<ContentsItem, Section> sections = [];
    private readonly Dictionary<ContentsItem, ContentsItem> parents = [];
    private readonly HashSet<Section> listed = [];
    private readonly int[] counts = new int[7];
    private readonly CuratedList list;

    public ContentsTargets(CuratedList list, Contents contents)
    {
        (this.list, Contents) = (list, contents);
        var anchors = new Dictionary<string, Anchor>(StringComparer.OrdinalIgnoreCase);
        foreach (var anchor in list.Anchors)
        {
            anchors.TryAdd(anchor.Name, anchor);
            anchors.TryAdd(anchor.OtherName ?? anchor.Name, anchor);
        }

        var open = new List<ContentsItem>();
        foreach (var item in contents.Items)
        {
            open.RemoveAll(outer => outer.Depth >= item.Depth);
            if (open.Count > 0)
                parents[item] = open[^1];
            open.Add(item);
            if (
                item.Link is { IsInPage: true } link
                && anchors.TryGetValue(Uri.UnescapeDataString(link.Url[1..]), out var found)
                && SectionOf(list, found) is { } section
            )
                sections[item] = section;
        }

        foreach (var section in sections.Values.Where(listed.Add))
            counts[section.Level]++;
    }

    public Contents Contents { get; }

    /// <summary>The headings by their name, as <see cref="KeyOf"/> makes it of an item.</summary>
    public ILookup<string, Section> ByTitle => field ??= list.Sections.ToLookup(section => section.TitleKey, StringComparer.Ordinal);

    /// <summary>The name of an item; C, C++ and C# are three.</summary>
    public static string KeyOf(ContentsItem item) => TextKey.FromTitle(item.Text);

    public Section? Find(ContentsItem item) => sections.GetValueOrDefault(item);

    /// <summary>The heading that an item goes to, else the only one of its name.</summary>
    public Section? FindOrNamed(ContentsItem item) => Find(item) ?? Named(item);

    /// <summary>The only heading of an item's name; null where there is none or more than one.</summary>
    public Section? Named(ContentsItem item) => KeyOf(item) is { Length: > 0 } key && ByTitle[key].Take(2).ToList() is [var only] ? only : null;

    public ContentsItem? ParentOf(ContentsItem item) => parents.GetValueOrDefault(item);

    public bool IsListed(Section section) => listed.Contains(section);

    /// <summary>How many headings of a level are listed.</summary>
    public int Listed(int level) => counts[level];

    // An explicit anchor stands in its heading or right above it.
    private static Section? SectionOf(CuratedList list, Anchor anchor)
    {
        if (anchor.Section is { } own)
            return own;
        var at = list.Sections.FirstReaching(anchor.Span.Start, static section => section.Heading);
        return at < list.Sections.Count && list.Source.LineOf(list.Sections[at].Heading.Start) - list.Source.LineOf(anchor.Span.Start) <= 2
            ? list.Sections[at]
            : null;
    }
}
