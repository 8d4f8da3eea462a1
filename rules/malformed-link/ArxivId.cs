using System.Globalization;
using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Ids that arXiv cannot have given out. Since April 2007 an id is year, month, a full stop and a number of four digits, of five since January 2015;
/// before, archive, slash, year, month and three digits (info.arxiv.org/help/arxiv_identifier.html; browse/domain/identifier.py of arxiv-browse).
/// </summary>
internal static partial class ArxivId
{
    private const int FirstOfNewForm = 200704;
    private const int FirstWithFiveDigits = 201501;
    private static readonly string[] Folders = ["abs", "pdf", "html", "format", "ps", "e-print", "src"];

    public static TargetFault? Find(CuratedList list, Link link)
    {
        if (!IsOfServer(link.Url) || IsPlain(list, WebAddress.Path(link.Url)))
            return null;
        var path = WebAddress.Path(link.Url).ToString();
        if (Parts().Match(path) is not { Success: true } parts || !Folders.Contains(parts.Groups[1].Value))
            return null;
        var id = parts.Groups[3].Value;
        // Whoever shows such an address in a sentence speaks of all of them.
        if (id.Length == 0)
            return link.Form is LinkForm.Bare or LinkForm.Autolink ? null : Report(link, "This arXiv address has no paper id.");
        // Placeholders are another rule's.
        if (id.StartsWith("0000", StringComparison.Ordinal) || id.StartsWith("1234", StringComparison.Ordinal))
            return null;
        var fault = NewForm(list, link, id) ?? OldForm(link, id) ?? WithoutPoint(list, link, id);
        if (fault is not null || parts.Groups[2].Length < 2 || link.Form == LinkForm.Bare)
            return fault;
        var meant = link.Url.Replace(
            $"{parts.Groups[1].Value}{parts.Groups[2].Value}{id}",
            $"{parts.Groups[1].Value}/{id}",
            StringComparison.Ordinal
        );
        return new(
            link.UrlSpan,
            $"There is one slash too many before the arXiv id: \"{Excerpt.From(link.Url, 120)}\". Write \"{Excerpt.From(meant, 120)}\".",
            TargetFault.Replace(list, link, meant, Safety.Unsafe, "Remove the slash")
        );
    }

    private static bool IsOfServer(string url)
    {
        if (!WebAddress.Is(url))
            return false;
        var host = WebAddress.Host(url);
        return host.Equals("arxiv.org", StringComparison.OrdinalIgnoreCase) || host.Equals("export.arxiv.org", StringComparison.OrdinalIgnoreCase);
    }

    // An id of five digits alone, of a month that has been: nearly all are written so, and need not be taken apart.
    private static bool IsPlain(CuratedList list, ReadOnlySpan<char> path)
    {
        if (path.Length != "/abs/2501.00001".Length || path[9] != '.' || !(path.StartsWith("/abs/") || path.StartsWith("/pdf/")))
            return false;
        var date = path[5..9];
        if (date.ContainsAnyExceptInRange('0', '9') || path[10..].ContainsAnyExceptInRange('0', '9'))
            return false;
        var stated = 200000 + int.Parse(date, CultureInfo.InvariantCulture);
        return stated >= FirstWithFiveDigits && stated % 100 is >= 1 and <= 12 && !IsToCome(list, stated);
    }

    private static TargetFault? NewForm(CuratedList list, Link link, string id)
    {
        if (New().Match(id) is not { Success: true } match)
            return null;
        var (date, number, tail) = (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value);
        if (date.Length != 4)
            return Report(
                link,
                $"\"{Excerpt.From(id, 40)}\" is not an arXiv id: it needs four digits, for the year and the month, before the period."
            );
        if (WrongMonth(date) is { } month)
            return Report(
                link,
                $"\"{Excerpt.From(id, 40)}\" is not an arXiv id: its first four digits are the year and the month, and there is no month {month}."
            );
        var stated = 200000 + int.Parse(date, CultureInfo.InvariantCulture);
        if (stated < FirstOfNewForm || IsToCome(list, stated))
            return Report(
                link,
                $"\"{Excerpt.From(id, 40)}\" is not an arXiv id: its first four digits are the year and the month, "
                    + "and ids from that month look different or do not exist yet."
            );
        var digits = stated < FirstWithFiveDigits ? 4 : 5;
        if (number.Length != digits)
            return Report(
                link,
                $"\"{Excerpt.From(id, 40)}\" is not an arXiv id: {(digits == 4 ? "before" : "since")} 2015, {digits} digits follow the period, "
                    + $"but this one has {number.Length}."
            );
        return tail.Length == 0 || Tail().IsMatch(tail) ? null : WithTail(list, link, id, id[..^tail.Length], tail);
    }

