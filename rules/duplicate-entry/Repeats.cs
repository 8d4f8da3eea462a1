using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Which entries repeat an earlier one, after the list's own habit of listing works under several topics is taken out.</summary>
internal sealed class Repeats
{
    private static readonly string[] Kinds = ["dataset", "benchmark", "survey", "tutorial", "book", "course", "数据集", "综述"];

    // An address that dozens of works share is none of one work; each is compared with some, not with all.
    private const int MostOfOne = 24;
    private readonly Dictionary<Entry, Entry> firsts = [];
    private readonly Dictionary<Entry, Entry> topicFirsts = [];
    private readonly HashSet<EntryGroup> lasting = [];

    private readonly Dictionary<Section, string> kinds = [];
    private readonly WorkIndex works;

    private Repeats(CuratedList list)
    {
        works = WorkIndex.Of(list);
        var near = NearTitles.Of(list);
        foreach (var entry in list.Entries)
        {
            if (entry.IdentityLink is { Role: LinkRole.Title or LinkRole.Resource, Canonical: var address })
                Look(entry, works.ByIdentity[address], asksWork: true, asksYear: false);
            if (works.IsFullTitle(entry))
                Look(entry, works.ByTitle[entry.TitleKey], asksWork: true, asksYear: true);
            if (near.Before(entry) is { Count: > 0 } spelt)
                Look(entry, [.. spelt.OrderBy(other => other.Span.Start)], asksWork: false, asksYear: true);
        }

        DropCrossListings(list);
        lasting.UnionWith(list.Entries.Where(entry => FirstOf(entry) is null).Select(entry => entry.Group));
    }

    public static Repeats Of(CuratedList list) => list.Index(built => new Repeats(built));

    /// <summary>Whether two entries stand under one topic: the same heading, and the same caption if one that is no year divides it.</summary>
    public static bool IsSameTopic(Entry one, Entry other) => Topic(one) == Topic(other);

    /// <summary>The first entry of the file that it repeats, or null.</summary>
    public Entry? FirstOf(Entry entry) => firsts.GetValueOrDefault(entry);

    /// <summary>Whether an entry of a group repeats none, so that the group stays if all that repeat one go.</summary>
    public bool IsLasting(EntryGroup group) => lasting.Contains(group);

    /// <summary>The first entry of its own topic that it repeats, or null.</summary>
    public Entry? FirstOfTopic(Entry entry) => topicFirsts.GetValueOrDefault(entry);

    // The ones that are told by the same sign stand in document order, and are looked at no further than to the first.
    private void Look(Entry entry, List<Entry> alike, bool asksWork, bool asksYear)
    {
        for (var at = 0; at < alike.Count && at < MostOfOne && alike[at].Span.Start < entry.Span.Start; at++)
        {
            var other = alike[at];
            if ((asksWork && !works.IsSameWork(entry, other)) || (asksYear && !IsSameYear(entry, other)) || !works.IsSameList(entry, other) || !IsSameKind(entry, other))
                continue;
            Keep(firsts, entry, other);
            if (!IsSameTopic(entry, other))
                continue;
            Keep(topicFirsts, entry, other);
            break;
        }
    }

    private static void Keep(Dictionary<Entry, Entry> earliest, Entry entry, Entry other)
    {
        if (!earliest.TryGetValue(entry, out var known) || other.Span.Start < known.Span.Start)
            earliest[entry] = other;
    }

    // A conference paper and its journal version of another year, each with its own link, are two publications.
    private static bool IsSameYear(Entry one, Entry other) => one.Date is not { Year: var year } || other.Date is not { Year: var otherYear } || year == otherYear;

    private static (Section Section, string? Caption) Topic(Entry entry) => (entry.Section, entry.Group.Caption is { Date: null, Text: var text } ? text : null);

    // A data set and the model trained on it may share a paper.
    private bool IsSameKind(Entry one, Entry other) => IsSameTopic(one, other) || Kind(one.Section) == Kind(other.Section);

    private string Kind(Section section)
    {
        if (kinds.TryGetValue(section, out var known))
            return known;
        var own = Array.Find(Kinds, kind => section.Title.Contains(kind, StringComparison.OrdinalIgnoreCase));
        return kinds[section] = section.Level == 0 ? "" : own ?? (section.Parent is { } parent ? Kind(parent) : "");
    }

    // One entry in a hundred under a second topic is a habit, and so is a section that gathers from the others, such as the latest additions.
    private void DropCrossListings(CuratedList list)
    {
        var across = firsts.Where(pair => !IsSameTopic(pair.Key, pair.Value)).Select(pair => pair.Key).ToList();
        if (across.Count == 0)
            return;
        var isHabit = across.Count >= 3 && across.Count * 100 >= list.Entries.Count;
        var sizes = list.Entries.GroupBy(Topic).ToDictionary(group => group.Key, group => group.Count());
        var gathered = across.SelectMany(entry => new[] { Topic(entry), Topic(firsts[entry]) }).GroupBy(topic => topic)
            .Where(group => group.Count() >= 3 && group.Count() * 2 >= sizes[group.Key]).Select(group => group.Key).ToHashSet();
        foreach (var entry in across.Where(entry => isHabit || gathered.Contains(Topic(entry)) || gathered.Contains(Topic(firsts[entry]))))
            firsts.Remove(entry);
    }
}
