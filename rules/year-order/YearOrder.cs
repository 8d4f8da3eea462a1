using System.Globalization;
using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A group for a year that stands out of the order that the other groups beside it keep, or that is there twice.</summary>
[Rule(Severity.Warning, "Groups by year stand in the order of the years, each once.")]
public sealed class YearOrder : Rule
{
    private const int FewestGroups = 4;

    /// <summary>Sets up the rule.</summary>
    public YearOrder() => RuleFor(list => list).Custom(Check);

    private static void Check(CuratedList list, ValidationContext<CuratedList> context)
    {
        foreach (var parent in list.Sections.Prepend(list.Root))
        {
            foreach (var alike in parent.Children.Where(IsYear).GroupBy(child => (child.Level, Name(child))))
                CheckGroups([.. alike.Select(child => (child.Date!.Year, child.Heading))], list, context);
        }
    }

    private static void CheckGroups(List<(int Year, Span Span)> groups, CuratedList list, ValidationContext<CuratedList> context)
    {
        if (groups.Count < FewestGroups)
            return;
        var repeated = groups.Where(group => groups.First(other => other.Year == group.Year) != group).ToList();
        if (repeated.Count > 1)
            return; // several lists, one behind the other
        foreach (var group in repeated)
        {
            var first = groups.First(other => other.Year == group.Year);
            context.Report(group.Span, $"There is already a group for {Text(group.Year)} on line {Text(list.Source.LineOf(first.Span.Start))}. Put the two together.", related: [new Related(first.Span, "the same year here")]);
        }

        var once = groups.Except(repeated).ToList();
        var years = once.ConvertAll(group => group.Year);
        var (rising, falling) = (Ordering.Longest(years), Ordering.Longest(years.ConvertAll(year => -year)));
        var kept = rising.Count > falling.Count ? rising : falling;
        var allowed = once.Count >= 10 ? 2 : 1;
        if (once.Count - kept.Count > allowed || once.Count == kept.Count || once.Count < FewestGroups || kept.Count <= Math.Min(rising.Count, falling.Count) + 1)
            return;
        var order = kept == rising ? "oldest" : "newest";
        foreach (var index in Enumerable.Range(0, once.Count).Except(kept))
            context.Report(once[index].Span, $"The group for {Text(once[index].Year)} stands out of order; the other {Text(kept.Count)} groups here go from the {order} year on. Move it to its place.");
    }

    private static bool IsYear(Section section) => section.Date is { Month: null };

    // "Papers of 2023" and "Papers of 2024" are groups of one kind; "ICLR 2023" and "NeurIPS 2023" are not.
    private static string Name(Section section) => TextKey.Of(section.Title).Replace(Text(section.Date!.Year), "", StringComparison.Ordinal);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
