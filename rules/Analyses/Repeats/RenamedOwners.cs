using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Repositories of one name on one site, whoever owns them: a repository keeps its name when it moves to another owner.</summary>
internal sealed class RenamedOwners
{
    private static readonly string[] Sites = ["https://github.com/", "https://gitlab.com/", "https://codeberg.org/"];
    private readonly Dictionary<string, List<Entry>> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>>.AlternateLookup<ReadOnlySpan<char>> byName;

    /// <summary>Knows no repository yet.</summary>
    public RenamedOwners() => byName = entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds an entry, and gives all those of its repository's name so far, it last; none where its address is no repository's.</summary>
    public IReadOnlyList<Entry> Add(Entry entry, CanonicalUrl address)
    {
        if (NameOf(address.Value) is not { IsEmpty: false } name)
            return [];
        if (!byName.TryGetValue(name, out var alike))
            byName[name] = alike = new List<Entry>(1);
        alike.Add(entry);
        return alike;
    }

    private static ReadOnlySpan<char> NameOf(string address)
    {
        foreach (var site in Sites)
        {
            if (!address.StartsWith(site, StringComparison.Ordinal))
                continue;
            var path = address.AsSpan(site.Length);
            var owner = path.IndexOf('/');
            return owner > 0 && path[(owner + 1)..].IndexOfAny('/', '?', '#') < 0 ? path[(owner + 1)..] : [];
        }

        return [];
    }
}
