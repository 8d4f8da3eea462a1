using System.Globalization;
using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Finds dates in short texts: tags, cells, captions, headings. Nothing is checked: month 13 is read as written.</summary>
internal static partial class DateReader
{
    private const string Months = "jan feb mar apr may jun jul aug sep oct nov dec";

    private const int LastYear = 2059;

    /// <summary>The dates in a text, with their offsets in it.</summary>
    public static IEnumerable<(int Start, int End, StatedDate Date)> Find(string text, DateSource source, Func<int, int, Span> locate, string context = "")
    {
        if (!MayHold(text) || Identifier().IsMatch(text))
            yield break;
        foreach (Match match in Pattern().Matches(text))
        {
            var year = match.Groups["y"] is { Success: true } full
                ? int.Parse(full.Value, CultureInfo.InvariantCulture)
                : Full(int.Parse(match.Groups["yy"].Value, CultureInfo.InvariantCulture));
            if (year > LastYear && (source == DateSource.Text || BeforeNumber().IsMatch(text.AsSpan(0, match.Index))))
                continue; // a number of something
            var end = match.Index + match.Length;
            var (month, day) = (MonthOf(match), Number(match.Groups["d"]));
            if (month > 12 && day is >= 1 and <= 12)
                (month, day) = (day, month); // 4/27/2023, as in the United States
            yield return (match.Index, end, new StatedDate(locate(match.Index, end), source, year)
            {
                Month = month,
                Day = day,
                Format = FormatOf(match.Value),
                Context = context,
            });
        }
    }

    /// <summary>Whether a text has digits that can be a year: a cheap look before patterns are tried.</summary>
    public static bool MayHold(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('0', '9') is >= 0 and var at)
        {
            if (text[at] is '1' or '2' && at + 3 < text.Length && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3]))
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
        var found = Find(text, source, locate, text.Trim()).Take(2).ToList();
        return found.Count == 1 ? found[0].Date : null;
    }

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
    private static string FormatOf(string text) => Form().Replace(text, part => part.Value switch
    {
        { Length: 4 } digits when char.IsAsciiDigit(digits[0]) => "YYYY",
        { Length: <= 2 } digits when char.IsAsciiDigit(digits[0]) => digits.Length == 1 ? "N" : "NN",
        { Length: 3 } => "Mon",
        _ => "Month",
    });

    // The year of an arXiv identifier such as 2303.00915 is none, nor is that of an article such as s41586-019-1923-7 or of "the 2020s".
    [GeneratedRegex(
        """
        (?<![0-9]|[0-9]-)(?<y>(?:19|2[0-9])[0-9]{2})(?:\s?[-/.‐-–]\s?(?<m>[0-9]{1,2})(?![0-9])(?:\s?[-/.‐-–]\s?(?<d>[0-9]{1,2})(?![0-9]))?|年\s?(?<m>[0-9]{1,2})月(?:\s?(?<d>[0-9]{1,2})日)?)?(?![0-9]|\.[0-9]{4}|s(?![A-Za-z]))
        |(?<![0-9./-])(?:(?<d>[0-9]{1,2})(?<s>[-/.]))?(?<m>[0-9]{1,2})[-/.](?<y>(?:19|2[0-9])[0-9]{2})(?![0-9]|[-/.][0-9])
        |(?<![A-Za-z])(?:(?<d>[0-9]{1,2})\s)?(?<mon>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?,?\s(?:(?<d>[0-9]{1,2})(?:st|nd|rd|th)?,?\s)?(?<y>(?:19|20)[0-9]{2})(?![0-9])
        |(?<=[A-Za-z])\s?['’](?<yy>[0-9]{2})(?![0-9A-Za-z])
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(?<![0-9])10\.[0-9]{4,5}/|ISBN", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();

    [GeneratedRegex(@"(?:arxiv|id|no\.?|#)[\s:]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeNumber();

    [GeneratedRegex(@"[0-9]+|[A-Za-z]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(
        @"[0-9]{4}\s?[-–—~+&/]\s?[0-9]{4}|\b(?:before|after|prior|earlier|since|until|pre|post|older|and|to|from|onwards?)\b|[<>≤≥]|[0-9]{4}\s?[-–~+]\s*$|以前|之前|以后|至今|及",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
