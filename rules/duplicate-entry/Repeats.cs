using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Which entries repeat an earlier one, after the list's own habit of listing works under several topics is taken out.</summary>
internal sealed class Repeats
{
    private static readonly string[] Kinds = ["dataset", "benchmark", "survey", "tutorial", "book", "course", "数据集", "综述"];

    // An address that hundreds of works share is none of one work; each is compared with some, not with all.
    private const int MostOfOne = 200;
    private readonly Dictionary<Entry, Entry> firsts = [];
    private readonly Dictionary<Entry, Entry> topicFirsts = [];

    private Repeats(CuratedList list)
    {
        var (works, near) = (WorkIndex.Of(list), NearTitles.Of(list));
        foreach (var entry in list.Entries)
        {
            var earlier = FindEarlier(works, near, entry);
            if (First(earlier, _ => true) is not { } first)
                continue;
            firsts[entry] = first;
            if (First(earlier, other => IsSameTopic(entry, other)) is { } topicFirst)
                topicFirsts[entry] = topicFirst;
        }

        DropCrossListings(list);
    }

    public static Repeats Of(CuratedList list) => list.Index(built => new Repeats(built));

    /// <summary>Whether two entries stand under one topic: the same heading, and the same caption if one that is no year divides it.</summary>
    public static bool IsSameTopic(Entry one, Entry other) => Topic(one) == Topic(other);

    /// <summary>The first entry of the file that it repeats, or null.</summary>
    public Entry? FirstOf(Entry entry) => firsts.GetValueOrDefault(entry);

    /// <summary>The first entry of its own topic that it repeats, or null.</summary>
    public Entry? FirstOfTopic(Entry entry) => topicFirsts.GetValueOrDefault(entry);

    // The ones that are told by the same sign stand in document order, and are looked at no further than to the first.
    private static Entry? First(IEnumerable<IEnumerable<Entry>> alike, Func<Entry, bool> isIt) => alike.Select(same => same.FirstOrDefault(isIt)).OfType<Entry>().MinBy(other => other.Span.Start);

    private static List<IEnumerable<Entry>> FindEarlier(WorkIndex works, NearTitles near, Entry entry)
    {
        var alike = new List<IEnumerable<Entry>>();
        if (entry.IdentityLink is { Role: LinkRole.Title or LinkRole.Resource, Canonical: var address })
            alike.Add(works.ByIdentity[address].Take(MostOfOne).TakeWhile(IsEarlier).Where(other => works.IsSameWork(entry, other) && IsAlike(other)));
        if (works.IsFullTitle(entry))
            alike.Add(works.ByTitle[entry.TitleKey].Take(MostOfOne).TakeWhile(IsEarlier).Where(other => works.IsSameWork(entry, other) && IsSameYear(entry, other) && IsAlike(other)));
        if (near.Before(entry) is { Count: > 0 } spelt)
            alike.Add(spelt.Where(other => IsEarlier(other) && IsSameYear(entry, other) && IsAlike(other)).OrderBy(other => other.Span.Start));
        return alike;

        bool IsEarlier(Entry other) => other.Span.Start < entry.Span.Start;
        bool IsAlike(Entry other) => works.IsSameList(entry, other) && IsSameKind(entry, other);
    }

    // A conference paper and its journal version of another year, each with its own link, are two publications.
    private static bool IsSameYear(Entry one, Entry other) => one.Date is not { Year: var year } || other.Date is not { Year: var otherYear } || year == otherYear;

    private static (Section Section, string? Caption) Topic(Entry entry) => (entry.Section, entry.Group.Caption is { Date: null, Text: var text } ? text : null);

    // A data set and the model trained on it may share a paper.
    private static bool IsSameKind(Entry one, Entry other) => IsSameTopic(one, other) || Kind(one) == Kind(other);

    private static string Kind(Entry entry) =>
        entry.Section.Path().SelectMany(section => Kinds.Where(kind => section.Title.Contains(kind, StringComparison.OrdinalIgnoreCase))).FirstOrDefault("");

    // One entry in a hundred under a second topic is a habit, and so is a section that gathers from the others, such as the latest additions.
    private void DropCrossListings(CuratedList list)
    {
        var across = firsts.Where(pair => !IsSameTopic(pair.Key, pair.Value)).Select(pair => pair.Key).ToList();
        var isHabit = across.Count >= 3 && across.Count * 100 >= list.Entries.Count;
        var sizes = list.Entries.GroupBy(Topic).ToDictionary(group => group.Key, group => group.Count());
        var gathered = across.SelectMany(entry => new[] { Topic(entry), Topic(firsts[entry]) }).GroupBy(topic => topic)
            .Where(group => group.Count() >= 3 && group.Count() * 2 >= sizes[group.Key]).Select(group => group.Key).ToHashSet();
        foreach (var entry in across.Where(entry => isHabit || gathered.Contains(Topic(entry)) || gathered.Contains(Topic(firsts[entry]))))
            firsts.Remove(entry);
    }
}
