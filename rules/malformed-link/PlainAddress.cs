using System.Buffers;

namespace ListLint.Rules;

/// <summary>Addresses that are surely well written, as nearly all are, so that nothing has to look for what may be wrong with their syntax.</summary>
internal static class PlainAddress
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/#=_-");
    private static readonly SearchValues<char> OfHosts = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.");

    /// <summary>
    /// Whether it is a scheme of the web, a host with a dot and no sign that hosts do not have, and one address without a backslash that ends with
    /// none of the signs that slip in there.
    /// </summary>
    public static bool Is(string url)
    {
        var start =
            url.StartsWith("https://", StringComparison.Ordinal) ? "https://".Length
            : url.StartsWith("http://", StringComparison.Ordinal) ? "http://".Length
            : url.Length;
        var rest = url.AsSpan(start);
        if (
            rest.IsEmpty
            || !char.IsAsciiLetterOrDigit(rest[0])
            || !Ends.Contains(rest[^1])
            || rest.EndsWith("%20")
            || rest.Contains('\\')
            || rest.Contains("://", StringComparison.Ordinal)
        )
            return false;
        var end = rest.IndexOfAny('/', '?', '#');
        var host = end < 0 ? rest : rest[..end];
        return host[^1] != '.' && host.Contains('.') && !host.ContainsAnyExcept(OfHosts) && !host.Contains("..", StringComparison.Ordinal);
    }
}
