using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// <c>watch%3Fv%3Dabc</c>: the signs of a query are percent-encoded, so that the server takes them for a part of the path. An address that is itself
/// a parameter or a folder is encoded rightly.
/// </summary>
internal static partial class EncodedQuery
{
    public static TargetFault? Find(CuratedList list, Link link)
    {
        // Hardly an address has the sign, which is found faster than letters of either case.
        if (
            !link.Url.Contains('%', StringComparison.Ordinal)
            || !link.Url.Contains("%3D", StringComparison.OrdinalIgnoreCase)
            || !WebAddress.Is(link.Url)
        )
            return null;
        var behind = WebAddress.Behind(link.Url).ToString();
        if (Encoded().Match(behind) is not { Success: true } match || Inner().IsMatch(behind))
            return null;
        var meant = string.Concat(
            link.Url.AsSpan(0, link.Url.Length - behind.Length + match.Groups[1].Index),
            Signs().Replace(behind[match.Groups[1].Index..], sign => Uri.UnescapeDataString(sign.Value))
        );
        return new(
            link.UrlSpan,
            $"The question mark of the query is written as \"%3F\", so the server looks for a page with that name: "
                + $"\"{Excerpt.From(link.Url, 120)}\". "
                + $"Write \"{Excerpt.From(meant, 120)}\".",
            TargetFault.Replace(list, link, meant, Safety.Unsafe, "Write the characters of the query without encoding")
        );
    }

    [GeneratedRegex("^[^?#]*?(%3F)[A-Za-z_][A-Za-z0-9_-]{0,30}%3D[^?#=&]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Encoded();

    [GeneratedRegex("%3A%2F|https?:|%3A//", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Inner();

    [GeneratedRegex("%3F|%3D|%26", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signs();
}
