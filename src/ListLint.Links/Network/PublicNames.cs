using System.Net;

namespace ListLint.Links;

/// <summary>Which hosts are not asked by what is written alone, before anybody resolves the name: behind a proxy nobody here does.</summary>
internal static class PublicNames
{
    /// <summary>Why addresses of this machine and of private networks are not asked.</summary>
    public const string Private = "an address in a private network";

    // RFC 6761, RFC 6762, RFC 8375, and what ICANN reserved for private use.
    private static readonly string[] PrivateEndings = [".localhost", ".local", ".internal", ".home.arpa", ".lan"];
    private static readonly string[] OtherNetworks = [".onion", ".i2p"];

    /// <summary>Why an address cannot be asked, as a phrase; null where it can.</summary>
    public static string? Refusal(Uri address, bool allowPrivate)
    {
        if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
            return "not a web address";
        if (RefusedPorts.Has(address.Port))
            return RefusedPorts.Reason;
        var host = address.IdnHost.TrimEnd('.');
        if (OtherNetworks.Any(ending => host.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            return "an address outside the internet";
        return allowPrivate || IsPublic(host) ? null : Private;
    }

    private static bool IsPublic(string host) =>
        IPAddress.TryParse(host, out var number)
            ? PublicAddresses.Contains(number)
            : host.Contains('.', StringComparison.Ordinal)
                && !PrivateEndings.Any(ending => host.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
