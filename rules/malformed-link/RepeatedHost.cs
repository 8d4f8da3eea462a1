using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// <c>https://doi.org/doi.org/10.1000/182</c>: the host stands in the path once more. Only for sites whose paths cannot begin with a host: an account
/// there has no full stop in its name, and what is resolved begins with a number or a folder.
/// </summary>
internal static class RepeatedHost
{
    private static readonly string[] Sites =
    [
        "doi.org",
        "arxiv.org",
        "github.com",
        "gitlab.com",
        "youtube.com",
        "openreview.net",
        "aclanthology.org",
    ];

    public static TargetFault? Find(CuratedList list, Link link)
    {
        if (!WebAddress.Is(link.Url))
            return null;
        var host = WebAddress.Host(link.Url);
        var path = WebAddress.Path(link.Url);
        foreach (var site in Sites)
        {
            if (!host.Equals(site, StringComparison.OrdinalIgnoreCase) && !(site == "doi.org" && host.SequenceEqual("dx.doi.org")))
                continue;
            var start = path.StartsWith("/www.", StringComparison.OrdinalIgnoreCase) ? 5 : 1;
            if (path.Length <= start + site.Length + 1 || path[start + site.Length] != '/')
                return null;
            if (!path.Slice(start, site.Length).Equals(site, StringComparison.OrdinalIgnoreCase))
                return null;
            var meant = $"https://{site}{WebAddress.Behind(link.Url)[(start + site.Length)..]}";
            return new(
                link.UrlSpan,
                $"The host appears twice in \"{Excerpt.From(link.Url, 120)}\", so the link goes nowhere. Write \"{Excerpt.From(meant, 120)}\".",
                TargetFault.Replace(list, link, meant, Safety.Safe, "Remove the repeated host")
            );
        }

        return null;
    }
}
