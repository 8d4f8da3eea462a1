using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// The groups of entries with a link to the web, looked up once: among links within the repository, one to the own folder leads back to its start.
/// </summary>
internal sealed class WebGroups
{
    private readonly HashSet<EntryGroup> groups;

    private WebGroups(CuratedList list) =>
        groups = list.Entries.Where(entry => entry.Links.Any(link => link.Canonical.IsWeb && !link.IsImage)).Select(entry => entry.Group).ToHashSet();

    public static WebGroups From(CuratedList list) => list.Index(built => new WebGroups(built));

    public bool Has(EntryGroup group) => groups.Contains(group);
}