    private static TargetFault WithTail(CuratedList list, Link link, string id, string sound, string tail)
    {
        var meant = EditDistance.IsOne(tail.ToLowerInvariant(), ".pdf") ? sound + ".pdf" : sound;
        var address = link.Url.Replace(id, meant, StringComparison.Ordinal);
        return new(
            link.UrlSpan,
            $"\"{Excerpt.From(tail, 40)}\" after the arXiv id leads nowhere: "
                + $"\"{Excerpt.From(link.Url, 120)}\". Write \"{Excerpt.From(address, 120)}\".",
            TargetFault.Replace(list, link, address, Safety.Unsafe, $"Write \"{Excerpt.From(meant, 40)}\"")
        );
    }

    private static TargetFault? OldForm(Link link, string id)
    {
        if (Old().Match(id) is not { Success: true } match)
            return null;
        var digits = match.Groups[1].Value;
        if (digits.Length != 7)
            return Report(link, $"\"{Excerpt.From(id, 40)}\" is not an arXiv id: seven digits follow the archive, but this one has {digits.Length}.");
        return WrongMonth(digits) is { } month
            ? Report(
                link,
                $"\"{Excerpt.From(id, 40)}\" is not an arXiv id: its first four digits are the year and the month, and there is no month {month}."
            )
            : null;
    }

    // 230108709, and 2301,08709.
    private static TargetFault? WithoutPoint(CuratedList list, Link link, string id)
    {
        if (Pointless().Match(id) is not { Success: true } match)
            return null;
        var (date, number) = (match.Groups[1].Value, match.Groups[2].Value);
        var meant = $"{date}.{number}{id[match.Length..]}";
        var address = link.Url.Replace(id, meant, StringComparison.Ordinal);
        var fix = NewForm(list, link, meant) is null
            ? TargetFault.Replace(list, link, address, Safety.Unsafe, $"Write \"{Excerpt.From(meant, 40)}\"")
            : null;
        return new(
            link.UrlSpan,
            $"\"{Excerpt.From(id, 40)}\" is not an arXiv id: a period belongs after its first four digits. "
                + (fix is null ? "Correct the address." : $"Write \"{Excerpt.From(address, 120)}\"."),
            fix
        );
    }

    private static string? WrongMonth(string date) =>
        date[2..4] is var month && (month[0] > '1' || month == "00" || string.CompareOrdinal(month, "12") > 0) ? month : null;

    private static bool IsToCome(CuratedList list, int stated)
    {
        var end = list.Facts.Today?.AddDays(2);
        return stated > (end is { } day ? (day.Year * 100) + day.Month : 209012);
    }

    private static TargetFault Report(Link link, string message) => new(link.UrlSpan, $"{message} Correct the address.");

    [GeneratedRegex(@"^/([a-z-]+)(/*)(.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^([0-9]{3,6})\.([0-9]{2,9})([^0-9].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex New();

    [GeneratedRegex(@"^(?:v[1-9][0-9]{0,2})?(?:(?:\.pdf){0,2}/?|/.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^[a-z]{2,10}(?:-[a-z]{2,4})?(?:\.[A-Za-z-]{2,20})?/([0-9]{5,9})(?:v[0-9]+)?(?:\.pdf)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Old();

    [GeneratedRegex(@"^([0-9]{4})[,;:_-]?([0-9]{4,5})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Pointless();
}
