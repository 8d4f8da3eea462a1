using System.Globalization;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A date that no calendar has, or a year that lies ahead; only where the place is one for dates.</summary>
[Rule(Severity.Error, "Every date is a real date.")]
public sealed class ImpossibleDate : Rule
{
    private const int FirstYear = 1900;

    // From July on, lists name conferences of the next year.
    private const int MonthOfNextYear = 7;

    /// <summary>Says when a date cannot be, where the other dates of its place can.</summary>
    public ImpossibleDate()
    {
        Each(FaultyDates)
            .MustNotBe()
            .WithMessage(
                (list, _, faulty) =>
                    $"\"{Excerpt.From(list.Source.Slice(faulty.Date.Span).ToString(), 40)}\" {faulty.Fault}; "
                    + $"{faulty.Right.ToString(CultureInfo.InvariantCulture)} other dates here are valid. Correct it."
            )
            .At(faulty => faulty.Date.Span);

        Each(CutYears.Find)
            .MustNotBe()
            .WithMessage(
                (list, _, tag) =>
                    $"\"{Excerpt.From(tag.Tag.Text, 40)}\" has a year with {tag.Digits.ToString(CultureInfo.InvariantCulture)} digits; "
                    + $"{tag.Right.ToString(CultureInfo.InvariantCulture)} other tags like it have four. Correct it."
            )
            .At(tag => tag.Tag.Span);
    }

    private static IEnumerable<FaultyDate> FaultyDates(CuratedList list)
    {
        foreach (var place in DatePlaces.Find(list))
        {
            var dates = place.Dates.Select(date => (Date: date, Fault: Fault(date, list.Facts.Today))).ToList();
            var right = dates.Count(pair => pair.Fault is null);
            if (!Habits.IsHabit(right, place.Count - 1, place.FewestRight))
                continue;

            foreach (var (date, fault) in dates)
            {
                if (fault is not null)
                    yield return new FaultyDate(date, fault, right);
            }
        }
    }

    private static string? Fault(StatedDate date, DateOnly? today)
    {
        if (date.Month is < 1 or > 12)
            return $"has the month {date.Month.Value.ToString(CultureInfo.InvariantCulture)}";
        if (date.Day is { } day && (day < 1 || day > (date.Month is { } month ? DateTime.DaysInMonth(Math.Max(1, date.Year), month) : 31)))
            return $"has the day {day.ToString(CultureInfo.InvariantCulture)}";
        if (date.Year < FirstYear)
            return "is too long ago";
        return today is { } now && date.Year > now.Year + (now.Month >= MonthOfNextYear ? 1 : 0) ? "is in the future" : null;
    }

    /// <summary>A date that cannot be.</summary>
    /// <param name="Date">The date.</param>
    /// <param name="Fault">Why, as it follows the date in a message.</param>
    /// <param name="Right">How many dates of its place can be.</param>
    private sealed record FaultyDate(StatedDate Date, string Fault, int Right);
}
