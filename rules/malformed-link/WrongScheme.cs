using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A scheme that is misspelt, cut short or written twice.</summary>
internal static partial class WrongScheme
{
    private const int MostSlips = 2;

    public static TargetFault? Find(CuratedList list, Link link)
    {
        if (Misspelt(link.Url) is not { } found)
            return null;
        var rest = link.Url[found.Length..];
        var fixedText = found.Meant + rest.TrimStart('/', '\\', ':').Replace('\\', '/');
        if (found.Meant.Length == 0)
            return new(
                link.UrlSpan,
                $"\"{Excerpt.From(link.Url, 120)}\" has its scheme twice. Remove one of the two.",
                TargetFault.Replace(list, link, fixedText, Safety.Safe, "Remove the repeated scheme")
            );
        if (!Hosts.IsPublic(WebAddress.Authority(fixedText).ToString()))
            return new(
                link.UrlSpan,
                $"\"{Excerpt.From(link.Url, 120)}\" is not a web address: neither its scheme nor its host is complete. Correct the address."
            );
        return new(
            link.UrlSpan,
            $"\"{Excerpt.From(link.Url, 120)}\" does not start with \"http://\" or \"https://\", so the link goes nowhere. "
                + $"Write \"{Excerpt.From(fixedText, 120)}\".",
            TargetFault.Replace(list, link, fixedText, Safety.Safe, $"Write \"{found.Meant}\"")
        );
    }

    // The length of the scheme as written, slashes included, and the scheme that is meant; null where nothing is wrong with it.
    private static (int Length, string Meant)? Misspelt(string url)
    {
        if (Doubled().Match(url) is { Success: true } doubled)
            return (doubled.Groups[1].Length, "");
        var match = Scheme().Match(url);
        if (!match.Success || match.Value is "http://" or "https://")
            return null;
        var name = match.Groups[1].Value.ToLowerInvariant();
        var mark = match.Groups[2].Value;
        if (name is "http" or "https" && mark == "://")
            return null; // schemes have no case (RFC 3986, section 3.1), and cmark-gfm links bare ones in capitals too
        if (mark is ":" && name is not ("http" or "https"))
            return null; // some other scheme
        var meant = name.EndsWith('s') || name.Contains("ps", StringComparison.Ordinal) ? "https" : "http";
        return EditDistance.Between(name, meant) <= MostSlips ? (match.Length, meant + "://") : null;
    }

    [GeneratedRegex(
        @"^(h[tps]{2,6}|hh[tps]{2,5}|t{1,3}ps?|t?tps?|htt[a-z]{1,3})"
            + @"(:?/{2,4}|:/?(?=[A-Za-z0-9])|[;.,]//|：/{0,2}|:?／{1,2}|：／{1,2}|:\\{1,2}|\\\\|::?//)(?=[^/\\]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^(https?:?/{0,2})https?://", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();
}
