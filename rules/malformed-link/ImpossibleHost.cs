using System.Globalization;
using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Hosts that no name server knows: without a full stop, with an empty part, a comma or a sign that no host has (RFC 952, RFC 1123).
/// </summary>
internal static partial class ImpossibleHost
{
    public static TargetFault? Find(CuratedList list, Link link)
    {
        if (!WebAddress.Is(link.Url))
            return null;
        var authority = WebAddress.Authority(link.Url).ToString();
        var host = authority[(authority.LastIndexOf('@') + 1)..];
        // A template: "https://{name}.example", "https://<name>.example".
        if (host.AsSpan().ContainsAny("{<$*["))
            return null;
        var name = Port().Replace(host, "");
        if (name.Contains(',', StringComparison.Ordinal))
            return Report(list, link, host, "hosts have no comma", name.Replace(',', '.'));
        if (!Hosts.IsPublic(authority) && !host.StartsWith("localhost", StringComparison.OrdinalIgnoreCase))
            return new(
                link.UrlSpan,
                $"\"{Excerpt.From(link.Url, 120)}\" is not a web address: the host \"{Excerpt.From(host, 60)}\" has no dot. Correct the address."
            );
        if (Port().Match(host) is { Success: true } port && !IsPort(port.Groups[1].ValueSpan))
            return Report(list, link, host, "the part after the colon is not a port, which is a number up to 65535", null);
        if (name.AsSpan().ContainsAny("。．｡"))
            return Report(list, link, host, "it has full-width periods", name.Replace('。', '.').Replace('．', '.').Replace('｡', '.'));
        if (name.StartsWith('.') || name.Contains("..", StringComparison.Ordinal))
            return Report(list, link, host, "it has two dots in a row or starts with a dot", Dots().Replace(name.TrimStart('.'), "."));
        return Foreign().Match(name) is { Success: true } sign ? Report(list, link, host, $"hosts have no \"{sign.Value}\"", null) : null;
    }

    private static bool IsPort(ReadOnlySpan<char> digits) =>
        digits.IsEmpty || ushort.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static TargetFault Report(CuratedList list, Link link, string host, string why, string? meant)
    {
        var at = link.Url.IndexOf("//", StringComparison.Ordinal) + 2;
        at = link.Url.IndexOf(host, at, StringComparison.Ordinal);
        var address =
            meant is not null && Plain().IsMatch(meant)
                ? string.Concat(link.Url.AsSpan(0, at), meant, link.Url.AsSpan(at + Port().Replace(host, "").Length))
                : null;
        return new(
            link.UrlSpan,
            $"The host \"{Excerpt.From(host, 60)}\" cannot exist: {why}. "
                + (address is null ? "Correct the address." : $"Write \"{Excerpt.From(address, 120)}\"."),
            address is null ? null : TargetFault.Replace(list, link, address, Safety.Safe, $"Write \"{meant}\"")
        );
    }

    [GeneratedRegex(@":([^:]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Port();

    [GeneratedRegex(@"\.{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Dots();

    [GeneratedRegex(@"[\s;!|^`=""'%~+()\\}>&]", RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){0,8}\.[A-Za-z]{2,24}$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
