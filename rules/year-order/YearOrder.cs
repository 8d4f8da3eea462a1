using System.Globalization;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A group for a year that stands out of the order that the other groups beside it keep, or that is there twice.</summary>
[Rule(Severity.Warning, "Groups by year are in order, and each year has one group.")]
public sealed class YearOrder : Rule
{
    /// <summary>Says when a year has two groups, when a group stands out of order, and when a dated line has the year before.</summary>
    public YearOrder()
    {
        Each(list => YearGroups.From(list).Repeated)
            .MustNotBe()
            .WithMessage(
                (list, _, group) =>
                    $"There is already a group for {Text(group.Year)} on line {Text(list.Source.LineOf(group.First.Start))}. Merge the two."
            )
            .WithRelated(group => new Related(group.First, "the same year here"))
            .At(group => group.Span);

        Each(list => YearGroups.From(list).Astray)
            .MustNotBe()
            .WithMessage(group =>
                $"The group for {Text(group.Year)} is out of order: "
                + $"the other {Text(group.Kept)} groups here go from the "
                + $"{(group.IsRising ? "oldest to the newest" : "newest to the oldest")} year. Move it to its place."
            )
            .At(group => group.Span);

        Each(NewsDates.Find)
            .MustNotBe()
            .WithMessage(
                (list, _, date) =>
                    $"\"{Excerpt.From(list.Source.Slice(date.Span).ToString(), 40)}\" does not fit the order of the {Text(date.Count)} other dates "
                    + $"in this section, but the same day in {Text(date.Year)} does. Correct the year."
            )
            .WithFix(date => new Fix($"Write \"{Text(date.Year)}\"", Safety.Unsafe, [new Edit(date.YearSpan, Text(date.Year))]))
            .At(date => date.Span);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
