using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ListLint.Core;

/// <summary>One row of the table of addresses that prove a year, a venue or both.</summary>
/// <param name="Name">What holds them, for messages.</param>
/// <param name="Kind">What it is the year of.</param>
/// <param name="Pattern">The address without scheme, in the language of <see cref="AddressPattern"/>; a question mark stands for itself.</param>
/// <param name="Example">An address that the row recognises.</param>
/// <param name="Year">The year of the example; null where such an address tells none.</param>
/// <param name="Source">How the site forms its addresses.</param>
internal sealed record PublicationEvidence(string Name, YearKind Kind, string Pattern, string Example, int? Year, string Source)
{
    private const int Last = 2060;

    // What proves a year captures nothing else.
    private static readonly List<string> NoCaptures = [];

    // In real lists, submissions of December carry numbers of January up to about this one: arXiv holds some back over the holidays.
    private const int LastOfHolidays = 6500;

    /// <summary>The server or conference, where the pattern has no <c>{venue}</c>; lower case.</summary>
    public string Venue { get; init; } = "";

    /// <summary>The first year for which the numbers tell; old articles were given theirs later, when they were put on the web.</summary>
    public int From { get; init; } = 1990;

    /// <summary>All rows; the first that fits counts.</summary>
    public static IReadOnlyList<PublicationEvidence> Rows { get; } = [.. PreprintEvidence.Rows, .. ProceedingsEvidence.Rows, .. ArticleEvidence.Rows];

    private static readonly Dictionary<string, List<PublicationEvidence>>.AlternateLookup<ReadOnlySpan<char>> ByHost = IndexByHost();

    /// <summary>
    /// The rows that may fit an address on a host, in their order; false where there is none, as for nearly all hosts. Case does not matter.
    /// </summary>
    public static bool TryRowsOf(ReadOnlySpan<char> host, [NotNullWhen(true)] out List<PublicationEvidence>? rows) =>
        ByHost.TryGetValue(host, out rows);

    private static Dictionary<string, List<PublicationEvidence>>.AlternateLookup<ReadOnlySpan<char>> IndexByHost()
    {
        var byHost = new Dictionary<string, List<PublicationEvidence>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Rows)
        {
            var host = row.Pattern[..row.Pattern.IndexOf('/', StringComparison.Ordinal)];
            if (!byHost.TryGetValue(host, out var rows))
                byHost[host] = rows = [];
            rows.Add(row);
        }

        return byHost.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The year that an address in lower case, without scheme and <c>www.</c>, proves by this row, or null.</summary>
    public PublicationYear? Read(string address)
    {
        if (Year is null || Match(address) is not { } found || found.Year < From || found.Year > Last || found.Month is < 1 or > 12)
            return null;
        return new PublicationYear(found.Year, found.Month, Kind, Name, VenueOf(found)) { IsFirstOfMonth = IsFirst(address) };
    }

    /// <summary>The venue that such an address proves by this row, or null where the row does not fit or tells none of the known venues.</summary>
    public PublicationVenue? ReadVenue(string address) =>
        Kind == YearKind.Proceedings && Match(address) is { } found && KnownVenues.Find(VenueOf(found)) is { } key
            ? new PublicationVenue(key, found.Year > 0 ? found.Year : null, Name)
            : null;

    private AddressMatch? Match(string address)
    {
        var found = new AddressMatch(NoCaptures);
        if (!AddressPattern.Fits(Pattern, address, ref found))
            return null;
        if (found.Volume is { } volume && Venue.Length == 0 && PmlrVolumes.Find(volume) is var (venue, year))
            (found.Venue, found.Year) = (venue, year);
        return found;
    }

    private string VenueOf(AddressMatch found) => Venue.Length > 0 ? Venue : found.Venue ?? "";

    private static bool IsFirst(string address)
    {
        var number = address.AsSpan(address.LastIndexOf('.') + 1);
        return number.Length == 5 && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= LastOfHolidays;
    }
}
