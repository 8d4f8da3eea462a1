using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The hosts that a list links, how often, and which of them one that stands there once may have meant.</summary>
internal sealed class ListedHosts
{
    // So often linked, a host is one that the curator knows.
    private const int Frequent = 20;
    private const int ShortestLabel = 6;

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly Dictionary<string, HashSet<string>> folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> meant = new(StringComparer.Ordinal);
    private readonly SlipIndex<string> near = new();

    // How long the frequent ones are and how they end: few that are linked once are as long and end so.
    private readonly HashSet<(int Length, char End)> shapes = [];
    private Dictionary<string, int>? below;

    private ListedHosts(CuratedList list)
    {
        bySpan = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        List<(string Host, string Url)> addresses = [];
        foreach (var link in list.Links)
        {
            if (!WebAddress.Is(link.Url))
                continue;
            var host = HostOf(link.Url);
            counts[host] = counts.GetValueOrDefault(host) + 1;
            addresses.Add((host, link.Url));
        }

        foreach (var (host, url) in addresses)
        {
            if (host.Length == 0 || counts[host] < Frequent)
                continue;
            if (!folders.TryGetValue(host, out var known))
            {
                folders[host] = known = new HashSet<string>(StringComparer.Ordinal);
                near.Add(host, host);
                shapes.Add((host.Length, host[^1]));
            }

            known.Add(FolderOf(url));
        }
    }

    public static ListedHosts From(CuratedList list) => list.Index(built => new ListedHosts(built));

    /// <summary>The host as it is counted: lower case, without <c>www.</c>, user and port; one string for all addresses of a host.</summary>
    public string HostOf(string url) =>
        WebAddress.Host(url) is var host && bySpan.TryGetValue(host, out var known, out _) ? known : host.ToString().ToLowerInvariant();

    /// <summary>How many links go to a host.</summary>
    public int Count(string host) => counts.GetValueOrDefault(host);

    /// <summary>How many links go to hosts that are parts of another, such as <c>github.io</c>.</summary>
    public int CountBelow(string host) =>
        (
            below ??= counts
                .GroupBy(pair => pair.Key[(pair.Key.IndexOf('.') + 1)..], pair => pair.Value)
                .ToDictionary(group => group.Key, group => group.Sum())
        ).GetValueOrDefault(host);

    /// <summary>Whether the list links a host far more often than another.</summary>
    public bool IsFarMoreOften(string host, string than) => Count(host) >= 5 && Count(host) >= Count(than) * 5;

    /// <summary>
    /// The host that the list links often and that one, which it links once, is a slip of: a letter of the same registered name, in an address that
    /// begins with the same folder.
    /// </summary>
    public string? Meant(string host, string url)
    {
        if (Count(host) != 1)
            return null;
        if (!meant.TryGetValue(host, out var known))
            meant[host] = known = MayBeNear(host) && near.Find(host) is [var only] && IsOfOneName(host, only) ? only : null;
        return known is not null && FolderOf(url) is { Length: > 2 } folder && folders[known].Contains(folder) ? known : null;
    }

    private bool MayBeNear(string host) =>
        shapes.Contains((host.Length - 1, host[^1])) || shapes.Contains((host.Length, host[^1])) || shapes.Contains((host.Length + 1, host[^1]));

    // The same ending, and the part before it, which is registered, is long and differs in letters alone.
    private static bool IsOfOneName(string host, string known)
    {
        var (one, other) = (host.Split('.'), known.Split('.'));
        return one.Length == other.Length
            && one.Length > 1
            && one[^1] == other[^1]
            && Math.Min(one[^2].Length, other[^2].Length) >= ShortestLabel
            && one[^2].All(char.IsAsciiLetter)
            && other[^2].All(char.IsAsciiLetter)
            && one[..^2].SequenceEqual(other[..^2]);
    }

    private static string FolderOf(string url)
    {
        var path = WebAddress.Path(url).TrimStart('/');
        return path.IndexOf('/') is > 0 and var end ? path[..end].ToString() : "";
    }
}
