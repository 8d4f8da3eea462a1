using System.Globalization;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What an entry says of its year, and what its links prove.</summary>
internal sealed class YearClaim
{
    private YearClaim(Entry entry, StatedDate date, List<(Link Link, PublicationYear Year)> evidence, NamedVenues venues)
    {
        (Entry, Date, Evidence, Venues) = (entry, date, evidence, venues);
        First = evidence.Count == 1 ? evidence[0] : evidence.MinBy(proof => (proof.Year.Earliest * 12) + (proof.Year.Month ?? 1));
        Dates =
            IsTitle ? [date]
            : entry.InheritedDate is { } inherited ? [.. entry.Dates, inherited]
            : entry.Dates;
    }

    public Entry Entry { get; }

    /// <summary>The strongest statement.</summary>
    public StatedDate Date { get; }

    /// <summary>Whether the entry has no other title than a venue and its year.</summary>
    public bool IsTitle => Date.Span == Entry.TitleSpan && Date.Context == Entry.Title;

    /// <summary>All dates that the entry states.</summary>
    public IReadOnlyList<StatedDate> Dates { get; }

    /// <summary>The years that the links prove; never empty.</summary>
    public IReadOnlyList<(Link Link, PublicationYear Year)> Evidence { get; }

    /// <summary>The earliest evidence.</summary>
    public (Link Link, PublicationYear Year) First { get; }

    public NamedVenues Venues { get; }

    /// <summary>Whether every statement lies before all evidence.</summary>
    public bool IsBefore => Dates.All(date => Evidence.All(proof => date.Year < proof.Year.Earliest));

    /// <summary>Whether every statement lies behind all evidence.</summary>
    public bool IsAfter => Dates.All(date => Evidence.All(proof => date.Year > proof.Year.Year));

    /// <summary>
    /// Months from the earliest evidence to the statement, negative where the statement is earlier; null where either has no month.
    /// </summary>
    public int? MonthsLate => LateBy(Date);

    /// <summary>Whether every statement lies at least so many months before the evidence, as far as it states a month.</summary>
    public bool IsMonthsBefore(int months) =>
        MonthsLate is not null && Dates.All(date => LateBy(date) is { } late ? late <= -months : date.Year <= First.Year.Year);

    /// <summary>The dates of the entry itself that name arXiv and nothing else beside the year, such as <c>arXiv 2024</c>.</summary>
    public IEnumerable<StatedDate> OfServer => Entry.Dates.Where(IsOfServer);

    /// <summary>Whether the strongest statement is such a date.</summary>
    public bool IsServerYear => Date.Source < DateSource.Caption && IsOfServer(Date);

    /// <summary>The only arXiv id of the links; null where there is none, or more than one.</summary>
    public (Link Link, PublicationYear Year)? OnlyArxiv =>
        Evidence.Where(proof => proof.Year.Venue == "arxiv").DistinctBy(proof => proof.Link.Canonical).Take(2).ToList() is [var only] ? only : null;

    /// <summary>The claim of an entry, or null where it states nothing or proves nothing. Badges and links in running text prove nothing.</summary>
    public static YearClaim? Find(CuratedList list, Entry entry)
    {
        if ((TitleDate(entry) ?? entry.Date) is not { } date)
            return null;
        var evidence = new List<(Link Link, PublicationYear Year)>();
        foreach (var link in entry.Links)
        {
            if (
                link is { IsImage: false, Role: LinkRole.Title or LinkRole.Resource }
                && (PublicationYear.Find(link) ?? VenueInAddress.Find(link, date)) is { } year
            )
                evidence.Add((link, year));
        }

        return evidence.Count == 0 || evidence.Any(proof => IsStamp(date, proof.Year))
            ? null
            : new YearClaim(entry, date, evidence, NamedVenues.From(list, entry, date));
    }

    // "ICLR 2025" as the title of a link to the pages of that conference.
    private static StatedDate? TitleDate(Entry entry) =>
        entry.Title.Split(' ') is [var venue, { Length: 4 } digits]
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && KnownVenues.FindWritten(venue) is not null
            ? new StatedDate(entry.TitleSpan, DateSource.Text, year) { Format = "YYYY", Context = entry.Title }
            : null;

    // "arXiv 2012" beside an identifier of December 2020 is its start, and not the year 2012.
    private static bool IsStamp(StatedDate date, PublicationYear proof) =>
        date.Month is null
        && proof is { Kind: YearKind.Preprint, Year: 2020 }
        && date.Year - 2000 is >= 1 and <= 12
        && date.Context.Contains("arxiv", StringComparison.OrdinalIgnoreCase);

    private static bool IsOfServer(StatedDate date) => date.Month is null && ArxivName.IsOnly(date.Context);

    private int? LateBy(StatedDate date) =>
        date.Month is >= 1 and <= 12 and var month && First.Year is { Month: { } proven } first
            ? ((date.Year - first.Year) * 12) + month - proven
            : null;
}
