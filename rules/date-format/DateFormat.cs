using System.Globalization;
using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A date that is not written as the others of its column, or the other tags of the list: at least 9 of 10, and at least 8.</summary>
[Rule(Severity.Info, "Dates of one kind are written alike.")]
public sealed class DateFormat : Rule
{
    private const int FewestAlike = 8;

    /// <summary>Sets up the rule.</summary>
    public DateFormat() => RuleFor(list => list).Custom(Check);

    private static void Check(CuratedList list, ValidationContext<CuratedList> context)
    {
        var forms = new List<(string Place, DateForm Form)>();
        foreach (var entry in list.Entries)
        {
            if (entry.Dates is [var date, ..] && DateForm.Of(list, date) is { } form)
                forms.Add((Place(entry, date), form));
        }

        foreach (var alike in forms.GroupBy(pair => (pair.Place, HasDay: pair.Form.Date.Day is not null), pair => pair.Form))
            CheckAlike([.. alike], context);
        foreach (var slip in DateSlips.Of(list))
        {
            var advice = slip.Right is { } right ? $"Write {right}." : "Correct it.";
            context.Report(
                slip.Span,
                $"\"{Excerpt.Of(slip.Text, 40)}\" {slip.Fault}. {advice}",
                slip.Right is { } date ? new Fix($"Write {date}", slip.IsFigures ? Safety.Safe : Safety.Unsafe, [new Edit(slip.Span, date)]) : null,
                Severity.Warning);
        }
    }

    private static void CheckAlike(List<DateForm> forms, ValidationContext<CuratedList> context)
    {
        var usual = forms.GroupBy(form => form.Order).MaxBy(group => group.Count())!;
        if (!IsHabit(usual.Count(), forms.Count))
            return;
        var (zeros, bare) = (usual.Count(form => form.HasZero), usual.Count(form => form.LacksZero));
        foreach (var form in forms)
        {
            var isOther = form.Order != usual.Key;
            // "2025.6" among "2025.06" sorts wrongly; the other way round nothing is lost.
            if (!isOther && !(IsHabit(zeros, zeros + bare) && form.LacksZero))
                continue;
            var right = form.In(usual.Key, zeros >= bare);
            var model = usual.First(other => zeros + bare == 0 || (zeros >= bare ? other.HasZero && !other.LacksZero : other.LacksZero)).Text;
            var count = isOther ? $"{Count(usual.Count())} of {Count(forms.Count)}" : $"{Count(Math.Max(zeros, bare))} of {Count(zeros + bare)} with a figure below ten";
            context.Report(
                form.Span,
                $"{form.Text} is not written as the other dates here: {count} look like {model}.{(right is null ? "" : $" Write {right}.")}",
                right is null || right == form.Text ? null : Fix(form, right));
        }
    }

    private static Fix Fix(DateForm form, string right) =>
        new($"Write {right}", Safety.Safe, [new Edit(form.Span, right)]) { Expects = [new ExpectedDate(form.Span, form.Date.Year, form.Date.Month, form.Date.Day)] };

    private static bool IsHabit(int count, int all) => count >= FewestAlike && count * 10 >= all * 9;

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Place(Entry entry, StatedDate date) =>
        date.Source == DateSource.Column && entry.Row is { } row ? string.Join('|', row.Table.Header?.Cells.Select(cell => cell.Text) ?? []) : date.Source.ToString();
}
