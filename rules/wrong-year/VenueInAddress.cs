using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// The conference and year in the name of a file or folder, such as <c>cvpr22_title.pdf</c> or <c>/iccv2019/</c>, where the entry states a year of
/// that conference. Names of repositories do not count.
/// </summary>
internal static class VenueInAddress
{
    private static readonly string[] CodeHosts = ["github.com", "gitlab.com", "huggingface.co", "gitee.com"];

    /// <summary>What an address says of the venue that a date names; null where it does not name it with exactly one year.</summary>
    public static PublicationYear? Find(Link link, StatedDate date)
    {
        if (date.Month is not null || !link.Canonical.IsWeb || CodeHosts.Contains(link.Canonical.Host) || VenueOf(date.Context) is not { } venue)
            return null;
        int? year = null;
        var address = link.Canonical.Page.AsSpan("https://".Length);
        for (var at = 0; at < address.Length; )
        {
            var end = EndOf(address, at, char.IsAsciiLetter);
            if (end == at)
            {
                at++;
                continue;
            }

            var digits = EndOf(address, end, char.IsAsciiDigit);
            if (KnownVenues.Find(address[at..end].ToString()) == venue && YearOf(address[end..digits]) is { } found)
            {
                if (year is not null && year != found)
                    return null;
                year = found;
            }

            at = Math.Max(end, digits);
        }

        return year is { } only ? new PublicationYear(only, null, YearKind.FileName, "name in the address", venue) : null;
    }

    private static string? VenueOf(string context) =>
        WordsOf(context).Select(KnownVenues.FindWritten).OfType<string>().Distinct().Take(2).ToList() is [var only] ? only : null;

    private static IEnumerable<string> WordsOf(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var end = EndOf(text, at, char.IsAsciiLetter);
            if (end > at)
                yield return text[at..end];
            at = Math.Max(at, end - 1);
        }
    }

    private static int EndOf(ReadOnlySpan<char> text, int at, Func<char, bool> belongs)
    {
        while (at < text.Length && belongs(text[at]))
            at++;
        return at;
    }

    private static int? YearOf(ReadOnlySpan<char> digits) =>
        digits.Length switch
        {
            2 when int.Parse(digits) is <= 59 and var year => 2000 + year,
            4 when int.Parse(digits) is >= 1990 and <= 2059 and var year => year,
            _ => null,
        };
}
