using System.Globalization;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A second group for a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Span">Its heading.</param>
/// <param name="First">The heading of the first group.</param>
internal sealed record RepeatedYear(int Year, Span Span, Span First);

/// <summary>A group for a year that stands out of order.</summary>
/// <param name="Year">The year.</param>
/// <param name="Span">Its heading.</param>
/// <param name="Kept">How many groups beside it are in order.</param>
/// <param name="IsRising">Whether they go from the oldest year on.</param>
internal sealed record AstrayYear(int Year, Span Span, int Kept, bool IsRising);

/// <summary>The groups by year of a list that are repeated or out of order.</summary>
internal sealed class YearGroups
{
    private const int FewestGroups = 4;
    private readonly List<RepeatedYear> repetitions = [];
    private readonly List<AstrayYear> strays = [];

    private YearGroups(CuratedList list)
    {
        foreach (var parent in list.Sections.Prepend(list.Root))
        {
            foreach (var alike in parent.Children.Where(IsYear).GroupBy(child => (child.Level, Name(child))))
                Find([.. alike.Select(child => (child.Date!.Year, child.Heading))]);
        }
    }

    public static YearGroups From(CuratedList list) => list.Index(built => new YearGroups(built));

    public IReadOnlyList<RepeatedYear> Repeated => repetitions;

    public IReadOnlyList<AstrayYear> Astray => strays;

    private void Find(List<(int Year, Span Span)> groups)
    {
        if (groups.Count < FewestGroups)
            return;
        var repeated = groups.Where(group => groups.First(other => other.Year == group.Year) != group).ToList();
        if (repeated.Count > 1)
            return; // several lists, one behind the other

        foreach (var (year, span) in repeated)
            repetitions.Add(new RepeatedYear(year, span, groups.First(other => other.Year == year).Span));
        FindAstray([.. groups.Except(repeated)]);
    }

    private void FindAstray(List<(int Year, Span Span)> once)
    {
        var years = once.ConvertAll(group => group.Year);
        var (rising, falling) = (Ordering.Longest(years), Ordering.Longest(years.ConvertAll(year => -year)));
        var kept = rising.Count > falling.Count ? rising : falling;
        var allowed = once.Count >= 10 ? 2 : 1;
        var isClear = kept.Count > Math.Min(rising.Count, falling.Count) + 1;
        if (once.Count - kept.Count > allowed || once.Count == kept.Count || once.Count < FewestGroups || !isClear)
            return;
        foreach (var at in Enumerable.Range(0, once.Count).Except(kept))
            strays.Add(new AstrayYear(once[at].Year, once[at].Span, kept.Count, kept == rising));
    }

    private static bool IsYear(Section section) => section.Date is { Month: null };

    // "Papers of 2023" and "Papers of 2024" are groups of one kind; "ICLR 2023" and "NeurIPS 2023" are not.
    private static string Name(Section section) =>
        TextKey.From(section.Title).Replace(section.Date!.Year.ToString(CultureInfo.InvariantCulture), "", StringComparison.Ordinal);
}
