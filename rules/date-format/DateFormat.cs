using System.Globalization;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A date that is not written as the others of its column, or the other tags of the list: at least 9 of 10, and at least 8.</summary>
[Rule(Severity.Info, "Dates are written in the same format as the dates around them.")]
public sealed class DateFormat : Rule
{
    /// <summary>Says when a date is written in another form than its equals, or is no date although one was meant.</summary>
    public DateFormat()
    {
        Each(UnusualDates)
            .MustNotBe()
            .WithMessage(date =>
                $"\"{date.Form.Text}\" is not written like the other dates here: {date.Share} look like \"{date.Model}\"."
                + (date.Right is null ? "" : $" Write \"{date.Right}\".")
            )
            .WithFix(date => date.Right is { } right && right != date.Form.Text ? Rewritten(date.Form, right) : null)
            .At(date => date.Form.Span);

        Each(DateSlips.Find)
            .MustNotBe()
            .WithMessage(slip =>
                $"\"{Excerpt.From(slip.Text, 40)}\" {slip.Fault}. {(slip.Right is { } right ? $"Write \"{right}\"." : "Correct it.")}"
            )
            .WithSeverity(_ => Severity.Warning)
            .WithFix(slip =>
                slip.Right is { } right
                    ? new Fix($"Write \"{right}\"", slip.IsFigures ? Safety.Safe : Safety.Unsafe, [new Edit(slip.Span, right)])
                    : null
            )
            .At(slip => slip.Span);
    }

    private static IEnumerable<UnusualDate> UnusualDates(CuratedList list)
    {
        var forms = new List<(string Place, DateForm Form)>();
        foreach (var entry in list.Entries)
        {
            if (entry.Dates is [var date, ..] && DateForm.Find(list, date) is { } form)
                forms.Add((Place(entry, date), form));
        }

        return forms
            .GroupBy(pair => (pair.Place, HasDay: pair.Form.Date.Day is not null), pair => pair.Form)
            .SelectMany(alike => UnusualOf([.. alike]));
    }

    private static IEnumerable<UnusualDate> UnusualOf(List<DateForm> forms)
    {
        var usual = forms.GroupBy(form => form.Order).MaxBy(group => group.Count())!;
        if (!Habits.IsHabit(usual.Count(), forms.Count))
            yield break;
        var (zeros, bare) = (usual.Count(form => form.HasZero), usual.Count(form => form.LacksZero));

        foreach (var form in forms)
        {
            var isOther = form.Order != usual.Key;
            // "2025.6" among "2025.06" sorts wrongly; the other way round nothing is lost.
            if (!isOther && !(Habits.IsHabit(zeros, zeros + bare) && form.LacksZero))
                continue;
            var right = form.Format(usual.Key, zeros >= bare);
            var model = (
                usual.FirstOrDefault(other => zeros + bare == 0 || (zeros >= bare ? other.HasZero && !other.LacksZero : other.LacksZero))
                ?? usual.First()
            ).Text;
            var share = isOther
                ? $"{Count(usual.Count())} of {Count(forms.Count)}"
                : $"{Count(Math.Max(zeros, bare))} of {Count(zeros + bare)} with a month or day below 10";
            yield return new UnusualDate(form, right, model, share);
        }
    }

    private static Fix Rewritten(DateForm form, string right) =>
        new($"Write \"{right}\"", Safety.Safe, [new Edit(form.Span, right)])
        {
            Expects = [new ExpectedDate(form.Span, form.Date.Year, form.Date.Month, form.Date.Day)],
        };

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Place(Entry entry, StatedDate date) =>
        date.Source == DateSource.Column && entry.Row is { } row
            ? string.Join('|', row.Table.Header?.Cells.Select(cell => cell.Text) ?? [])
            : date.Source.ToString();

    /// <summary>A date that is not written as its equals.</summary>
    /// <param name="Form">How it is written.</param>
    /// <param name="Right">How its equals would write it; null where its day and month might be confused.</param>
    /// <param name="Model">One of its equals.</param>
    /// <param name="Share">How many of them are written so, as in "9 of 10".</param>
    private sealed record UnusualDate(DateForm Form, string? Right, string Model, string Share);
}
