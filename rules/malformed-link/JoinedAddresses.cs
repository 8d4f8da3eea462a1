using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Two addresses in one target. Archives and proxies put another site's address behind a slash or an equals sign, and mean it.</summary>
internal static class JoinedAddresses
{
    // What resolves names: no address can stand behind its own, and no path but these before one.
    private static readonly string[] Resolvers = ["doi.org", "dx.doi.org", "arxiv.org"];
    private static readonly string[] Paths = ["/", "/abs/", "/pdf/"];
    private static readonly string[] Archives = ["web.archive.org", "archive.org", "archive.is", "archive.ph", "archive.today", "webcitation.org"];

    public static TargetFault? Find(CuratedList list, Link link) => FindRepeated(list, link) ?? FindGlued(link);

    /// <summary><c>https://doi.org/https://doi.org/10.1000/182</c>: an address behind that of its own site.</summary>
    public static TargetFault? FindRepeated(CuratedList list, Link link)
    {
        var url = link.Url;
        if (!WebAddress.Is(url) || Second(url) is not (> 0 and var second) || url[second - 1] != '/')
            return null;
        var (outer, inner) = (url[..second], url[second..]);
        if (outer.AsSpan().ContainsAny('?', '#') || !Hosts.IsPublic(WebAddress.Authority(inner).ToString()) || WebAddress.Path(inner).Length < 2)
            return null;
        var host = WebAddress.Host(outer).ToString().ToLowerInvariant();
        var isResolver = Resolvers.Contains(host) && Paths.Contains(WebAddress.Path(outer).ToString());
        if (Archives.Contains(host) || (!isResolver && !WebAddress.IsOf(inner, host)))
            return null;
        return new(
            link.UrlSpan,
            $"\"{Excerpt.From(inner, 120)}\" comes right after another address, "
                + $"\"{Excerpt.From(outer, 60)}\", so the link leads nowhere. Keep only the second one.",
            TargetFault.Replace(list, link, inner, Safety.Safe, "Keep the second address")
        );
    }

    private static TargetFault? FindGlued(Link link) =>
        WebAddress.Is(link.Url) && Second(link.Url) is > 0 and var second && IsGlued(link.Url, second)
            ? new(
                link.UrlSpan,
                $"Two addresses are joined here: \"{Excerpt.From(link.Url[..second], 120)}\" and "
                    + $"\"{Excerpt.From(link.Url[second..], 120)}\". Keep one of the two."
            )
            : null;

    private static int Second(string url) =>
        Math.Max(url.IndexOf("http://", 8, StringComparison.Ordinal), url.IndexOf("https://", 8, StringComparison.Ordinal));

    private static bool IsGlued(string url, int second) =>
        (char.IsAsciiLetterOrDigit(url[second - 1]) || url[second - 1] is ')' or ',' or ';' or ']') && !url.AsSpan(0, second).ContainsAny('?', '#');
}
