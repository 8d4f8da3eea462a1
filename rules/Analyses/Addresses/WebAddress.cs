namespace ListLint.Rules;

/// <summary>Takes a web address apart as it is written.</summary>
internal static class WebAddress
{
    /// <summary>Whether it starts with the scheme of the web, in any case.</summary>
    public static bool Is(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands between the first two slashes and the path.</summary>
    public static ReadOnlySpan<char> Authority(ReadOnlySpan<char> url)
    {
        var rest = url[(url.IndexOf("//") + 2)..];
        return rest.IndexOfAny('/', '?', '#') is >= 0 and var end ? rest[..end] : rest;
    }

    /// <summary>The authority without user, port and <c>www.</c>; case as written.</summary>
    public static ReadOnlySpan<char> Host(ReadOnlySpan<char> url)
    {
        var host = Authority(url);
        host = host[(host.LastIndexOf('@') + 1)..];
        if (host.IndexOf(':') is >= 0 and var port && !host.StartsWith("["))
            host = host[..port];
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }

    /// <summary>What follows the authority, from its slash on, without query and fragment; empty where there is none.</summary>
    public static ReadOnlySpan<char> Path(ReadOnlySpan<char> url)
    {
        var rest = Behind(url);
        return rest.IndexOfAny('?', '#') is >= 0 and var end ? rest[..end] : rest;
    }

    /// <summary>The query without its question mark; empty where there is none.</summary>
    public static ReadOnlySpan<char> Query(ReadOnlySpan<char> url)
    {
        var rest = Behind(url);
        if (rest.IndexOf('#') is >= 0 and var fragment)
            rest = rest[..fragment];
        return rest.IndexOf('?') is >= 0 and var start ? rest[(start + 1)..] : [];
    }

    /// <summary>All that follows the authority.</summary>
    public static ReadOnlySpan<char> Behind(ReadOnlySpan<char> url)
    {
        var authority = Authority(url);
        return url[(url.IndexOf("//") + 2 + authority.Length)..];
    }

    /// <summary>Whether an address with a scheme is one of a host, with or without <c>www.</c>.</summary>
    public static bool IsOf(string url, string host) => Is(url) && Host(url).Equals(host, StringComparison.OrdinalIgnoreCase);
}
