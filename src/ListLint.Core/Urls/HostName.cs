using System.Globalization;
using System.Text;

namespace ListLint.Core;

/// <summary>The host of an address in normal form.</summary>
internal static class HostName
{
    private const int MaxLength = 253; // RFC 1035: a longer one is no host name
    private const int MaxAuthority = 1024; // with user and port, before "www." goes

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    // Hosts that serve the very same addresses as another.
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["export.arxiv.org"] = "arxiv.org",
        ["browse.arxiv.org"] = "arxiv.org",
        ["cn.arxiv.org"] = "arxiv.org",
        ["de.arxiv.org"] = "arxiv.org",
        ["fr.arxiv.org"] = "arxiv.org",
        ["xxx.lanl.gov"] = "arxiv.org",
        ["dx.doi.org"] = "doi.org",
        ["hf.co"] = "huggingface.co",
        ["x.com"] = "twitter.com",
        ["mobile.twitter.com"] = "twitter.com",
        ["old.reddit.com"] = "reddit.com",
        ["youtube-nocookie.com"] = "youtube.com",
        ["npmjs.org"] = "npmjs.com",
        ["beta.openreview.net"] = "openreview.net",
    };

    /// <summary>Lower case; without user, default port, final dot, <c>www.</c> and <c>m.</c>; empty where that is no name.</summary>
    /// <param name="authority">What stands between <c>//</c> and the path.</param>
    public static string Normal(ReadOnlySpan<char> authority)
    {
        var host = authority[(authority.LastIndexOf('@') + 1)..];
        if (host.Length > MaxAuthority)
            return "";
        if (!Ascii.IsValid(host))
            host = Encoded(host);
        for (var length = -1; length != host.Length; )
        {
            length = host.Length;
            host = WithoutDefaultPort(host.Trim(Address.Blanks)).TrimEnd('.');
            if (IsPrefixed(host, "www.") || IsPrefixed(host, "m."))
                host = host[(host.IndexOf('.') + 1)..];
        }

        if (host.Length > MaxLength || !IsNamed(host))
            return "";

        var name = LowerCase.From(host);
        while (name.EndsWith(".m.wikipedia.org", StringComparison.Ordinal))
            name = string.Concat(name.AsSpan(0, name.Length - ".m.wikipedia.org".Length), ".wikipedia.org");
        return Aliases.GetValueOrDefault(name, name);
    }

    private static bool IsNamed(ReadOnlySpan<char> host) =>
        host.ContainsAnyInRange('a', 'z') || host.ContainsAnyInRange('0', '9') || host.ContainsAnyInRange('A', 'Z');

    private static bool IsPrefixed(ReadOnlySpan<char> host, string prefix) =>
        host.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && host[prefix.Length..].Contains('.');

    private static ReadOnlySpan<char> WithoutDefaultPort(ReadOnlySpan<char> host)
    {
        var colon = host.LastIndexOf(':');
        if (colon < 0 || host[(colon + 1)..].Contains(']'))
            return host;
        return host[(colon + 1)..] is "" or "80" or "443" ? host[..colon] : host;
    }

    private static ReadOnlySpan<char> Encoded(ReadOnlySpan<char> host)
    {
        var lower = host.ToString().ToLowerInvariant();
        var port = lower.LastIndexOf(':') is >= 0 and var colon && !lower.AsSpan(colon + 1).ContainsAnyExceptInRange('0', '9') ? lower[colon..] : "";
        if (lower.Length > MaxLength)
            return PercentEncoding.Normal(lower, PercentEncoding.Path);
        try
        {
            return Idn.GetAscii(lower[..(lower.Length - port.Length)]) + port;
        }
        catch (ArgumentException)
        {
            return PercentEncoding.Normal(lower, PercentEncoding.Path); // no valid name: any stable form will do
        }
    }
}
