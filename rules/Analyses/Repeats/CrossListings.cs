using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Entries that are listed under another topic too. Left out are those of a topic that has hardly anything of its own, such as "Getting
/// started"; told in a sum or not at all those of a topic that gathers half of its entries from others, and data sets beside their papers.
/// </summary>
internal sealed class CrossListings
{
    private const int FewestOfSum = 5;
    private const int HabitPercent = 3;
    private const int FewestGathered = 3;
    private static readonly string[] Kinds =
    [
        "dataset",
        "benchmark",
        "survey",
        "tutorial",
        "book",
        "course",
        "blog",
        "video",
        "talk",
        "数据集",
        "综述",
    ];
    private readonly Dictionary<Section, string> kinds = [];

    private CrossListings(CuratedList list)
    {
        var repeats = Repeats.From(list).Elsewhere;
        if (repeats.Count == 0)
            return;
        var shares = FindShares(list, repeats);
        var listed = repeats
            .Where(pair => !IsShowcase(pair.Key) && !IsShowcase(pair.Value.First))
            .Select(pair => (pair.Key, pair.Value.First, IsQuiet: IsQuiet(pair.Key, pair.Value.First)))
            .ToList();
        var loud = listed.Count(pair => !pair.IsQuiet);
        var isHabit = loud >= FewestOfSum && loud * 100 >= list.Entries.Count * HabitPercent;
        var areQuietTold = isHabit || listed.Count - loud >= FewestOfSum;
        All =
        [
            .. listed.Where(pair => areQuietTold || !pair.IsQuiet).Select(pair => new CrossListing(pair.Key, pair.First, isHabit || pair.IsQuiet)),
        ];

        bool IsShowcase(Entry entry) => shares.GetValueOrDefault(Topic.From(entry)) == Share.All;

        bool IsQuiet(Entry entry, Entry first) =>
            shares.ContainsKey(Topic.From(entry)) || shares.ContainsKey(Topic.From(first)) || !IsSameKind(entry, first);
    }

    // How much of a topic that gathers is listed elsewhere.
    private enum Share
    {
        Half,
        All,
    }

    /// <summary>Those of a list, found once.</summary>
    public static CrossListings From(CuratedList list) => list.Index(built => new CrossListings(built));

    /// <summary>The later entries with the nearest one before them, in document order.</summary>
    public IReadOnlyList<CrossListing> All { get; } = [];

    private static Dictionary<Topic, Share> FindShares(CuratedList list, IReadOnlyCollection<KeyValuePair<Entry, Repeat>> repeats)
    {
        var sizes = list.Entries.CountBy(Topic.From).ToDictionary();
        return repeats
            .Select(pair => (One: Topic.From(pair.Key), Other: Topic.From(pair.Value.First)))
            .SelectMany(pair => new[] { pair, (One: pair.Other, Other: pair.One) })
            .GroupBy(pair => pair.One, pair => pair.Other)
            .Where(topic => topic.Count() >= FewestGathered && topic.Count() * 2 >= sizes[topic.Key] && IsOfMany(topic, sizes[topic.Key]))
            .ToDictionary(topic => topic.Key, topic => Habits.IsNearlyAll(topic.Count(), sizes[topic.Key]) ? Share.All : Share.Half);
    }

    // Two topics with much in common are one topic under two names, as long as each has something of its own.
    private static bool IsOfMany(IEnumerable<Topic> others, int size) => others.Distinct().Count() > 1 || others.Count() >= size;

    // A data set and the model trained on it may share a paper, and a post on a paper its title.
    private bool IsSameKind(Entry entry, Entry other) =>
        (entry.Identity is not { IsWork: true } && other.Identity is not { IsWork: true }) || Kind(entry.Section) == Kind(other.Section);

    private string Kind(Section section)
    {
        if (kinds.TryGetValue(section, out var known))
            return known;
        var own = Array.Find(Kinds, kind => section.Title.Contains(kind, StringComparison.OrdinalIgnoreCase));
        return kinds[section] = section.Level == 0 ? "" : own ?? (section.Parent is { } parent ? Kind(parent) : "");
    }
}

/// <summary>An entry that another topic lists too.</summary>
/// <param name="Entry">The later one.</param>
/// <param name="First">The earlier one.</param>
/// <param name="IsOfHabit">Whether the list does so by habit, so that all of them are told as one.</param>
internal sealed record CrossListing(Entry Entry, Entry First, bool IsOfHabit);
