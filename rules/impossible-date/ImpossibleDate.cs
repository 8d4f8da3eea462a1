using System.Globalization;
using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A date that no calendar has, or a year that lies ahead; only where the place is one for dates.</summary>
[Rule(Severity.Error, "Every date is one that can be.")]
public sealed class ImpossibleDate : Rule
{
    private const int FirstYear = 1900;
    private const int FewestSiblings = 8;

    // From July on, lists name conferences of the next year.
    private const int MonthOfNextYear = 7;

    /// <summary>Sets up the rule.</summary>
    public ImpossibleDate() => RuleFor(list => list).Custom(Check);

    private static void Check(CuratedList list, ValidationContext<CuratedList> context)
    {
        foreach (var alike in Places(list).GroupBy(pair => pair.Place, pair => pair.Date))
        {
            var dates = alike.DistinctBy(date => date.Span).ToList();
            var right = dates.Count(date => Fault(date, list.Facts.Today) is null);
            foreach (var date in dates)
            {
                if (Fault(date, list.Facts.Today) is { } fault && right >= (date.Source >= DateSource.Caption ? 3 : FewestSiblings) && right * 10 >= dates.Count * 9 - 9)
                    context.Report(date.Span, $"{Excerpt.Of(list.Source.Slice(date.Span).ToString(), 40)} {fault}; {right.ToString(CultureInfo.InvariantCulture)} other dates here are possible. Correct it.");
            }
        }
    }

    // A number elsewhere in a text may be anything; a date column, a tag of its own and a heading among years hold dates.
    private static IEnumerable<(object Place, StatedDate Date)> Places(CuratedList list)
    {
        foreach (var entry in list.Entries)
        {
            foreach (var date in entry.Dates)
            {
                if (date.Source == DateSource.Column && entry.Row is { } row)
                    yield return (row.Table, date);
                else if (date.Source == DateSource.Tag && IsWhole(date))
                    yield return (DateSource.Tag, date);
            }

            if (entry.InheritedDate is { } inherited && IsWhole(inherited))
                yield return (inherited.Source, inherited);
        }
    }

    private static bool IsWhole(StatedDate date) => date.Context.Length == 0 || !date.Context.Any(char.IsLetter);

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
