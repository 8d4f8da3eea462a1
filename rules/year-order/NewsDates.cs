using System.Globalization;
using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A date of January or February that stands where the same day of the next year belongs.</summary>
/// <param name="Span">The date.</param>
/// <param name="YearSpan">Its year.</param>
/// <param name="Year">The year that would be in order.</param>
/// <param name="Count">How many dates beside it are in order.</param>
internal sealed record OldYear(Span Span, Span YearSpan, int Year, int Count);

/// <summary>
/// Dated lines of one section, such as news, that are in order but for one whose year is still the old one. Others may be unsorted.
/// </summary>
internal static partial class NewsDates
{
    private const int Fewest = 4;
    private const int FewestNews = 3;
    private const int LongestStart = 40;
    private static readonly string[] News = ["news", "update", "changelog", "更新", "新闻", "动态", "最新"];

    public static IEnumerable<OldYear> Find(CuratedList list)
    {
        foreach (var run in list.Blocks.Select(block => Read(list, block)).OfType<Line>().GroupBy(line => list.SectionAt(line.Span.Start)))
        {
            var lines = run.ToList();
            if (
                lines.Count < (IsNews(run.Key.Title) ? FewestNews : Fewest)
                || (Late(lines, 1) ?? Late(lines, -1)) is not { } late
                || IsBorneOut(list, late)
            )
                continue;
            var year = new Span(late.Span.Start, late.Span.Start + 4);
            yield return new OldYear(late.Span, year, (late.Date / 10000) + 1, lines.Count - 1);
        }
    }

    private static bool IsNews(string title) => Array.Exists(News, word => title.Contains(word, StringComparison.OrdinalIgnoreCase));

    // The line whose next year puts all in order, downwards (1) or upwards (-1); null where all are, or more than one is not.
    private static Line? Late(List<Line> lines, int direction)
    {
        var breaks = Enumerable.Range(1, lines.Count - 1).Where(at => IsBroken(lines[at - 1].Date, lines[at].Date)).Take(3).ToList();
        if (breaks.Count is 0 or > 2)
            return null;
        return breaks.SelectMany(at => new[] { at - 1, at }).Distinct().Where(Fits).Select(at => lines[at]).FirstOrDefault();

        bool IsBroken(int date, int next) => date.CompareTo(next) * direction < 0;

        bool Fits(int place)
        {
            if (lines[place].Date / 100 % 100 is not (1 or 2))
                return false;
            var dates = lines.ConvertAll(line => line.Date);
            dates[place] += 10000;
            return !Enumerable.Range(1, dates.Count - 1).Any(at => IsBroken(dates[at - 1], dates[at]));
        }
    }

    // A link that proves the year, such as an arXiv id of that month, says that the line is only at a wrong place.
    private static bool IsBorneOut(CuratedList list, Line late) =>
        list.Entries.LastUpTo(late.Span.Start, static entry => entry.Lines) is >= 0 and var at
        && list.Entries[at] is var entry
        && entry.Lines.Contains(late.Span)
        && entry.Links.Any(link => PublicationYear.Find(link)?.Year == late.Date / 10000);

    private static Line? Read(CuratedList list, ContentBlock block)
    {
        var start = block.Text.Start;
        var text = list.Source.Text.AsSpan(start, Math.Min(block.Text.Length, LongestStart));
        if (
            block.Kind != BlockKind.Paragraph
            || !text.Contains("20", StringComparison.Ordinal)
            || Stamp().Match(text.ToString()) is not { Success: true } match
        )
            return null;
        var (year, month, day) = (
            NumberOf(match.Groups["y"]),
            NumberOf(match.Groups["m"]),
            match.Groups["d"] is { Success: true } of ? NumberOf(of) : 0
        );
        var stamp = match.Groups["stamp"];
        return new Line((((year * 100) + month) * 100) + day, new Span(start + stamp.Index, start + stamp.Index + stamp.Length));
    }

    private static int NumberOf(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^[^\p{L}\p{N}]{0,16}(?<stamp>(?<y>20[0-9]{2})[-./](?<m>0?[1-9]|1[0-2])(?:[-./](?<d>[0-9]{1,2}))?)(?![0-9./-])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Stamp();

    /// <summary>A line that starts with a date.</summary>
    /// <param name="Date">Its year, month and day as one number; the day 0 where none is stated.</param>
    /// <param name="Span">Where the date is written.</param>
    private sealed record Line(int Date, Span Span);
}
