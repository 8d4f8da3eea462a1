using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Finds dates in short texts: tags, cells, captions, headings. Nothing is checked: month 13 is read as written.</summary>
internal static partial class DateReader
{
    private const string Months = "jan feb mar apr may jun jul aug sep oct nov dec";

    private const int LastYear = 2059;

    private static readonly List<StatedDate> None = [];
    private static readonly SearchValues<char> Venue = SearchValues.Create(" ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>The dates in a text, in order; to be read only.</summary>
    public static List<StatedDate> Find(string text, DateSource source, Func<int, int, Span> locate, string context = "")
    {
        if (!MayHold(text) || IsIdentifier(text))
            return None;
        var dates = new List<StatedDate>(1);
        if (EndsWithYear(text) is { } only)
        {
            dates.Add(new StatedDate(locate(text.Length - 4, text.Length), source, only) { Format = "YYYY", Context = context });
            return dates;
        }

        for (var match = Pattern().Match(text); match.Success; match = match.NextMatch())
        {
            if (match.Groups["stamp"] is { Success: true } stamp)
                dates.Add(Stamped(match, stamp, source, locate, context));
            else if (YearOf(match) is var year && !IsNumber(year, match, text, source))
                dates.Add(Written(match, year, source, locate, context));
        }

        return dates;
    }

    private static StatedDate Stamped(Match match, Group stamp, DateSource source, Func<int, int, Span> locate, string context)
    {
        var (year, month) = Math.DivRem(int.Parse(stamp.Value, CultureInfo.InvariantCulture), 100);
        return new StatedDate(locate(match.Index, match.Index + match.Length), source, Full(year))
        {
            Month = month,
            Format = StatedDate.ServerStamp,
            Context = context,
        };
    }

    private static StatedDate Written(Match match, int year, DateSource source, Func<int, int, Span> locate, string context)
    {
        var (month, day) = (MonthOf(match), Number(match.Groups["d"]));
        if (month > 12 && day is >= 1 and <= 12)
            (month, day) = (day, month); // 4/27/2023, as in the United States
        return new StatedDate(locate(match.Index, match.Index + match.Length), source, year)
        {
            Month = month,
            Day = day,
            Format = FormatOf(match.ValueSpan),
            Context = context,
        };
    }

    private static int YearOf(Match match) =>
        match.Groups["y"] is { Success: true } full
            ? int.Parse(full.Value, CultureInfo.InvariantCulture)
            : Full(int.Parse(match.Groups["yy"].Value, CultureInfo.InvariantCulture));

    // A number of something, and no year.
    private static bool IsNumber(int year, Match match, string text, DateSource source) =>
        year > LastYear && (source == DateSource.Text || BeforeNumber().IsMatch(text.AsSpan(0, match.Index)));

    /// <summary>The date of a text that has one only, or null.</summary>
    public static StatedDate? Only(string text, DateSource source, Func<int, int, Span> locate, string context) =>
        Find(text, source, locate, context) is [var date] ? date : null;

    /// <summary>Whether a text is a date and little else: "2016", "Dec. 2016", but not "2016 HCLT".</summary>
    public static bool IsDate(string text)
    {
        var length = 0;
        Find(text, DateSource.Column, (start, end) => Count(start, end));
        return length * 2 > TextKey.LengthOf(text);

        Span Count(int start, int end)
        {
            length += TextKey.LengthOf(text.AsSpan(start, end - start));
            return default;
        }
    }

    /// <summary>Whether a text has digits that can be a year: a cheap look before patterns are tried.</summary>
    public static bool MayHold(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('0', '9') is >= 0 and var at)
        {
            if (
                text[at] is '1' or '2'
                && at + 3 < text.Length
                && char.IsAsciiDigit(text[at + 1])
                && char.IsAsciiDigit(text[at + 2])
                && char.IsAsciiDigit(text[at + 3])
            )
                return true;
            if (at > 0 && text[at - 1] is '\'' or '’')
                return true;
            text = text[(at + 1)..];
        }

        return false;
    }

    /// <summary>The one date of a heading or caption, or null where there is none, several, or a range such as "before 2018".</summary>
    public static StatedDate? FindOnly(string text, DateSource source, Func<int, int, Span> locate)
    {
        if (!MayHold(text) || Range().IsMatch(text))
            return null;
        return Only(text, source, locate, text.Trim());
    }

