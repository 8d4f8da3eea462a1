using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Which entries contradict the year that their link proves, after the list's own way of dating is taken out.</summary>
internal sealed partial class WrongYears
{
    private const int FewestForOtherWay = 3;

    // What some of the entries under one address show, more of them do not change.
    private const int MostOfOne = 24;

    // arXiv holds a submission back for weeks, and gives the number when it lets it through.
    private const int ClearMonths = 4;
    private const int ClearDelay = 24;
    private readonly Dictionary<Entry, YearConflict> conflicts = [];

    private WrongYears(CuratedList list)
    {
        var claims = list.Entries.Select(entry => YearClaim.Find(list, entry)).OfType<YearClaim>().ToList();
        foreach (
            var alike in claims
                .Where(claim => !claim.IsTitle)
                .GroupBy(claim => (claim.Date.Source, claim.First.Year.Kind, HasMonth: claim.Date.Month is not null))
        )
            Judge(list, alike.ToList());
        foreach (var claim in claims.Where(claim => claim.IsTitle && claim.First.Year.Year != claim.Date.Year && IsSame(claim, claim.First.Year)))
            conflicts[claim.Entry] = new YearConflict(claim.Date, claim.First.Link, claim.First.Year, Severity.Error, claim.IsBefore);
    }

    public static WrongYears From(CuratedList list) => list.Index(built => new WrongYears(built));

    public YearConflict? ConflictOf(Entry entry) => conflicts.GetValueOrDefault(entry);

    private void Judge(CuratedList list, List<YearClaim> alike)
    {
        var months = alike.Where(claim => claim.MonthsLate is not null).ToList();
        var agreeing = months.Count(claim => Math.Abs(claim.MonthsLate!.Value) <= 1);
        var isMonthHabit = Habits.IsHabit(agreeing, months.Count);
        var isServerHabit = new Lazy<bool>(() => IsHabit(alike.Where(claim => claim.Venues.HasServer).ToList(), 0, Habits.Fewest));
        var isServerYear = new Lazy<bool>(() =>
            IsHabit(alike.Where(claim => claim.IsServerYear).DistinctBy(claim => claim.First.Link.Canonical).ToList(), 1, 1)
        );

        var found = alike
            .Select(claim =>
                (
                    claim,
                    conflict: OtherStamp(claim)
                        ?? Before(claim, isMonthHabit)
                        ?? SameMonth(claim, agreeing, months.Count)
                        ?? After(claim, claim.IsServerYear ? isServerYear : isServerHabit, isMonthHabit)
                        ?? BeforeServer(claim)
                )
            )
            .Where(pair => pair.conflict is { } conflict && !IsShared(list, pair.claim.Entry, conflict.Link))
            .ToList();
        foreach (var direction in found.GroupBy(pair => pair.conflict!.IsBefore))
        {
            // More than one in ten is another way of dating, unless the entry names year and venue itself.
            var isException = direction.Count() < FewestForOtherWay || direction.Count() * 10 <= alike.Count;
            foreach (var (claim, conflict) in direction.Where(pair => isException || pair.conflict!.IsNamed))
                conflicts[claim.Entry] = conflict!;
        }
    }

    // Whether nearly all, but for the one in question, state the year of the identifier.
    private static bool IsHabit(List<YearClaim> claims, int besides, int fewest) =>
        Habits.IsHabit(claims.Count(claim => claim.Date.Year == claim.First.Year.Year), claims.Count - besides, fewest);

    // "arXiv 2508" is the start of an identifier, and so of no other one.
    private static YearConflict? OtherStamp(YearClaim claim) =>
        claim.Date.Format == StatedDate.ServerStamp
        && claim.Evidence is [var (link, proof)]
        && proof is { Kind: YearKind.Preprint, Venue: "arxiv", Month: not null }
        && claim.MonthsLate != 0
            ? new YearConflict(claim.Date, link, proof, Severity.Error, claim.MonthsLate < 0) { IsNamed = true }
            : null;

    private static YearConflict? Before(YearClaim claim, bool isMonthHabit)
    {
        var (link, proof) = claim.First;
        var years = proof.Year - claim.Date.Year;
        var counts = proof.Kind switch
        {
            YearKind.Preprint when claim.MonthsLate is not null => claim.IsMonthsBefore(ClearMonths) && (isMonthHabit || !claim.Venues.HasOther),
            YearKind.Preprint => claim.IsBefore && !claim.Venues.HasOther && !MayBeLate(claim, proof),
            YearKind.Proceedings => claim.IsBefore && claim.Date.Month is null && (years >= 2 || IsSame(claim, proof)),
            YearKind.FileName => claim.IsBefore && IsSame(claim, proof),
            _ => claim.IsBefore && (years >= 2 || !claim.Venues.HasOther),
        };
        if (!counts)
            return null;
        var isSame = IsSame(claim, proof);
        var isCertain = proof.Kind != YearKind.FileName && (years >= 2 || (years == 1 && isSame && proof.Month != 1));
        return new YearConflict(claim.Date, link, proof, isCertain ? Severity.Error : Severity.Warning, true)
        {
            IsNamed = isSame && claim.Date.Source < DateSource.Caption,
        };
    }

