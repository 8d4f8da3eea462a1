using System.Globalization;
using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry whose stated year contradicts the year that its own link proves.</summary>
[Rule(Severity.Error, "The year of an entry agrees with its link.")]
public sealed class WrongYear : Rule
{
    /// <summary>Sets up the rule.</summary>
    public WrongYear() =>
        RuleForEach(list => list.Entries)
            .Must((list, entry) => WrongYears.Of(list).ConflictOf(entry) is null)
            .WithMessage((list, entry) => Message(list, WrongYears.Of(list).ConflictOf(entry)!))
            .WithSeverity((list, entry) => WrongYears.Of(list).ConflictOf(entry)!.Severity)
            .WithRelated((list, entry) => Proof(WrongYears.Of(list).ConflictOf(entry)!))
            .WithFix((list, entry) => YearMove.Of(list, entry, WrongYears.Of(list).ConflictOf(entry)!))
            .At(entry => entry.Dates.Count > 0 ? entry.Dates[0].Span : entry.TitleSpan.IsEmpty ? entry.Span : entry.TitleSpan);

    private static string Message(CuratedList list, YearConflict conflict)
    {
        var (date, proof) = (conflict.Date, conflict.Proof);
        var stated = date.Source is DateSource.Caption or DateSource.Heading
            ? $"Listed under {Text(date.Year)} (line {Text(list.LineOf(date))})"
            : $"Dated {Excerpt.Of(date.Context.Length is > 0 and <= 40 ? date.Context : list.Source.Slice(date.Span).ToString(), 40)}";
        var proven = proof is { Month: { } month, Kind: YearKind.Preprint } && date.Month is not null ? $"{Text(proof.Year)}-{month.ToString("00", CultureInfo.InvariantCulture)}" : Text(proof.Year);
        var advice = date.Source is DateSource.Caption or DateSource.Heading ? "Move the entry or correct the link." : "Correct the date or the link.";
        return $"{stated}, but the {proof.Name} is of {proven}: {Excerpt.Of(conflict.Link.Url, 120)}. {advice}";
    }

    private static Related Proof(YearConflict conflict) => new(conflict.Link.UrlSpan, $"this {conflict.Proof.Name} is of {Text(conflict.Proof.Year)}");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
