using System.Globalization;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Hosts that only one machine or one network has: 127/8, 10/8, 172.16/12, 192.168/16 and 169.254/16 (RFC 6890), <c>localhost</c> (RFC 6761),
/// <c>.local</c> (RFC 6762), <c>.internal</c> (ICANN, 2024) and <c>.home.arpa</c> (RFC 8375).
/// </summary>
internal static class PrivateHost
{
    private static readonly string[] Ends = [".local", ".internal", ".localhost", ".localdomain", ".home.arpa"];

    public static TargetFault? Find(CuratedList list, Link link)
    {
        if (!WebAddress.Is(link.Url))
            return null;
        var host = WebAddress.Host(link.Url);
        Span<byte> parts = stackalloc byte[4];
        var isNumber = TryRead(host, parts);
        var isOwn = host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.SequenceEqual("[::1]") || (isNumber && parts[0] == 127);
        if (!isOwn && !(isNumber ? IsPrivate(parts) : HasOwnEnd(host)))
            return null;
        // Whoever shows such an address tells the reader to open it on a machine of his own.
        if (host.IsEmpty || link.Form == LinkForm.Autolink || link.Text.AsSpan().Contains(host, StringComparison.OrdinalIgnoreCase))
            return null;
        return new(
            link.UrlSpan,
            isOwn
                ? $"\"{Excerpt.From(link.Url, 120)}\" works only on the author's computer. Link to a public address."
                : $"\"{Excerpt.From(link.Url, 120)}\" works only in the author's network. Link to a public address."
        );
    }

    private static bool HasOwnEnd(ReadOnlySpan<char> host)
    {
        foreach (var end in Ends)
        {
            if (host.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsPrivate(ReadOnlySpan<byte> parts) =>
        parts[0] == 10
        || (parts[0] == 192 && parts[1] == 168)
        || (parts[0] == 169 && parts[1] == 254)
        || (parts[0] == 172 && parts[1] is >= 16 and <= 31);

    private static bool TryRead(ReadOnlySpan<char> host, Span<byte> parts)
    {
        if (host.IsEmpty || !char.IsAsciiDigit(host[0]))
            return false;
        var at = 0;
        foreach (var range in host.Split('.'))
        {
            if (at == parts.Length || !byte.TryParse(host[range], NumberStyles.None, CultureInfo.InvariantCulture, out parts[at++]))
                return false;
        }

        return at == parts.Length;
    }
}
