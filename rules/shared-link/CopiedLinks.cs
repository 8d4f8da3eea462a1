using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Links that an entry has from another work's entry. A paper belongs to one title; a repository may serve many, so there its name must tell.</summary>
internal sealed class CopiedLinks
{
    // An address that dozens of works share is none of one work; each is compared with some, not with all.
    private const int MostOfOne = 24;
    private readonly Dictionary<Link, Link> sources = [];

    private CopiedLinks(CuratedList list)
    {
        var works = WorkIndex.Of(list);
        var order = new Lazy<Dictionary<Entry, int>>(() => list.Entries.Select((entry, index) => (entry, index)).ToDictionary(pair => pair.entry, pair => pair.index));
        foreach (var (address, all) in works.ByAddress.Where(pair => pair.Value.Count > 1))
        {
            var links = all.DistinctBy(link => link.Entry).ToList();
            if (links.Count < 2)
                continue;
            if (address.IsWork)
                FindCopiedPaper(works, links);
            else if (links.Count == 2 && order.Value[links[1].Entry!] - order.Value[links[0].Entry!] == 1)
                FindCopiedName(works, links[0], links[1]);
        }
    }

    public static CopiedLinks Of(CuratedList list) => list.Index(built => new CopiedLinks(built));

    public Link? SourceOf(Link link) => sources.GetValueOrDefault(link);

    private void FindCopiedPaper(WorkIndex works, List<Link> links)
    {
        for (var i = 1; i < links.Count; i++)
        {
            var copy = links[i];
            var before = links.Take(Math.Min(i, MostOfOne)).ToList();
            var other = before.FirstOrDefault(link => IsOtherWork(works, link.Entry!, copy.Entry!));
            if (other is null || before.Any(link => works.IsSameWork(link.Entry!, copy.Entry!)))
                continue;
            if (Contradicts(other) && !Contradicts(copy))
                sources.TryAdd(other, copy);
            else
                sources.TryAdd(copy, other);
        }
    }

    // The later entry is the copy as a rule, unless only the earlier one's year cannot be that of the link.
    private static bool Contradicts(Link link) =>
        PublicationYear.Of(link) is { } proof && link.Entry!.Date is { } date && Math.Abs(date.Year - proof.Year) > 1;

    private static bool IsOtherWork(WorkIndex works, Entry one, Entry other) =>
        works.IsFullTitle(one) && works.IsFullTitle(other) && works.IsSameList(one, other) && works.WordsOf(one).Overlap(works.WordsOf(other)) < 0.5
        && !Names(one, other) && !Names(other, one);

    // [[Tides](u)] A description, beside an entry "Tides: a data set": one work under its short name.
    private static bool Names(Entry entry, Entry other) =>
        Head(other) is { Length: >= 3 } head && entry.Links.Any(link => TextKey.Of(link.Text) == head);

    private static string Head(Entry entry) => TextKey.Of(entry.Title.Split([':', ',', '('], 2)[0]);

    // Two neighbours share a repository that is named after one of them only.
    private void FindCopiedName(WorkIndex works, Link first, Link second)
    {
        var (one, other) = (first.Entry!, second.Entry!);
        var alike = works.WordsOf(one).Overlap(works.WordsOf(other));
        if (one.Group != other.Group || alike > (works.IsFullTitle(one) && works.IsFullTitle(other) ? 0.5 : 0))
            return;
        var name = TextKey.Of(first.Canonical.Value.AsSpan(first.Canonical.Value.LastIndexOf('/') + 1));
        var (isFirst, isSecond) = (IsNamedAfter(name, one), IsNamedAfter(name, other));
        if (name.Length >= 4 && isFirst != isSecond)
            sources[isFirst ? second : first] = isFirst ? first : second;
    }

    private static bool IsNamedAfter(string name, Entry entry)
    {
        var head = Head(entry);
        return TextKey.Of(entry.Title).Contains(name, StringComparison.Ordinal)
            || (head.Length >= 4 && (name.Contains(head, StringComparison.Ordinal) || head.Contains(name, StringComparison.Ordinal)));
    }
}
