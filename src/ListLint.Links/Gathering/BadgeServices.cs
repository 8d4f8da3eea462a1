namespace ListLint.Links;

/// <summary>
/// Hosts that draw a badge for whatever they are asked, and say in the picture where its subject is gone: to ask them
/// tells nothing, and lists hold hundreds.
/// </summary>
internal static class BadgeServices
{
    private static readonly HashSet<string> Hosts = (
        "img.shields.io shields.io badgen.net badge.fury.io badges.gitter.im badges.frapsoft.com flat.badgen.net forthebadge.com "
        + "awesome.re komarev.com api.star-history.com contrib.rocks visitor-badge.laobi.icu hits.seeyoufarm.com hits.sh "
        + "github-readme-stats.vercel.app badge.dimensions.ai api.visitorbadge.io"
    )
        .Split(' ')
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a host, lower case and without "www.", is one of them.</summary>
    public static bool Has(string host) => Hosts.Contains(host);
}
