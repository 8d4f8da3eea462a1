using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The slash behind a host that everybody knows is lost: <c>https://github.comowner/repository</c>.</summary>
internal static class LostSlash
{
    private const int MostOften = 2;

    // Top-level domains that begin as ".com", ".org" and ".net" do (IANA root zone).
    private static readonly HashSet<string> TopLevels =
    [
        "comcast",
        "commbank",
        "community",
        "company",
        "compare",
        "computer",
        "comsec",
        "organic",
        "net",
        "netbank",
        "netflix",
        "network",
        "com",
        "org",
    ];

    public static TargetFault? Find(CuratedList list, Link link)
    {
        if (!WebAddress.Is(link.Url))
            return null;
        var listed = ListedHosts.From(list);
        var host = listed.HostOf(link.Url);
        if (host.Length == 0 || listed.Count(host) > MostOften || KnownHosts.Contains(host) || Meant(host) is not { } known)
            return null;
        var at = link.Url.IndexOf(host, StringComparison.OrdinalIgnoreCase) + known.Length;
        var address = link.Url.Insert(at, "/");
        return new(
            link.UrlSpan,
            $"\"{Excerpt.From(host, 60)}\" is not a host: there is no slash after \"{known}\". Write \"{Excerpt.From(address, 120)}\".",
            TargetFault.Replace(list, link, address, Safety.Safe, "Add the slash")
        );
    }

    private static string? Meant(string host)
    {
        var dot = host.LastIndexOf('.');
        var top = host.AsSpan(dot + 1);
        if (dot < 0 || !(top.StartsWith("com") || top.StartsWith("org") || top.StartsWith("net")) || TopLevels.Contains(top.ToString()))
            return null;
        var known = host[..(dot + 4)];
        return KnownHosts.Contains(known) ? known : null;
    }
}
