using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Where the page of a link is now.</summary>
/// <param name="Address">Its address, with the fragment of the link.</param>
/// <param name="StaysWithItsOwner">
/// Whether the address is one of the same host, but for <c>www.</c>, and no less secure. Who buys a host that its owner gave up may send
/// its visitors anywhere; and without a list of all domains under which strangers have hosts side by side, such as github.io, nobody knows
/// which other host has the same owner.
/// </param>
internal sealed record Move(string Address, bool StaysWithItsOwner)
{
    /// <summary>The move of a link; null where the link is right as it is.</summary>
    public static Move? Find(CuratedList list, Link link)
    {
        if (!link.Canonical.IsWeb || RedirectServices.Has(link.Canonical.Host) || list.Facts.LinkOf(link.Canonical.Page) is not { } fact)
            return null;
        var address = Renamed(link, fact) ?? (fact.State == LinkState.Moved ? fact.MovedTo : null);
        if (address is null || !Uri.TryCreate(address, UriKind.Absolute, out var target) || target.Scheme is not ("http" or "https"))
            return null;
        var now = CanonicalUrl.Parse(address);
        // Another scheme, "www." or a slash at the end: the same page under the same address, for this purpose.
        if (
            now.Page == link.Canonical.Page
            || LeadsOn(link.Canonical, now)
            || list.Facts.LinkOf(now.Page) is { State: LinkState.Dead or LinkState.Moved }
        )
            return null;

        var whole = address.Contains('#', StringComparison.Ordinal) ? address : address + Fragment(link.Url);
        return new Move(whole, IsOfOneHost(link, whole));
    }

    private static bool IsOfOneHost(Link link, string address) =>
        Uri.TryCreate(Written(link.Url), UriKind.Absolute, out var from)
        && Uri.TryCreate(address, UriKind.Absolute, out var to)
        && Bare(from.IdnHost) == Bare(to.IdnHost)
        && (from.Port == to.Port || (from.IsDefaultPort && to.IsDefaultPort))
        && !(from.Scheme == Uri.UriSchemeHttps && to.Scheme == Uri.UriSchemeHttp);

    // What the list leaves out of an address is taken as browsers take it.
    private static string Written(string url) =>
        url.StartsWith("//", StringComparison.Ordinal) ? $"https:{url}"
        : url.Contains("://", StringComparison.Ordinal) ? url
        : $"https://{url}";

    private static string Bare(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    // Where GitHub itself was asked, it names the repository; what the link says below it stays.
    private static string? Renamed(Link link, LinkFact fact)
    {
        if (fact is not { State: not LinkState.Dead, Repository.RenamedTo: { } name } || link.Canonical.Kind != "github")
            return null;
        var owner = link.Url.IndexOf('/', link.Url.IndexOf("//", StringComparison.Ordinal) + 2) + 1;
        var repository = link.Url.IndexOf('/', owner) + 1;
        if (owner == 0 || repository == 0)
            return null;
        var end = link.Url.AsSpan(repository).IndexOfAny('/', '?', '#');
        return $"https://github.com/{name}{(end < 0 ? "" : link.Url[(repository + end)..])}";
    }

    // The short address of a site is the one to keep, wherever the site leads from it.
    private static bool LeadsOn(CanonicalUrl before, CanonicalUrl now) =>
        before.Host == now.Host && before.Page.Length == "https://".Length + before.Host.Length;

    private static string Fragment(string url) => url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? url[at..] : "";
}
