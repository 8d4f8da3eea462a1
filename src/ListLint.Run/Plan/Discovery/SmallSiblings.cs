namespace ListLint.Run.Plan.Discovery;

/// <summary>
/// Takes in the other lists of a folder of lists: where most are lists, one with three entries has just begun, and one with five says more of each.
/// Readmes of folders side by side are siblings too.
/// </summary>
internal static class SmallSiblings
{
    // One or two lists beside documents make no folder of lists.
    private const int FewestLists = 3;

    /// <summary>The same looks, in which the small siblings of lists are lists.</summary>
    public static IReadOnlyList<ListLook> Accept(IReadOnlyList<ListLook> looks, ListModels models)
    {
        var small = looks
            .Where(look => look.Source is not null)
            .GroupBy(look => FolderOf(look.Path), StringComparer.Ordinal)
            .SelectMany(folder => Find([.. folder], models))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return small.Count == 0 ? looks : [.. looks.Select(look => small.Contains(look) ? look with { Reason = null } : look)];
    }

    // A folder of lists has at least as many of them as it has other documents.
    private static IReadOnlyList<ListLook> Find(List<ListLook> folder, ListModels models)
    {
        var lists = folder.Count(look => look.Reason is null);
        if (lists < FewestLists)
            return [];
        var small = folder.Where(look => look is { Reason: not null, Source: { } source } && ListCriteria.MayBeList(models.Peek(source))).ToList();
        return lists >= folder.Count - lists - small.Count ? small : [];
    }

    private static string FolderOf(string path)
    {
        var folder = path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : "";
        return MarkdownName.IsReadme(path[(folder.Length == 0 ? 0 : folder.Length + 1)..]) ? $"{Path.GetDirectoryName(folder)}/*/" : folder;
    }
}