    // "2022-05" beside an id of May 2023: the month is right and the year slipped. Where a list dates by publication, one month in twelve agrees.
    private static YearConflict? SameMonth(YearClaim claim, int agreeing, int all)
    {
        if (claim.OnlyArxiv is not var (link, proof) || claim.Evidence.Any(other => other.Year.Kind != YearKind.Preprint))
            return null;
        var own = claim.Entry.Dates.Where(date => date.Month is not null).ToList();
        if (own.Count == 0 || claim.Entry.Dates.Any(date => date.Year == proof.Year) || !own.TrueForAll(date => date.Month == proof.Month))
            return null;
        var isBefore = own[0].Year < proof.Year;
        return isBefore || (agreeing * 3 >= (all - 1) * 2 && !claim.Venues.HasOther)
            ? new YearConflict(own[0], link, proof, Severity.Warning, isBefore) { IsNamed = true }
            : null;
    }

    // "arXiv 2024" beside an id of January 2025: the server's own year. The first numbers may have been submitted in December.
    private static YearConflict? BeforeServer(YearClaim claim) =>
        claim.OnlyArxiv is var (link, proof)
        && claim.OfServer.FirstOrDefault(date => date.Year < proof.Year) is { } date
        && !(date.Year >= proof.Earliest && IsOfFirstHours(link))
            ? new YearConflict(date, link, proof, date.Year < proof.Earliest ? Severity.Warning : Severity.Info, true) { IsNamed = true }
            : null;

    // The first hundred numbers of a month are given out in its first hours, when it is still the month before in America.
    private static bool IsOfFirstHours(Link link) => link.Canonical.Value is { Length: > 5 } id && id.AsSpan(id.Length - 5).StartsWith("000");

    // A group of a year holds what was published in it, and authors may upload a paper some weeks after that.
    private static bool MayBeLate(YearClaim claim, PublicationYear proof) =>
        claim.Date.Source >= DateSource.Caption
        && !claim.Venues.HasServer
        && ((proof.Year - claim.Date.Year) * 12) + (proof.Month ?? 1) - 12 <= ClearMonths;

    private static bool IsSame(YearClaim claim, PublicationYear proof) =>
        proof.Kind == YearKind.Preprint ? claim.Venues.HasServer && !claim.Venues.HasOther : claim.Venues.Has(proof.Venue);

    private static YearConflict? After(YearClaim claim, Lazy<bool> isPreprintYear, bool isMonthHabit)
    {
        if (!claim.IsAfter)
            return null;
        var (link, proof) = claim.Evidence.MaxBy(proof => proof.Year.Year);
        if (proof.Kind is YearKind.Proceedings or YearKind.FileName && claim.Venues.Has(proof.Venue))
            return new YearConflict(claim.Date, link, proof, proof.Kind == YearKind.FileName ? Severity.Warning : Severity.Error, false)
            {
                IsNamed = claim.Date.Source < DateSource.Caption,
            };

        // A preprint of the last days of December is announced in January.
        var isYearTurn = proof.Month == 12 && claim.Date.Year == proof.Year + 1;
        if (
            proof.Kind == YearKind.Preprint
            && claim.Date.Month is null
            && !isYearTurn
            && claim.Venues.HasServer
            && !(claim.IsServerYear ? claim.Venues.HasKnown : claim.Venues.HasOther)
            && !IsLaterVersion(link.Url)
            && isPreprintYear.Value
        )
            return new YearConflict(
                claim.Date,
                link,
                proof,
                claim.IsServerYear && claim.Date.Year - proof.Year > 1 ? Severity.Warning : Severity.Info,
                false
            );
        return isMonthHabit && claim.MonthsLate >= ClearDelay ? new YearConflict(claim.Date, link, proof, Severity.Warning, false) : null;
    }

    // A link to a later version may be dated by that version.
    private static bool IsLaterVersion(string url) => LaterVersion().IsMatch(url);

    [GeneratedRegex(@"[0-9]v(?:[2-9]|1[0-9])(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex LaterVersion();

    // Where two works have one link, the link is wrong and not the date.
    private static bool IsShared(CuratedList list, Entry entry, Link link)
    {
        var works = WorkIndex.From(list);
        return works.ByAddress.TryGetValue(link.Canonical, out var links)
            && links
                .Take(MostOfOne)
                .Any(other => other.Entry != entry && works.IsSameList(other.Entry!, entry) && !works.IsSameWork(other.Entry!, entry));
    }
}
