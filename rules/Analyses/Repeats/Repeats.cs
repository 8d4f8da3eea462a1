using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Which entries repeat an earlier one. Each is compared with those before it that have its address, its title, its title in another spelling, or its
/// repository under another owner; of all that are the same work the nearest of its own topic counts, else the nearest elsewhere.
/// </summary>
internal sealed class Repeats
{
    // An address that dozens of works share is none of one work; each is compared with some, not with all.
    private const int MostOfOne = 24;
    private const int MostLinks = 8;
    private readonly Dictionary<Entry, Repeat> near = [];
    private readonly Dictionary<Entry, Repeat> far = [];
    private readonly HashSet<EntryGroup> lasting = [];
    private readonly SameEntry same;
    private readonly ListViews views;

    private Repeats(CuratedList list)
    {
        (same, views) = (new SameEntry(list), new ListViews(list));
        if (!ListViews.IsGenerated(list))
            Find(list);
        lasting.UnionWith(list.Entries.Where(entry => !near.ContainsKey(entry)).Select(entry => entry.Group));
    }

    /// <summary>The repeats of a list, found once.</summary>
    public static Repeats From(CuratedList list) => list.Index(built => new Repeats(built));

    /// <summary>The entries that repeat one of another topic and none of their own, with the nearest of those, in document order.</summary>
    public IReadOnlyCollection<KeyValuePair<Entry, Repeat>> Elsewhere => far;

    /// <summary>The nearest entry of its own topic that it repeats, or null.</summary>
    public Repeat? OfTopic(Entry entry) => near.GetValueOrDefault(entry);

    /// <summary>Whether an entry of a group repeats none of its topic, so that the group stays if all that repeat one go.</summary>
    public bool IsLasting(EntryGroup group) => lasting.Contains(group);

    /// <summary>Whether two entries with one address are one work.</summary>
    public bool AreOne(Entry entry, Entry other) => same.MayBeOne(entry, other) && same.ByAddress(entry, other) > Sureness.None;

    private void Find(CuratedList list)
    {
        var (works, titles, owners) = (WorkIndex.From(list), NearTitles.From(list), new RenamedOwners());
        foreach (var entry in list.Entries)
        {
            if (entry.IdentityLink is { Role: LinkRole.Title or LinkRole.Resource, Canonical: var address })
            {
                Compare(entry, works.ByIdentity[address], same.ByAddress);
                Compare(entry, owners.Add(entry, address), same.ByRepository);
                CompareLinks(entry, address, works);
            }

            if (works.IsFullTitle(entry))
                Compare(entry, works.ByTitle[entry.TitleKey], same.ByTitle);
            if (titles.Before(entry) is { Count: > 0 } spelt)
                Compare(entry, [.. spelt.OrderBy(other => other.Span.Start)], same.ByTitle);
            if (near.ContainsKey(entry))
                far.Remove(entry);
        }
    }

    // A link with the name as its text is to another thing of that name: "[Loom](u) - Completions for [Loom](v)".
    private static bool MayBeOwn(Entry entry, Link link) =>
        link is { IsImage: false, Role: LinkRole.Title or LinkRole.Resource or LinkRole.Mention }
        && (link.Role != LinkRole.Mention || TextKey.From(link.Text) != entry.TitleKey);

    // [Loom](https://loom.example) and [Loom](https://github.com/mill/loom) - A loom, see https://loom.example
    private void CompareLinks(Entry entry, CanonicalUrl address, WorkIndex works)
    {
        for (var at = 0; at < entry.Links.Count && at < MostLinks; at++)
        {
            var link = entry.Links[at];
            if (link.Canonical != address && MayBeOwn(entry, link) && works.ByIdentity.TryGetValue(link.Canonical, out var named))
                Compare(entry, named, SameEntry.ByName);
        }

        if (works.ByAddress.TryGetValue(address, out var links) && links.Count > 1)
            Compare(entry, FindNaming(entry, address, links), SameEntry.ByName);
    }

    // Some entries before one that have its address, but as no name of theirs.
    private static List<Entry> FindNaming(Entry entry, CanonicalUrl address, List<Link> links)
    {
        var before = links.FirstFrom(entry.Span.Start, static link => link.Span);
        return
        [
            .. links
                .Take(Math.Max(0, before - MostOfOne)..before)
                .Where(link => link.Entry != entry && link.Entry!.Identity != address)
                .Select(link => link.Entry!),
        ];
    }

    // The ones that are told by the same sign stand in document order.
    private void Compare(Entry entry, IReadOnlyList<Entry> alike, Func<Entry, Entry, Sureness> compare)
    {
        if (alike.Count == 0 || (alike.Count == 1 && alike[0] == entry))
            return;
        var before = alike.FirstFrom(entry.Span.Start, static other => other.Span);
        for (var at = before - 1; at >= 0 && before - at <= MostOfOne; at--)
        {
            var other = alike[at];
            var isOwn = Topic.From(entry) == Topic.From(other);
            if (IsPassed(near, entry, other))
                return;
            if (
                (!isOwn && IsPassed(far, entry, other))
                || !MayRepeat(entry, other, isOwn)
                || compare(entry, other) is not (> Sureness.None and var sureness)
            )
                continue;
            Keep(isOwn ? near : far, entry, new Repeat(other, sureness));
            if (isOwn)
                return;
        }
    }

    private bool MayRepeat(Entry entry, Entry other, bool isOwn) =>
        same.MayBeOne(entry, other) && !views.AreOutside(entry, other) && (isOwn || (!views.Contains(entry) && !views.Contains(other)));

    // What stands before the nearest that is known so far cannot be nearer.
    private static bool IsPassed(Dictionary<Entry, Repeat> nearest, Entry entry, Entry other) =>
        nearest.TryGetValue(entry, out var known) && other.Span.Start < known.First.Span.Start;

    private static void Keep(Dictionary<Entry, Repeat> nearest, Entry entry, Repeat repeat)
    {
        if (!nearest.TryGetValue(entry, out var known) || known.First != repeat.First || repeat.Sureness > known.Sureness)
            nearest[entry] = repeat;
    }
}
