using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An earlier entry that an entry repeats.</summary>
internal sealed record Repeat(Entry First, Sureness Sureness);

/// <summary>Which entries repeat an earlier one, after the list's own habit of listing works under several topics is taken out.</summary>
internal sealed class Repeats
{
    private static readonly string[] Kinds = ["dataset", "benchmark", "survey", "tutorial", "book", "course", "数据集", "综述"];

    // An address that dozens of works share is none of one work; each is compared with some, not with all.
    private const int MostOfOne = 24;
    private readonly Dictionary<Entry, Repeat> firsts = [];
    private readonly Dictionary<Entry, Repeat> topicFirsts = [];
    private readonly HashSet<EntryGroup> lasting = [];

    private readonly Dictionary<Section, string> kinds = [];
    private readonly Dictionary<Entry, bool> views = [];
    private readonly SameEntry same;

    private Repeats(CuratedList list)
    {
        same = new SameEntry(list);
        if (!ListViews.IsGenerated(list))
            Find(list);
        DropCrossListings(list);
        lasting.UnionWith(list.Entries.Where(entry => FirstOf(entry) is null).Select(entry => entry.Group));
    }

    public static Repeats From(CuratedList list) => list.Index(built => new Repeats(built));

    /// <summary>Whether two entries stand under one topic: the same heading, and the same caption if one that is no year divides it.</summary>
    public static bool IsSameTopic(Entry entry, Entry other) => Topic(entry) == Topic(other);

    /// <summary>The first entry of its topic that it repeats, else the first of the file, or null.</summary>
    public Repeat? FirstOf(Entry entry) => topicFirsts.GetValueOrDefault(entry) ?? firsts.GetValueOrDefault(entry);

    /// <summary>Whether an entry of a group repeats none, so that the group stays if all that repeat one go.</summary>
    public bool IsLasting(EntryGroup group) => lasting.Contains(group);

    /// <summary>The first entry of its own topic that it repeats, or null.</summary>
    public Repeat? FirstOfTopic(Entry entry) => topicFirsts.GetValueOrDefault(entry);

    private void Find(CuratedList list)
    {
        var (works, near) = (WorkIndex.From(list), NearTitles.From(list));
        foreach (var entry in list.Entries)
        {
            if (entry.IdentityLink is { Role: LinkRole.Title or LinkRole.Resource, Canonical: var address })
                FindRepeat(entry, works.ByIdentity[address], same.ByAddress);
            if (works.IsFullTitle(entry))
                FindRepeat(entry, works.ByTitle[entry.TitleKey], same.ByTitle);
            if (near.Before(entry) is { Count: > 0 } spelt)
                FindRepeat(entry, [.. spelt.OrderBy(other => other.Span.Start)], same.ByTitle);
        }
    }

    // The ones that are told by the same sign stand in document order, and are looked at no further than to the first.
    private void FindRepeat(Entry entry, List<Entry> alike, Func<Entry, Entry, Sureness> compare)
    {
        for (var at = 0; at < alike.Count && at < MostOfOne && alike[at].Span.Start < entry.Span.Start; at++)
        {
            var other = alike[at];
            if (
                !same.MayBeOne(entry, other)
                || !IsSameKind(entry, other)
                || IsShownAgain(entry, other)
                || compare(entry, other) is not (> Sureness.None and var sureness)
            )
                continue;
            var repeat = new Repeat(other, sureness);
            Keep(firsts, entry, repeat);
            if (!IsSameTopic(entry, other))
                continue;
            Keep(topicFirsts, entry, repeat);
            break;
        }
    }

    private static void Keep(Dictionary<Entry, Repeat> earliest, Entry entry, Repeat repeat)
    {
        if (
            !earliest.TryGetValue(entry, out var known)
            || repeat.First.Span.Start < known.First.Span.Start
            || (repeat.First == known.First && repeat.Sureness > known.Sureness)
        )
            earliest[entry] = repeat;
    }

    // The latest additions and the news show what the list has elsewhere.
    private bool IsShownAgain(Entry entry, Entry other) => !IsSameTopic(entry, other) && (IsView(entry) || IsView(other));

    private bool IsView(Entry entry)
    {
        if (!views.TryGetValue(entry, out var known))
            views[entry] = known = ListViews.Contains(entry);
        return known;
    }

    private static (Section Section, string? Caption) Topic(Entry entry) =>
        (entry.Section, entry.Group.Caption is { Date: null, Text: var text } ? text : null);

    // A data set and the model trained on it may share a paper.
    private bool IsSameKind(Entry entry, Entry other) => IsSameTopic(entry, other) || Kind(entry.Section) == Kind(other.Section);

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
        var across = firsts.Where(pair => !IsSameTopic(pair.Key, pair.Value.First)).Select(pair => pair.Key).ToList();
        if (across.Count == 0)
            return;
        var isHabit = across.Count >= 3 && across.Count * 100 >= list.Entries.Count;
        var sizes = list.Entries.GroupBy(Topic).ToDictionary(group => group.Key, group => group.Count());
        var gathered = across
            .SelectMany(entry => new[] { Topic(entry), Topic(firsts[entry].First) })
            .GroupBy(topic => topic)
            .Where(group => group.Count() >= 3 && group.Count() * 2 >= sizes[group.Key])
            .Select(group => group.Key)
            .ToHashSet();
        foreach (var entry in across.Where(entry => isHabit || gathered.Contains(Topic(entry)) || gathered.Contains(Topic(firsts[entry].First))))
            firsts.Remove(entry);
    }
}
