namespace ListLint.Core;

/// <summary>The entries that a change adds to the lists of a run: works that were in none of them before.</summary>
/// <param name="all">In the order of the files and of their lines, with the key of each.</param>
public sealed class AddedEntries(IReadOnlyList<(string Key, ListedWork Work)> all)
{
    private readonly HashSet<string> keys = [.. all.Select(added => added.Key)];

    /// <summary>All of them, in the order of the files and of their lines, with the key of each.</summary>
    public IReadOnlyList<(string Key, ListedWork Work)> All => all;

    /// <summary>Whether an entry is one of them; a fix of its line changes nothing of that.</summary>
    public bool Contains(Entry entry) => keys.Contains(KeyOf(entry));

    /// <summary>What an entry is known by: the address of its work, or its title.</summary>
    public static string KeyOf(Entry entry) => entry.Identity?.Value ?? entry.TitleKey;

    /// <summary>Where an entry is named: its title, or all of it.</summary>
    public static Span PlaceOf(Entry entry) => entry.TitleSpan.IsEmpty ? entry.Span : entry.TitleSpan;
}
