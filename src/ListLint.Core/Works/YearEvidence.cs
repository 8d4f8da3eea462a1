using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ListLint.Core;

/// <summary>One row of the table of addresses that prove a year.</summary>
/// <param name="Name">What holds the year, for messages.</param>
/// <param name="Kind">What it is the year of.</param>
/// <param name="Pattern">How the address starts, without scheme, in the language of <see cref="YearPattern"/>.</param>
/// <param name="Example">An address that the row recognises.</param>
/// <param name="Year">The year of the example.</param>
/// <param name="Source">How the site forms its addresses.</param>
internal sealed record YearEvidence(string Name, YearKind Kind, string Pattern, string Example, int Year, string Source)
{
    private const int Last = 2060;

    // In real lists, submissions of December carry numbers of January up to about this one: arXiv holds some back over the holidays.
    private const int LastOfHolidays = 6000;

    /// <summary>The server or conference, where the pattern has no <c>V</c>; lower case.</summary>
    public string Venue { get; init; } = "";

    /// <summary>The first year for which the numbers tell; old articles were given theirs later, when they were put on the web.</summary>
    public int From { get; init; } = 1990;

    /// <summary>All rows; the first that fits counts.</summary>
    public static IReadOnlyList<YearEvidence> Rows { get; } = [.. PreprintYears.Rows, .. ProceedingsYears.Rows, .. ArticleYears.Rows];

    private static readonly Dictionary<string, List<YearEvidence>>.AlternateLookup<ReadOnlySpan<char>> ByHost = IndexByHost();

    /// <summary>
    /// The rows that may fit an address on a host, in their order; false where there is none, as for nearly all hosts. Case does not matter.
    /// </summary>
    public static bool TryRowsOf(ReadOnlySpan<char> host, [NotNullWhen(true)] out List<YearEvidence>? rows) => ByHost.TryGetValue(host, out rows);

    private static Dictionary<string, List<YearEvidence>>.AlternateLookup<ReadOnlySpan<char>> IndexByHost()
    {
        var byHost = new Dictionary<string, List<YearEvidence>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Rows)
        {
            var host = row.Pattern[..row.Pattern.IndexOf('/', StringComparison.Ordinal)];
            if (!byHost.TryGetValue(host, out var rows))
                byHost[host] = rows = [];
            rows.Add(row);
        }

        return byHost.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What an address in lower case, without scheme and <c>www.</c>, proves by this row, or null.</summary>
    public PublicationYear? Read(string address)
    {
        var found = new YearPattern.Match();
        if (!YearPattern.Fits(Pattern, address, ref found) || found.Year < From || found.Year > Last || found.Month is < 1 or > 12)
            return null;
        return new PublicationYear(found.Year, found.Month, Kind, Name, Venue.Length > 0 ? Venue : found.Venue ?? "")
        {
            IsFirstOfMonth = IsFirst(address),
        };
    }

    private static bool IsFirst(string address)
    {
        var number = address.AsSpan(address.LastIndexOf('.') + 1);
        return number.Length == 5 && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < LastOfHolidays;
    }
}
