using System.Net;
using System.Net.Sockets;

namespace ListLint.Links;

/// <summary>
/// Which addresses belong to the public internet, after IANA's registries of special-purpose addresses (RFC 6890 and its successors).
/// Everything else could be this machine, its network, or the service that hands out the keys of a machine in a data centre (169.254.169.254,
/// fd00:ec2::254, 100.100.100.200, 168.63.129.16).
/// </summary>
internal static class PublicAddresses
{
    private const int MappedAt = 12;
    private const int SixToFourAt = 2;

    private static readonly IPNetwork[] Special4 =
    [
        Net("0.0.0.0/8"), // this network
        Net("10.0.0.0/8"),
        Net("172.16.0.0/12"),
        Net("192.168.0.0/16"), // private
        Net("100.64.0.0/10"), // shared by the customers of a provider
        Net("127.0.0.0/8"), // this machine
        Net("169.254.0.0/16"), // link-local, metadata
        Net("168.63.129.16/32"), // Azure's host
        Net("192.0.0.0/24"), // protocol assignments
        Net("192.0.2.0/24"),
        Net("198.51.100.0/24"),
        Net("203.0.113.0/24"), // documentation
        Net("192.88.99.0/24"), // relays of 6to4, given up
        Net("198.18.0.0/15"), // benchmarks
        Net("224.0.0.0/4"), // multicast
        Net("240.0.0.0/4"), // reserved, broadcast
    ];

    private static readonly IPNetwork GlobalUnicast = Net("2000::/3");
    private static readonly IPNetwork SixToFour = Net("2002::/16");
    private static readonly IPNetwork Translated = Net("64:ff9b::/96");

    private static readonly IPNetwork[] Special6 =
    [
        Net("2001::/23"), // Teredo and other protocols
        Net("2001:db8::/32"),
        Net("3fff::/20"), // documentation
    ];

    /// <summary>Whether an address may be asked. An IPv4 address inside an IPv6 one (mapped, translated, 6to4) counts as itself.</summary>
    public static bool Contains(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return !Special4.Any(net => net.Contains(address));
        if (address.AddressFamily != AddressFamily.InterNetworkV6 || address.ScopeId != 0)
            return false;
        if (address.IsIPv4MappedToIPv6 || Translated.Contains(address))
            return Contains(Inner(address, MappedAt));
        if (SixToFour.Contains(address))
            return Contains(Inner(address, SixToFourAt));
        return GlobalUnicast.Contains(address) && !Special6.Any(net => net.Contains(address));
    }

    private static IPAddress Inner(IPAddress address, int at) => new(address.GetAddressBytes().AsSpan(at, 4));

    private static IPNetwork Net(string text) => IPNetwork.Parse(text);
}
