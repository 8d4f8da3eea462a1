namespace ListLint.Links;

/// <summary>Collects the distinct pages that lists link to, each to be asked about once. Not for parallel use.</summary>
public sealed class LinkGatherer
{
    private readonly Dictionary<string, Page> pages = new(StringComparer.Ordinal);

    /// <summary>The pages so far, in the order in which they were met.</summary>
    public IReadOnlyList<LinkQuery> Queries => [.. pages.Select(page => new LinkQuery(page.Key, page.Value.Address, [.. page.Value.Fragments]))];

    /// <summary>Adds the links of a list that go to the web.</summary>
    /// <param name="list">The list.</param>
    /// <param name="wants">Whether a link is to be asked about.</param>
    public void Add(CuratedList list, Func<Link, bool> wants)
    {
        foreach (var link in list.Links)
        {
            if (AddressOf(link) is { } address && !(link.IsImage && BadgeServices.Has(link.Canonical.Host)) && wants(link))
                Add(link.Canonical, address);
        }
    }

    private void Add(CanonicalUrl canonical, Uri address)
    {
        if (!pages.TryGetValue(canonical.Page, out var page))
            pages.Add(canonical.Page, page = new Page(address));
        // Of two ways to write one address, the one that nobody on the way can change.
        else if (page.Address.Scheme == Uri.UriSchemeHttp && address.Scheme == Uri.UriSchemeHttps)
            page.Address = address;
        if (canonical.HasFragment)
            page.Fragments.Add(canonical.Fragment);
    }

    private static Uri? AddressOf(Link link)
    {
        if (!link.Canonical.IsWeb)
            return null;
        var url = link.Url.Trim();
        var text =
            url.StartsWith("//", StringComparison.Ordinal) ? $"https:{url}"
            : url.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"http://{url}"
            : url;
        return
            Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            && address.Host.Length > 0
            ? address
            : null;
    }

    private sealed class Page(Uri address)
    {
        public Uri Address { get; set; } = address;

        public SortedSet<string> Fragments { get; } = new(StringComparer.Ordinal);
    }
}