    // The form of most: "2023", "CVPR 2023". Without small letters no month is named, and a sole number at the end is a year or nothing.
    private static int? EndsWithYear(string text)
    {
        if (
            text.Length < 4
            || text.Contains("ARXIV", StringComparison.Ordinal)
            || text.AsSpan(0, text.Length - 4).ContainsAnyExcept(Venue)
            || text.AsSpan(text.Length - 4).ContainsAnyExceptInRange('0', '9')
        )
            return null;
        var year = int.Parse(text.AsSpan(text.Length - 4), NumberStyles.None, CultureInfo.InvariantCulture);
        return year is (>= 1900 and <= 1999) or (>= 2000 and <= LastYear) ? year : null;
    }

    private static bool IsIdentifier(string text) =>
        (text.Contains("10.", StringComparison.Ordinal) || text.Contains("ISBN", StringComparison.Ordinal)) && Identifier().IsMatch(text);

    // NeurIPS'98
    private static int Full(int twoDigits) => twoDigits > LastYear % 100 ? 1900 + twoDigits : 2000 + twoDigits;

    private static int? MonthOf(Match match)
    {
        if (match.Groups["mon"] is not { Success: true } name)
            return Number(match.Groups["m"]);
        return (Months.IndexOf(name.Value[..3].ToLowerInvariant(), StringComparison.Ordinal) / 4) + 1;
    }

    private static int? Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    // 2024-03 is YYYY-MM, 3 May 2024 is D Mon YYYY: digits by their group, other characters as they are.
    private static string FormatOf(ReadOnlySpan<char> text)
    {
        var format = new StringBuilder(12);
        while (!text.IsEmpty)
        {
            var run = Math.Max(1, Math.Max(RunOf(text, '0', '9'), RunOf(text, 'A', 'z')));
            var part = text[..run];
            text = text[run..];
            if (char.IsAsciiDigit(part[0]))
                format.Append(
                    run switch
                    {
                        1 => "N",
                        2 => "NN",
                        _ => "YYYY",
                    }
                );
            else if (run < 3)
                format.Append(part);
            else
                format.Append(run == 3 ? "Mon" : "Month");
        }

        return format.ToString();
    }

    private static int RunOf(ReadOnlySpan<char> text, char first, char last) =>
        text.IndexOfAnyExceptInRange(first, last) is >= 0 and var end ? end : text.Length;

    // "arXiv 2508" has the first half of an identifier, YYMM; from 2001 to 2012 it reads like a year, and is one.
    // The year of an arXiv identifier such as 2303.00915 is none, nor is that of an article such as s41586-019-1923-7 or of "the 2020s".
    [GeneratedRegex(
        """
            (?i:arxiv)[\s_:'’-]{0,2}(?<stamp>(?:1[0-9]|2[1-9])(?:0[1-9]|1[0-2]))(?![0-9]|[-/.][0-9])
            |(?<![0-9]|[0-9]-)(?<y>(?:19|2[0-9])[0-9]{2})
                (?:\s?[-/.‐-–]\s?(?<m>[0-9]{1,2})(?![0-9])(?:\s?[-/.‐-–]\s?(?<d>[0-9]{1,2})(?![0-9]))?
                    |年\s?(?<m>[0-9]{1,2})月(?:\s?(?<d>[0-9]{1,2})日)?)?
                (?![0-9]|\.[0-9]{4}|s(?![A-Za-z]))
            |(?<![0-9./-])(?:(?<d>[0-9]{1,2})(?<s>[-/.]))?(?<m>[0-9]{1,2})[-/.](?<y>(?:19|2[0-9])[0-9]{2})(?![0-9]|[-/.][0-9])
            |(?<![A-Za-z])(?:(?<d>[0-9]{1,2})\s)?
                (?<mon>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?
                    |Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?,?\s
                (?:(?<d>[0-9]{1,2})(?:st|nd|rd|th)?,?\s)?(?<y>(?:19|2[0-9])[0-9]{2})(?![0-9])
            |(?<=[A-Za-z])\s?['’](?<yy>[0-9]{2})(?![0-9A-Za-z])
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(?<![0-9])10\.[0-9]{4,5}/|ISBN", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();

    [GeneratedRegex(@"(?:arxiv|id|no\.?|#)[\s:]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeNumber();

    [GeneratedRegex(
        @"[0-9]{4}\s?[-–—~+&/]\s?[0-9]{4}|\b(?:before|after|prior|earlier|since|until|pre|post|older|and|to|from|onwards?)\b"
            + @"|[<>≤≥]|[0-9]{4}\s?[-–~+]\s*$|以前|之前|以后|至今|及",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Range();
}
