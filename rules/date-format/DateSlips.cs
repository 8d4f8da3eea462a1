using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What was meant for a date and is none, such as <c>20l9</c>, <c>2021--06</c> or <c>Juen 2022</c>, where dates stand.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">As written.</param>
/// <param name="Fault">What is wrong with it, as it follows the text in a message.</param>
/// <param name="Right">The date that was meant; null where that is not certain.</param>
internal sealed record DateSlip(Span Span, string Text, string Fault, string? Right)
{
    /// <summary>Whether it has a letter in the place of a digit.</summary>
    public bool IsLetter { get; init; }

    /// <summary>Whether it is written in figures, so that what was meant is certain; a word may be that of another language.</summary>
    public bool IsFigures => Text[^1] is not (>= 'a' and <= 'z') || IsLetter;
}

/// <summary>Finds them in tags and in columns of dates, which other dates show to be such.</summary>
internal static partial class DateSlips
{
    private const int FewestDates = 8;
    private static readonly char[] Signs = ['-', '/', '.'];
    private static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    public static IEnumerable<DateSlip> Find(CuratedList list)
    {
        var tagged = list.Entries.Count(entry => entry.Dates.Any(date => date.Source == DateSource.Tag)) >= FewestDates;
        var months = list.Entries.Count(entry => entry.Tags.Any(tag => tag.Date is { Month: not null })) >= FewestDates;
        foreach (var tag in tagged ? list.Entries.SelectMany(entry => entry.Tags) : [])
        {
            if (tag.Date is not { Month: not null } && Find(list, tag.Span) is { } slip && (slip.IsLetter || months))
                yield return slip;
        }

        foreach (
            var table in list.Tables.Where(table =>
                table.Rows.Count > FewestDates
                && table.Rows.Count(row => row.Entry?.Dates.Any(date => date.Source == DateSource.Column) == true) >= FewestDates
            )
        )
        {
            for (var column = 0; column < table.Columns; column++)
            {
                foreach (var slip in InColumn(list, table, column))
                    yield return slip;
            }
        }
    }

    private static IEnumerable<DateSlip> InColumn(CuratedList list, Table table, int column)
    {
        var cells = table
            .Rows.Where(row => column < row.Cells.Count)
            .Select(row => (row.Entry, Cell: row.Cells[column]))
            .Where(pair => !pair.Cell.Span.IsEmpty)
            .ToList();
        var dated = cells.Count(pair =>
            pair.Entry?.Dates.Any(date => date.Source == DateSource.Column && pair.Cell.Span.Contains(date.Span)) == true
        );
        return !Habits.IsHabit(dated, cells.Count, FewestDates) ? [] : cells.Select(pair => Find(list, pair.Cell.Span)).OfType<DateSlip>();
    }

    private static DateSlip? Find(CuratedList list, Span span)
    {
        var written = list.Source.Slice(span);
        if (!written.ContainsAnyInRange('0', '9'))
            return null;
        var text = written.Trim("[]()【】（）`* ").ToString();
        var start = span.Start + written.IndexOf(text, StringComparison.Ordinal);
        return (Letter(text) ?? Sign(text) ?? Month(text)) is { } slip
            ? slip with
            {
                Span = new Span(start + slip.Span.Start, start + slip.Span.End),
            }
            : null;
    }

    private static DateSlip? Letter(string text)
    {
        if (
            text.AsSpan().IndexOfAny("lIoO") < 0
            || WithLetter().Match(text) is not { Success: true } match
            || match.Value.AsSpan().IndexOfAny("lIoO") < 0
        )
            return null;
        var right = match.Value.Replace('l', '1').Replace('I', '1').Replace('o', '0').Replace('O', '0');
        return right.StartsWith("19", StringComparison.Ordinal) || right.StartsWith("20", StringComparison.Ordinal)
            ? new DateSlip(
                new Span(match.Index, match.Index + match.Length),
                match.Value,
                "is not a date: it has a letter in the place of a digit",
                right
            )
            {
                IsLetter = true,
            }
            : null;
    }

    private static DateSlip? Sign(string text)
    {
        if (WithWord().IsMatch(text))
            return new DateSlip(new Span(0, text.Length), text, "is not a date: a word is attached to it", null);
        if (!OnlySigns().IsMatch(text))
            return null;
        if (DoubledSign().Match(text) is { Success: true } doubled)
            return new DateSlip(
                new Span(0, text.Length),
                text,
                "is not a date: a separator is doubled",
                doubled.Groups["y"].Value + doubled.Groups["s"].Value + doubled.Groups["m"].Value + doubled.Groups["rest"].Value
            );
        var fault =
            text[^1] is '-' or '/' ? "is not a date: it is cut off"
            : WrongRun().IsMatch(text) ? "is not a date: it has one digit too many or too few"
            : text[0] == '0' && text.IndexOfAny(Signs) > 2 ? "is not a date: no year looks like that"
            : null;
        return fault is null ? null : new DateSlip(new Span(0, text.Length), text, fault, null);
    }

    private static DateSlip? Month(string text)
    {
        if (WordAndYear().Match(text) is not { Success: true } match || match.Groups["word"].Value is not { Length: >= 3 } word || IsMonth(word))
            return null;
        var near = Months.Where(month => EditDistance.IsOne(month, word)).ToList();
        return near is [var only] ? new DateSlip(new Span(0, word.Length), word, "is not a month", only) : null;
    }

    private static bool IsMonth(string word) =>
        Months.Any(month =>
            month.Equals(word, StringComparison.OrdinalIgnoreCase) || (word.Length == 3 && month.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        ) || word.Equals("sept", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"(?<![A-Za-z0-9])(?=[0-9lIoO]*[0-9][0-9lIoO]*[0-9])[12][0-9lIoO]{3}(?:[-/.][0-9lIoO]{1,2}){0,2}(?![A-Za-z0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex WithLetter();

    [GeneratedRegex(@"^(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}[A-Za-z]{3}", RegexOptions.CultureInvariant)]
    private static partial Regex WithWord();

    [GeneratedRegex(@"^[0-9]+[-/.][-/.0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlySigns();

    [GeneratedRegex(
        @"^(?<y>(?:19|20)[0-9]{2})"
            + @"(?:(?<s>[-/.])\k<s>(?<m>(?:0?[1-9]|1[0-2]))(?<rest>(?:\k<s>[0-9]{1,2})?)|"
            + @"(?<s>[-/.])(?<m>(?:0?[1-9]|1[0-2]))\k<s>(?<rest>\k<s>[0-9]{1,2}))$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DoubledSign();

    [GeneratedRegex(@"(?<![0-9])(?:[0-9]{3}|[0-9]{5}|[0-9]{7})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex WrongRun();

    [GeneratedRegex(@"^(?<word>[A-Za-z]+)\.?,? (?:19|20)[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex WordAndYear();
}
