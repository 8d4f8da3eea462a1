using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A year with a letter that looks like a figure, such as <c>20l9</c>, where dates stand.</summary>
internal sealed record DateSlip(Span Span, string Text, string Right);

/// <summary>Finds them in tags and in columns of dates, which other dates show to be such.</summary>
internal static partial class DateSlips
{
    private const int FewestDates = 8;

    public static IEnumerable<DateSlip> Of(CuratedList list)
    {
        var tagged = list.Entries.Count(entry => entry.Dates.Any(date => date.Source == DateSource.Tag)) >= FewestDates;
        foreach (var entry in tagged ? list.Entries : [])
        {
            for (var at = 0; at < entry.Tags.Count; at++)
            {
                if (entry.Tags[at].Date is null && Find(list, entry.Tags[at].Span) is { } slip)
                    yield return slip;
            }
        }

        foreach (var table in list.Tables.Where(table => table.Rows.Count > FewestDates && table.Rows.Count(row => row.Entry?.Dates.Any(date => date.Source == DateSource.Column) == true) >= FewestDates))
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
        var cells = table.Rows.Where(row => column < row.Cells.Count).Select(row => (row.Entry, Cell: row.Cells[column])).Where(pair => !pair.Cell.Span.IsEmpty).ToList();
        var dated = cells.Count(pair => pair.Entry?.Dates.Any(date => date.Source == DateSource.Column && pair.Cell.Span.Contains(date.Span)) == true);
        return dated < FewestDates || dated * 10 < cells.Count * 9 ? [] : cells.Select(pair => Find(list, pair.Cell.Span)).OfType<DateSlip>();
    }

    private static DateSlip? Find(CuratedList list, Span span)
    {
        var written = list.Source.Slice(span);
        if (written.IndexOfAny("lIoO") < 0 || !written.ContainsAnyInRange('0', '9'))
            return null;
        var match = Slip().Match(written.ToString());
        if (!match.Success || match.Value.AsSpan().IndexOfAny("lIoO") < 0)
            return null;
        var right = match.Value.Replace('l', '1').Replace('I', '1').Replace('o', '0').Replace('O', '0');
        return right.StartsWith("19", StringComparison.Ordinal) || right.StartsWith("20", StringComparison.Ordinal)
            ? new DateSlip(new Span(span.Start + match.Index, span.Start + match.Index + match.Length), match.Value, right)
            : null;
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?=[0-9lIoO]*[0-9][0-9lIoO]*[0-9])[12][0-9lIoO]{3}(?![A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Slip();
}
