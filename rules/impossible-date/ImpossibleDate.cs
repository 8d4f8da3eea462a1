using System.Globalization;
using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A date that no calendar has, or a year that lies ahead; only where the place is one for dates.</summary>
[Rule(Severity.Error, "Every date is one that can be.")]
public sealed class ImpossibleDate : Rule
{
    private const int FirstYear = 1900;

    // From July on, lists name conferences of the next year.
    private const int MonthOfNextYear = 7;

    /// <summary>Sets up the rule.</summary>
    public ImpossibleDate() => RuleFor(list => list).Custom(Check);

    private static void Check(CuratedList list, ValidationContext<CuratedList> context)
    {
        foreach (var place in DatePlaces.Of(list))
        {
            var right = place.Dates.Count(date => Fault(date, list.Facts.Today) is null);
            if (right < place.FewestRight || right * 10 < (place.Count * 9) - 9)
                continue;
            foreach (var date in place.Dates)
            {
                if (Fault(date, list.Facts.Today) is { } fault)
                    context.Report(date.Span, $"{Excerpt.Of(list.Source.Slice(date.Span).ToString(), 40)} {fault}; {right.ToString(CultureInfo.InvariantCulture)} other dates here are possible. Correct it.");
            }
        }
    }

    private static string? Fault(StatedDate date, DateOnly? today)
    {
        if (date.Month is < 1 or > 12)
            return $"has a month {date.Month.Value.ToString(CultureInfo.InvariantCulture)}";
        if (date.Day is { } day && (day < 1 || day > (date.Month is { } month ? DateTime.DaysInMonth(Math.Max(1, date.Year), month) : 31)))
            return $"has a day {day.ToString(CultureInfo.InvariantCulture)}";
        if (date.Year < FirstYear)
            return "lies too far back";
        return today is { } now && date.Year > now.Year + (now.Month >= MonthOfNextYear ? 1 : 0) ? "lies in the future" : null;
    }
}
