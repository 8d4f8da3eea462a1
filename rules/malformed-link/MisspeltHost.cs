using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// A host one slip away from one that everybody knows or the list links often, where the address or the list proves which is meant:
/// <c>githb.com/owner/repository</c>.
/// </summary>
internal static class MisspeltHost
{
    // What is written more often was meant.
    private const int MostOften = 2;

    // Of a shorter name, the address has to prove it.
    private const int ShortestName = 11;
    private const int FewestShared = 3;

    public static TargetFault? Find(CuratedList list, Link link)
    {
        if (!WebAddress.Is(link.Url))
            return null;
        var listed = ListedHosts.From(list);
        var host = listed.HostOf(link.Url);
        // The count is looked up at once, and most links of a list go to hosts that it links often.
        if (host.Length == 0 || listed.Count(host) > MostOften || KnownHosts.Contains(host))
            return null;
        var meant = Known(listed, host, link.Url) ?? listed.Meant(host, link.Url) ?? Shared(listed, host);
        if (meant is null)
            return null;
        var at = link.Url.IndexOf(host, StringComparison.OrdinalIgnoreCase);
        var address = string.Concat(link.Url.AsSpan(0, at), meant, link.Url.AsSpan(at + host.Length));
        var often = listed.Count(meant) is > 1 and var count ? $", which this list links to {count} times" : "";
        return new(
            link.UrlSpan,
            $"The host \"{Excerpt.From(host, 60)}\" is one typo away from \"{meant}\"{often}. Write \"{Excerpt.From(address, 120)}\".",
            TargetFault.Replace(list, link, address, Safety.Unsafe, $"Write \"{meant}\"")
        );
    }

    private static string? Known(ListedHosts listed, string host, string url) =>
        KnownHosts.Near(host) is { } known
        && (known.HasPath(WebAddress.Behind(url)) || (known.Host.Length >= ShortestName && listed.IsFarMoreOften(known.Host, host)))
            ? known.Host
            : null;

    private static string? Shared(ListedHosts listed, string host) =>
        KnownHosts.NearShared(host) is { } meant && listed.CountBelow(meant[(meant.IndexOf('.') + 1)..]) >= FewestShared ? meant : null;
}
