using ListLint.Core;

namespace ListLint.Rules;

/// <summary>With which scheme a list links each host: a small server may answer to one alone.</summary>
internal sealed class SchemeInUse
{
    private const string Secure = "https://";
    private const string Plain = "http://";

    // Host: whether some link of it is secure.
    private readonly Dictionary<string, bool> isSecure = new(StringComparer.OrdinalIgnoreCase);

    private SchemeInUse(CuratedList list)
    {
        foreach (var link in list.Links.Where(link => WebAddress.Is(link.Url)))
            Add(WebAddress.Host(link.Url), link.Url.StartsWith(Secure, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The scheme of the other links to the host of an address, or to a host beside it: "http://" where none of them is secure.</summary>
    /// <param name="list">The list.</param>
    /// <param name="rest">The address without its scheme.</param>
    public static string For(CuratedList list, string rest)
    {
        var hosts = list.Index(built => new SchemeInUse(built)).isSecure;
        var host = WebAddress.Host(Secure + rest).ToString();
        return hosts.TryGetValue(host, out var isSecure) || hosts.TryGetValue(Site(host).ToString(), out isSecure)
            ? isSecure
                ? Secure
                : Plain
            : Secure;
    }

    private void Add(ReadOnlySpan<char> host, bool secure)
    {
        var name = host.ToString();
        isSecure[name] = secure || isSecure.GetValueOrDefault(name);
        // The key of all hosts of a site; one that is a host itself counts as it is.
        var site = Site(host).ToString();
        if (site != name)
            isSecure[site] = secure || isSecure.GetValueOrDefault(site);
    }

    // The last two labels: "www.example.org" and "lists.example.org" are one site.
    private static ReadOnlySpan<char> Site(ReadOnlySpan<char> host)
    {
        var last = host.LastIndexOf('.');
        var before = last > 0 ? host[..last].LastIndexOf('.') : -1;
        return before >= 0 ? host[(before + 1)..] : host;
    }
}
