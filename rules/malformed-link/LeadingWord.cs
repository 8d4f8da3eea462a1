using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What stands before the address and is no part of it: <c>url:https://…</c>, and the rest of a scheme, <c>://…</c>.</summary>
internal static partial class LeadingWord
{
    public static TargetFault? Find(CuratedList list, Link link)
    {
        if (Word().Match(link.Url) is { Success: true } word)
        {
            var address = link.Url[word.Length..];
            return new(
                link.UrlSpan,
                $"\"{Excerpt.From(word.Value, 40)}\" is before the address, so the link leads nowhere: \"{Excerpt.From(link.Url, 120)}\". "
                    + "Remove it.",
                TargetFault.Replace(list, link, address, Safety.Safe, $"Remove \"{Excerpt.From(word.Value, 40)}\"")
            );
        }

        if (NoScheme().Match(link.Url) is not { Success: true } rest)
            return null;
        var scheme = SchemeInUse.For(list, link.Url[rest.Length..]);
        var meant = scheme + link.Url[rest.Length..];
        return new(
            link.UrlSpan,
            $"The scheme before \"://\" is missing in \"{Excerpt.From(link.Url, 120)}\", so the link goes nowhere. "
                + $"Write \"{Excerpt.From(meant, 120)}\".",
            Hosts.IsPublic(WebAddress.Authority(meant).ToString()) ? TargetFault.Replace(list, link, meant, Safety.Safe, $"Write \"{scheme}\"") : null
        );
    }

    [GeneratedRegex(
        @"^(?:url|uri|link|href|src|source|web|website|site|homepage|address)\s{0,4}[:=：]\s{0,4}(?=https?://[^/])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Word();

    [GeneratedRegex(@"^:/{1,3}(?=[A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex NoScheme();
}
