using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The places of a list that hold dates. A number elsewhere may be a version, a count, a page, a standard or a part of a name.</summary>
internal static class DatePlaces
{
    private const int FewestInHeadings = 3;
    private const int FewestInEntries = 8;
    private const int FewestVenues = 3;

    public static IEnumerable<DatePlace> Find(CuratedList list) => Columns(list).Concat(Tags(list)).Concat(Captions(list)).Concat(Headings(list));

    private static IEnumerable<DatePlace> Columns(CuratedList list)
    {
        var dates = list.Entries.SelectMany(entry =>
            entry
                .Dates.Where(date => date.Source == DateSource.Column && entry.Row is not null)
                .Select(date => (Date: date, Cell: entry.Row!.Cells.FirstOrDefault(cell => cell.Span.Contains(date.Span)), entry.Row.Table))
        );
        foreach (var column in dates.Where(date => date.Cell is not null).GroupBy(date => (date.Table, date.Cell!.Column), date => date.Date))
        {
            var filled = column.Key.Table.Rows.Count(row =>
                column.Key.Column < row.Cells.Count && row.Cells[column.Key.Column].Text.Any(char.IsLetterOrDigit)
            );
            yield return new DatePlace([.. column], filled, FewestInEntries);
        }
    }

    private static IEnumerable<DatePlace> Tags(CuratedList list)
    {
        var tags = list.Entries.SelectMany(entry => entry.Tags).Where(tag => list.Source.Text[tag.Span.Start] != '`').ToList();
        var labels = list.Entries.SelectMany(entry => entry.Dates).Where(date => date.Source == DateSource.Tag && date.Month is not null).ToList();
        foreach (var alike in labels.DistinctBy(date => date.Span).GroupBy(date => Shape(date.Format)))
            yield return new DatePlace([.. alike], alike.Count(), FewestInEntries);

        var numbers = tags.Where(tag => tag.Text.All(char.IsAsciiDigit)).ToList();
        yield return new DatePlace([.. numbers.Select(tag => tag.Date).OfType<StatedDate>()], numbers.Count, FewestInEntries);

        // "CVPR 2023" and "ICLR 2024", but not "ISO 2600": among several venues, each of them more than once.
        var venues = tags.Where(tag => tag.Date is { Month: null } && VenueOf(tag).Length > 0)
            .GroupBy(VenueOf)
            .Where(venue => venue.Count() > 2)
            .ToList();
        if (venues.Count >= FewestVenues)
            yield return new DatePlace(
                [.. venues.SelectMany(venue => venue).Select(tag => tag.Date!)],
                venues.Sum(venue => venue.Count()),
                FewestInEntries
            );
    }

    // Empty where something else stands in the tag than one word and a year behind it.
    private static string VenueOf(Tag tag)
    {
        var words = tag.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [var venue, { Length: 4 } year] && venue.All(char.IsLetter) && year.All(char.IsAsciiDigit) ? venue.ToUpperInvariant() : "";
    }

    private static IEnumerable<DatePlace> Captions(CuratedList list)
    {
        foreach (
            var alike in list
                .Groups.Select(group => (group.Section, group.Caption))
                .Where(pair => pair.Caption is not null)
                .Distinct()
                .GroupBy(pair => (pair.Section, pair.Caption!.Outer), pair => pair.Caption!)
        )
            yield return new DatePlace(
                [.. alike.Select(caption => caption.Date).OfType<StatedDate>().Where(IsWhole)],
                alike.Count(),
                FewestInHeadings
            );
    }

    private static IEnumerable<DatePlace> Headings(CuratedList list)
    {
        foreach (var alike in list.Sections.GroupBy(section => (section.Parent, section.Level)))
            yield return new DatePlace(
                [.. alike.Select(section => section.Date).OfType<StatedDate>().Where(IsWhole)],
                alike.Count(),
                FewestInHeadings
            );
    }

    private static bool IsWhole(StatedDate date) => !date.Context.Any(char.IsLetter) || date.Month is not null;

    // A zero before a figure is no other form.
    private static string Shape(string format)
    {
        var shape = new StringBuilder(format.Length);
        foreach (var unit in format.Replace("Month", "Mon", StringComparison.Ordinal))
        {
            if (unit != 'N' || shape.Length == 0 || shape[^1] != 'N')
                shape.Append(unit);
        }

        return shape.ToString();
    }
}
