using System.Globalization;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry whose stated year contradicts the year that its own link proves.</summary>
[Rule(Severity.Error, "The year of an entry matches its link.")]
public sealed class WrongYear : Rule
{
    /// <summary>Says when the date of an entry contradicts its link.</summary>
    public WrongYear() =>
        Each(list => list.Entries)
            .MustNot((list, entry) => WrongYears.From(list).ConflictOf(entry))
            .WithMessage((list, entry, conflict) => Message(list, conflict))
            .WithSeverity(conflict => conflict.Severity)
            .WithRelated(conflict => Proof(conflict))
            .WithFix((list, entry, conflict) => YearMove.CreateFix(list, entry, conflict))
            .At(
                (list, entry, conflict) =>
                    conflict.Date.Source < DateSource.Caption ? conflict.Date.Span
                    : entry.TitleSpan.IsEmpty ? entry.Span
                    : entry.TitleSpan
            );

    private static string Message(CuratedList list, YearConflict conflict)
    {
        var (date, proof) = (conflict.Date, conflict.Proof);
        var written = date.Context.Length is > 0 and <= 40 ? date.Context : list.Source.Slice(date.Span).ToString();
        var stated = date.Source is DateSource.Caption or DateSource.Heading
            ? $"The entry is under {Text(date.Year)} (line {Text(list.LineOf(date))})"
            : $"The entry has the date \"{Excerpt.From(written, 40)}\"";
        var proven =
            proof is { Month: { } month, Kind: YearKind.Preprint } && (date.Month is not null || month == 1)
                ? $"{Text(proof.Year)}-{month.ToString("00", CultureInfo.InvariantCulture)}"
                : Text(proof.Year);
        var advice =
            date.Source is DateSource.Caption or DateSource.Heading ? "Move the entry or correct the link."
            : conflict.Severity == Severity.Info && date.Year >= proof.Earliest && date.Year < proof.Year
                ? "The date may be right if the work was submitted in the last days of December; otherwise correct it."
            : "Correct the date or the link.";
        return $"{stated}, but the {proof.Name} is from {proven}: \"{Excerpt.From(conflict.Link.Url, 120)}\". {advice}";
    }

    private static Related Proof(YearConflict conflict) =>
        new(conflict.Link.UrlSpan, $"this {conflict.Proof.Name} is from {Text(conflict.Proof.Year)}");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
