using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Links that two works share. A paper belongs to one title; a page or a repository may serve many, so there its name must tell.</summary>
internal sealed class CopiedLinks
{
    // An address that dozens of works share is none of one work; each is compared with some, not with all.
    private const int MostOfOne = 24;

    // A file on a site of its own is one paper; one that several entries have may hold several.
    private const int MostOfDocument = 3;

    // As many pages under two names are the list's way.
    private const int MostTwoNames = 3;

    // A date so near to that of an address agrees with it, one so far contradicts it.
    private const int MostMonthsOff = 1;
    private const int FewestMonthsOff = 4;
    private readonly Dictionary<Link, CopiedLink> copies = [];
    private readonly WorkIndex works;
    private readonly SharedNames names;

    private CopiedLinks(CuratedList list)
    {
        (works, names) = (WorkIndex.From(list), new SharedNames(list));
        var found = works
            .ByAddress.Where(pair => pair.Value.Count > 1)
            .SelectMany(pair => Find(pair.Key, [.. pair.Value.DistinctBy(link => link.Entry)]))
            .ToList();
        var isHabit = found.Count(copy => copy.Owner == Owner.TwoNames) > MostTwoNames;

        // Of two entries that share several links, the one that tells most is told.
        foreach (var pair in found.Where(copy => copy.Owner != Owner.TwoNames || !isHabit).GroupBy(Pair))
        {
            var copy = pair.MinBy(copy => copy.Owner)!;
            copies.TryAdd(copy.Link, copy);
        }
    }

    public static CopiedLinks From(CuratedList list) => list.Index(built => new CopiedLinks(built));

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
            return FindPapers(address, links);
        return links.Count == 2 && names.Compare(address, links[0], links[1]) is { } copy ? [copy] : [];
    }

    private static bool IsDocument(CanonicalUrl address) => address.Page.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) && DepthOf(address) > 1;

    // A page deep in a site that is the own link of works in full titles; the start of a repository may hold several.
    private bool IsOwnPage(CanonicalUrl address, List<Link> links) =>
        DepthOf(address) > (address.Kind.Length > 0 ? 2 : 1)
        && links.TrueForAll(link =>
            link.Role == LinkRole.Title && works.IsFullTitle(link.Entry!) && link.Entry!.Group == links[0].Entry!.Group && !SharedNames.HasOwn(link)
        );

    private static int DepthOf(CanonicalUrl address) => address.Page.Count(unit => unit == '/') - "https://".Count(unit => unit == '/');

    private IEnumerable<CopiedLink> FindPapers(CanonicalUrl address, List<Link> links)
    {
        for (var i = 1; i < links.Count; i++)
        {
            var copy = links[i];
            var before = links.Take(Math.Min(i, MostOfOne)).ToList();
            if (before.Exists(link => works.IsSameWork(link.Entry!, copy.Entry!)))
                continue;
            if (
                before
                    .Where(link => IsOtherWork(link.Entry!, copy.Entry!) && !HasOwnPaper(link) && !HasOwnPaper(copy))
                    .MaxBy(link => AddressFit.Compare(address, link.Entry!, copy.Entry!)) is
                { } other
            )
                yield return Judge(address, copy, other);
            else if (before.Select(link => JudgeByMonth(copy, link)).FirstOrDefault(judged => judged is not null) is { } dated)
                yield return dated;
        }
    }

    private CopiedLink Judge(CanonicalUrl address, Link copy, Link other)
    {
        var (fit, otherFit) = (AddressFit.Compare(address, copy.Entry!, other.Entry!), AddressFit.Compare(address, other.Entry!, copy.Entry!));
        if (fit != otherFit)
            return New(fit < otherFit, Owner.Named, Math.Max((int)fit, (int)otherFit) >= (int)Fit.Part ? Severity.Error : Severity.Warning);
        if (Contradicts(copy) != Contradicts(other))
            return New(Contradicts(copy), Owner.Dated, Severity.Error);
        if (
            MonthsOff(copy) is { } off
            && MonthsOff(other) is { } otherOff
            && Math.Min(off, otherOff) <= MostMonthsOff
            && Math.Max(off, otherOff) >= FewestMonthsOff
        )
            return New(off > otherOff, Owner.Dated, Severity.Warning);
        return New(true, Owner.Unknown, Severity.Warning);

        CopiedLink New(bool isCopy, Owner owner, Severity severity) =>
            isCopy ? new CopiedLink(copy, other, owner, severity) : new CopiedLink(other, copy, owner, severity);
    }

    private static bool Contradicts(Link link) =>
        PublicationYear.Find(link) is { } proof && link.Entry!.Date is { } date && Math.Abs(date.Year - proof.Year) > 1;

    // Two short titles may be a work and its nickname, but not of two dates.
    private CopiedLink? JudgeByMonth(Link copy, Link other)
    {
        var (entry, first) = (copy.Entry!, other.Entry!);
        if (
            entry.Group != first.Group
            || !TitleWords.HasAtLeast(entry.Title, 2)
            || !TitleWords.HasAtLeast(first.Title, 2)
            || works.WordsOf(entry).Overlap(works.WordsOf(first)) > 0
            || SharedNames.Names(entry, first)
            || SharedNames.Names(first, entry)
            || MonthsOff(copy) is not { } off
            || MonthsOff(other) is not { } otherOff
        )
            return null;
        return (off, otherOff) switch
        {
            (>= FewestMonthsOff, <= MostMonthsOff) => new CopiedLink(copy, other, Owner.Dated, Severity.Warning),
            (<= MostMonthsOff, >= FewestMonthsOff) => new CopiedLink(other, copy, Owner.Dated, Severity.Warning),
            _ => null,
        };
    }

    private static int? MonthsOff(Link link) =>
        PublicationYear.Find(link) is { Kind: YearKind.Preprint, Month: { } proven } proof && link.Entry!.Date is { Month: { } month } date
            ? Math.Abs(((date.Year - proof.Year) * 12) + month - proven)
            : null;

    // [[10.1/own](…)] and, on the next line, the paper of an entry that no blank line parts from this one.
    private static bool HasOwnPaper(Link link) =>
        link.Entry!.Links.Any(other =>
            other.Span.Start < link.Span.Start && other.Canonical is { IsWork: true } own && own != link.Canonical && own.Kind == link.Canonical.Kind
        );

    private bool IsOtherWork(Entry entry, Entry other) =>
        works.IsFullTitle(entry)
        && works.IsFullTitle(other)
        && works.IsSameList(entry, other)
        && works.WordsOf(entry).Overlap(works.WordsOf(other)) < 0.5
        && !SharedNames.Names(entry, other)
        && !SharedNames.Names(other, entry);
}
