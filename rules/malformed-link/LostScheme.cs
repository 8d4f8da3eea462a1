using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A DOI, an address of mail or a host where a web address belongs: GitHub drops it, or takes it for a file.</summary>
internal static partial class LostScheme
{
    public static TargetFault? Find(CuratedList list, Link link)
    {
        if (Doi().IsMatch(link.Url))
        {
            var address = "https://doi.org/" + link.Url[4..].TrimStart();
            return new(
                link.UrlSpan,
                $"\"{Excerpt.From(link.Url, 120)}\" names a DOI but is not a web address, so GitHub does not link it. "
                    + $"Write \"{Excerpt.From(address, 120)}\".",
                TargetFault.Replace(list, link, address, Safety.Safe, "Link to doi.org")
            );
        }

        if (Email().IsMatch(link.Url))
            return new(
                link.UrlSpan,
                $"GitHub takes \"{Excerpt.From(link.Url, 120)}\" for a file in this repository. Put \"mailto:\" before the address.",
                TargetFault.Replace(list, link, "mailto:" + link.Url, Safety.Safe, "Put \"mailto:\" before the address")
            );
        if (!Hosts.StartsWithHost(link.Url) || list.Facts.FileExists(link.Url) == true)
            return null;
        var isHost = Hosts.IsNoFileName(link.Url);
        var scheme = SchemeInUse.For(list, link.Url);
        return new(
            link.UrlSpan,
            $"\"{Excerpt.From(link.Url, 120)}\" has no scheme, so GitHub takes it for a file in this repository. "
                + $"{(isHost ? "Write" : "If it is on the web, write")} \"{scheme}{Excerpt.From(link.Url, 120)}\".",
            isHost ? TargetFault.Replace(list, link, scheme + link.Url, Safety.Safe, $"Put \"{scheme}\" before the address") : null
        );
    }

    [GeneratedRegex(@"^doi: ?10\.[0-9]{4,9}/", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doi();

    [GeneratedRegex(@"^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,5}\.[A-Za-z]{2,24}$", RegexOptions.CultureInvariant)]
    private static partial Regex Email();
}
