using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Entries with full titles that have the address of one paper.</summary>
internal sealed class SharedPapers(CuratedList list, AddressFit fit)
{
    // An address that dozens of works share is none of one work; so many are compared.
    private const int MostOfOne = 24;

    // A date so near to that of an address agrees with it, one so far contradicts it.
    private const int MostMonthsOff = 1;
    private const int FewestMonthsOff = 4;
    private readonly WorkIndex works = WorkIndex.From(list);

    /// <summary>
    /// The links of the titles that the paper does not belong to; one of them where it is not known to which one it belongs. None where all may be
    /// one work.
    /// </summary>
    public IEnumerable<CopiedLink> Compare(CanonicalUrl address, List<Link> links)
    {
        List<Link> some = [.. links.Take(MostOfOne)];
        var different = some.Where(link => some.Exists(other => IsOther(link, other))).ToList();
        if (different.Count < 2)
            return FindDated(some);
        var owner = different.MaxBy(link => (CountLike(link, some), (int)FitOf(address, link, different)))!;
        var copies = different.Where(link => IsOther(link, owner)).DistinctBy(link => link.Entry!.TitleKey).ToList();
        var judged = copies.ConvertAll(link => Judge(address, link, owner, some));
        if (judged.Count == 1 || judged.TrueForAll(copy => copy.Source == owner && copy.Owner != Owner.Unknown))
            return judged;
        return
        [
            new CopiedLink(different[^1], different.First(link => IsOther(link, different[^1])), Owner.Unknown, Severity.Warning)
            {
                Others = [.. different.SkipLast(1)],
            },
        ];
    }

    private int CountLike(Link link, List<Link> links) => links.Count(other => other == link || works.IsSameWork(other.Entry!, link.Entry!));

    private Fit FitOf(CanonicalUrl address, Link link, List<Link> others) =>
        others.Find(other => IsOther(link, other)) is { } other ? fit.Compare(address, link.Entry!, other.Entry!).Grade : Fit.None;

    private CopiedLink Judge(CanonicalUrl address, Link copy, Link other, List<Link> all)
    {
        var (count, otherCount) = (CountLike(copy, all), CountLike(other, all));
        if (count != otherCount)
            return New(count < otherCount, Owner.Counted, Severity.Warning);
        var (one, another) = (fit.Compare(address, copy.Entry!, other.Entry!).Grade, fit.Compare(address, other.Entry!, copy.Entry!).Grade);
        if (one != another)
            return New(one < another, Owner.Named, Math.Max((int)one, (int)another) >= (int)Fit.Part ? Severity.Error : Severity.Warning);
        if (Contradicts(copy) != Contradicts(other))
            return New(Contradicts(copy), Owner.Dated, Severity.Error);
        if (
            MonthsOff(copy) is { } off
            && MonthsOff(other) is { } otherOff
            && Math.Min(off, otherOff) <= MostMonthsOff
            && Math.Max(off, otherOff) >= FewestMonthsOff
        )
            return New(off > otherOff, Owner.Dated, Severity.Warning);
        return New(copy.Span.Start > other.Span.Start, Owner.Unknown, Severity.Warning);

        CopiedLink New(bool isCopy, Owner owner, Severity severity) =>
            isCopy ? new CopiedLink(copy, other, owner, severity) : new CopiedLink(other, copy, owner, severity);
    }

    private static bool Contradicts(Link link) =>
        PublicationYear.Find(link) is { } proof && link.Entry!.Date is { } date && Math.Abs(date.Year - proof.Year) > 1;

    // Two short titles may be a work and its nickname, but not of two dates.
    private IEnumerable<CopiedLink> FindDated(List<Link> links)
    {
        for (var at = 1; at < links.Count; at++)
        {
            var copy = links[at];
            var before = links.Take(at).ToList();
            if (
                !before.Exists(link => works.IsSameWork(link.Entry!, copy.Entry!))
                && before.Select(link => JudgeByMonth(copy, link)).FirstOrDefault(judged => judged is not null) is { } dated
            )
                yield return dated;
        }
    }

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

    private bool IsOther(Link one, Link another)
    {
        var (entry, other) = (one.Entry!, another.Entry!);
        return one != another
            && entry.TitleKey != other.TitleKey
            && works.IsFullTitle(entry)
            && works.IsFullTitle(other)
            && works.IsSameList(entry, other)
            && (works.Overlap(entry, other) < 0.5 || TopicWords.From(list).AreAllInCommon(works.WordsOf(entry), works.WordsOf(other)))
            && !SharedNames.Names(entry, other)
            && !SharedNames.Names(other, entry)
            && !HasOwnPaper(one)
            && !HasOwnPaper(another);
    }
}
