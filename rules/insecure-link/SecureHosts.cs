using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The hosts that a list itself links with https.</summary>
internal sealed class SecureHosts
{
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    private SecureHosts(CuratedList list)
    {
        foreach (var link in list.Links)
        {
            if (link.Url.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
                lines.TryAdd(HostIn(link.Url), list.LineOf(link));
        }
    }

    public static SecureHosts From(CuratedList list) => list.Index(built => new SecureHosts(built));

    /// <summary>The host of an http or https address: lower case, without "www.", with its port.</summary>
    public static string HostIn(string url)
    {
        var rest = url.AsSpan(url.IndexOf("//", StringComparison.Ordinal) + 2);
        var end = rest.IndexOfAny('/', '?', '#');
        var host = (end < 0 ? rest : rest[..end]).ToString().ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    /// <summary>The 1-based line of the first https link to a host, or null.</summary>
    public int? LineOf(string host) => lines.TryGetValue(host, out var line) ? line : null;
}
