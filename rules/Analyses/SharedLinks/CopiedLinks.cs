using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Links that two works share. A paper belongs to one title; a page or a repository may serve many, so there its name must tell.</summary>
internal sealed class CopiedLinks
{
    // A file on a site of its own is one paper; one that several entries have may hold several. So it is with a page that is named after one.
    private const int MostOfDocument = 3;

    // As many pages under two names are the list's way.
    private const int MostTwoNames = 3;
    private readonly Dictionary<Link, CopiedLink> copies = [];
    private readonly WorkIndex works;
    private readonly SharedPapers papers;
    private readonly SharedNames names;

    private CopiedLinks(CuratedList list)
    {
        works = WorkIndex.From(list);
        var fit = new AddressFit(list);
        (papers, names) = (new SharedPapers(list, fit), new SharedNames(list, fit));
        var found = works
            .ByAddress.Where(pair => pair.Value.Count > 1)
            .SelectMany(pair => Find(pair.Key, [.. pair.Value.DistinctBy(link => link.Entry)]))
            .ToList();
        var isHabit = found.Count(copy => copy.IsWeak) > MostTwoNames;

        // Of two entries that share several links, the one that tells most is told.
        foreach (var pair in found.Where(copy => !copy.IsWeak || !isHabit).GroupBy(Pair))
        {
            var copy = pair.MinBy(copy => copy.Owner)!;
            copies.TryAdd(copy.Link, copy);
        }
    }

    /// <summary>Those of a list, found once.</summary>
    public static CopiedLinks From(CuratedList list) => list.Index(built => new CopiedLinks(built));

    /// <summary>What is known of a link that belongs to another entry; null where nothing is wrong with it.</summary>
    public CopiedLink? Find(Link link) => copies.GetValueOrDefault(link);

    private static (int, int) Pair(CopiedLink copy)
    {
        var (number, other) = (copy.Link.Entry!.Span.Start, copy.Source.Entry!.Span.Start);
        return (Math.Min(number, other), Math.Max(number, other));
    }

    private IEnumerable<CopiedLink> Find(CanonicalUrl address, List<Link> links)
    {
        if (links.Count < 2)
            return [];
        if (address.IsWork || (links.Count <= MostOfDocument && (IsDocument(address) || IsOwnPage(address, links))))
            return papers.Compare(address, links);
        // What three works have may be the place that holds them, unless it has the whole name of one.
        return links.Count <= MostOfDocument
            ? names.Compare(address, links).Where(copy => copy.Severity == Severity.Error || HasTwoNames(links))
            : [];
    }

    private static bool HasTwoNames(List<Link> links) => links.DistinctBy(link => link.Entry!.TitleKey).Count() <= 2;

    private static bool IsDocument(CanonicalUrl address) => address.Page.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) && DepthOf(address) > 1;

    // A page deep in a site that is the own link of works in full titles; the start of a repository may hold several.
    private bool IsOwnPage(CanonicalUrl address, List<Link> links) =>
        DepthOf(address) > (address.Kind.Length > 0 ? 2 : 1)
        && links.TrueForAll(link =>
            link.Role == LinkRole.Title && works.IsFullTitle(link.Entry!) && link.Entry!.Group == links[0].Entry!.Group && !SharedNames.HasOwn(link)
        );

    private static int DepthOf(CanonicalUrl address) => address.Page.Count(unit => unit == '/') - "https://".Count(unit => unit == '/');
}
