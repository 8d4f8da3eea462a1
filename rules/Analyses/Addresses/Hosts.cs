using System.Text.RegularExpressions;

namespace ListLint.Rules;

/// <summary>Tells host names from names of files.</summary>
internal static partial class Hosts
{
    // The common generic domains and the country codes of ISO 3166 (IANA root zone); those
    // that are also endings of source files (md, py, rs, sh, pl, cc, ...) are left out.
    private const string TopLevelNames =
        "com org net edu gov mil int info biz io ai co dev app me tv xyz tech site online cloud "
        + "page blog wiki science academy institute foundation eu "
        + "ac ad ae af ag al am ar at au az ba bd be bg bh bo br by ca ch ci cl cn cr cu cy cz de dk do dz ec ee eg es et fi fr ge gh gr gt "
        + "hk hn hr hu id ie il in iq ir is it jo jp ke kg kh kr kw kz la lb li lk lt lu lv ly ma mc mg mk mm mn mo mt mu mx my "
        + "na ng ni nl no np nz om pa pe ph pk pr pt qa ro ru sa se sg si sk sn su sv tc th tn tr tw tz ua ug uk us uy uz ve vn za zw";

    // Those of them that files hardly ever end in: a translation may ("README.de").
    private const string SiteNames = "com org net edu gov io cn co tc kr jp uk de fr";

    private static readonly HashSet<string> TopLevels = TopLevelNames.Split(' ').ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string> Sites = SiteNames.Split(' ').ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the first segment of a target without a scheme is a host: "github.com/x/y", "www.x.example".</summary>
    public static bool StartsWithHost(string target)
    {
        if (!Host().IsMatch(target))
            return false;
        var host = HostOf(target);
        return host.StartsWith("www.", StringComparison.Ordinal) ? host.Split('.').Length > 2 : TopLevels.Contains(TopLevelOf(host));
    }

    /// <summary>Whether a target without a scheme starts with a host, and files hardly ever have such a name.</summary>
    public static bool IsSite(string target) => StartsWithHost(target) && (IsNoFileName(target) || Sites.Contains(TopLevelOf(HostOf(target))));

    /// <summary>
    /// Whether what starts with a host cannot be the name of a file: a name and two letters (<c>Makefile.am</c>, <c>logo.ai</c>) can.
    /// </summary>
    public static bool IsNoFileName(string target) =>
        target.AsSpan().IndexOfAny("/?#:") is >= 0 and var end && end + 1 < target.Length
        || target.Count(letter => letter == '.') > 1
        || target.Length - target.LastIndexOf('.') > 3;

    /// <summary>Whether what stands between scheme and path can be a host on the web: it has a dot, or is an IPv6 address.</summary>
    public static bool IsPublic(string authority) =>
        authority.Trim('.').Contains('.', StringComparison.Ordinal) || authority.Contains('[', StringComparison.Ordinal) || authority.Contains('。');

    private static string HostOf(string target) =>
        (target.AsSpan().IndexOfAny("/?#:") is >= 0 and var end ? target[..end] : target).ToLowerInvariant();

    private static string TopLevelOf(string host) => host[(host.LastIndexOf('.') + 1)..];

    [GeneratedRegex(@"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,24}(?:[/?#]|:[0-9]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Host();
}
