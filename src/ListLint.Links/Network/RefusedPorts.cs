using System.Collections.Frozen;

namespace ListLint.Links;

/// <summary>Ports where something else than the web listens, which a request could be an order to.</summary>
internal static class RefusedPorts
{
    /// <summary>Why an address with such a port is not asked.</summary>
    public const string Reason = "a port that is not used for the web";

    // The bad ports of the Fetch standard, which no browser asks (WHATWG, fetch.spec.whatwg.org, section "Port blocking").
    private static readonly int[] Bad =
    [
        0,
        1,
        7,
        9,
        11,
        13,
        15,
        17,
        19,
        20,
        21,
        22,
        23,
        25,
        37,
        42,
        43,
        53,
        69,
        77,
        79,
        87,
        95,
        101,
        102,
        103,
        104,
        109,
        110,
        111,
        113,
        115,
        117,
        119,
        123,
        135,
        137,
        139,
        143,
        161,
        179,
        389,
        427,
        465,
        512,
        513,
        514,
        515,
        526,
        530,
        531,
        532,
        540,
        548,
        554,
        556,
        563,
        587,
        601,
        636,
        989,
        990,
        993,
        995,
        1719,
        1720,
        1723,
        2049,
        3659,
        4045,
        4190,
        5060,
        5061,
        6000,
        6566,
        6665,
        6666,
        6667,
        6668,
        6669,
        6679,
        6697,
        10080,
    ];

    // Databases and remote desktops, by IANA's registry: SQL Server, Oracle, MySQL, RDP, PostgreSQL, VNC, Redis, memcached, MongoDB.
    private static readonly int[] Stores = [1433, 1521, 3306, 3389, 5432, 5900, 6379, 11211, 27017];

    private static readonly FrozenSet<int> All = Bad.Concat(Stores).ToFrozenSet();

    /// <summary>Whether a port is one of them.</summary>
    public static bool Has(int port) => All.Contains(port);
}
