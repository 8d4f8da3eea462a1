using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The parts of an address that may be named after what it is the address of.</summary>
internal sealed class AddressParts
{
    // What so many addresses of a list have in common, a site or a folder, is named after none of them.
    private const int MostShared = 4;

    private static readonly HashSet<string> Endings = new(
        "html htm php asp aspx jsp pdf md git com org net io dev app co".Split(' '),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> EndingSpans = Endings.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly Lazy<HashSet<string>> shared;

    private AddressParts(CuratedList list) => shared = new(() => FindShared(list));

    /// <summary>The parts of the addresses of a list.</summary>
    public static AddressParts From(CuratedList list) => list.Index(built => new AddressParts(built));

    /// <summary>
    /// The labels of the host and the parts of the path, without the owner of a repository and without what many addresses of the list have.
    /// </summary>
    public IEnumerable<string> Find(CanonicalUrl address)
    {
        var parts = Split(address);
        var hasOwner = OwnerOf(address) is not null && parts.Path.Length > 1;
        return parts.Host.Concat(hasOwner ? parts.Path[1..] : parts.Path).Where(part => !shared.Value.Contains(part));
    }

    /// <summary>Who owns the repository that an address starts with; null where it is none.</summary>
    public static string? OwnerOf(CanonicalUrl address) =>
        address.Kind is "github" or "gitlab" or "codeberg" or "bitbucket" or "huggingface" && Split(address).Path is [var owner, _, ..]
            ? owner
            : null;

    private static (string[] Host, string[] Path) Split(CanonicalUrl address)
    {
        var host = address.Host;
        var path = address.Page[("https://".Length + host.Length)..].Split(['/', '?', '=', '&'], StringSplitOptions.RemoveEmptyEntries);
        return (host.Split('.')[..^1], [.. path.Select(part => Bare(part).ToString())]);
    }

    // The name of a file without its ending; "name.js" and "2.1" stay.
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> part) =>
        part.LastIndexOf('.') is > 0 and var dot && EndingSpans.Contains(part[(dot + 1)..]) ? part[..dot] : part;

    private static HashSet<string> FindShared(CuratedList list)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        var byPart = uses.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var address in WorkIndex.From(list).ByAddress.Keys)
        {
            var rest = address.Value.AsSpan("https://".Length);
            var host = rest.IndexOfAny('/', '?', '#') is >= 0 and var end ? end : rest.Length;
            foreach (var label in rest[..host].Split('.'))
                Count(rest[..host][label]);
            foreach (var part in rest[host..].SplitAny('/', '?', '=', '&'))
                Count(Bare(rest[host..][part]));
        }

        var most = Math.Max(MostShared, list.Entries.Count / 100);
        return [.. uses.Where(part => part.Value > most).Select(part => part.Key)];

        void Count(ReadOnlySpan<char> part) => byPart[part] = byPart.TryGetValue(part, out var known) ? known + 1 : 1;
    }
}
