namespace ListLint.Core;

/// <summary>The entries that a change adds to the lists of a run: works that were in none of them before.</summary>
/// <param name="all">In the order of the files and of their lines.</param>
public sealed class AddedEntries(IReadOnlyList<ListedWork> all)
{
    private readonly HashSet<(string Path, Span Place)> places = [.. all.Select(work => (work.Path, work.Span))];

    /// <summary>All of them, in the order of the files and of their lines.</summary>
    public IReadOnlyList<ListedWork> All => all;

    /// <summary>Whether an entry is one of them.</summary>
    /// <param name="list">Its list.</param>
    /// <param name="entry">The entry.</param>
    public bool Contains(CuratedList list, Entry entry) => places.Contains((list.Source.Path, PlaceOf(entry)));

    /// <summary>Where an entry is named: its title, or all of it.</summary>
    public static Span PlaceOf(Entry entry) => entry.TitleSpan.IsEmpty ? entry.Span : entry.TitleSpan;
}
