namespace ListLint.Core;

/// <summary>The works of a run that have one address; a file may hold thousands of them.</summary>
internal sealed class SharedAddress
{
    private readonly List<string> paths = [];
    private readonly Dictionary<string, List<ListedWork>> works = new(StringComparer.Ordinal);

    /// <summary>The files, each once, in the order in which they came.</summary>
    public IReadOnlyList<string> Paths => paths;

    /// <summary>The first work with a title, by <see cref="TextKey"/>, of each file.</summary>
    public IReadOnlyList<ListedWork> FirstOfEachFile(string titleKey) => works.TryGetValue(titleKey, out var found) ? found : [];

    /// <summary>Adds a work; those of a file come one behind the other.</summary>
    public void Add(string titleKey, ListedWork work)
    {
        if (paths.Count == 0 || paths[^1] != work.Path)
            paths.Add(work.Path);
        if (!works.TryGetValue(titleKey, out var alike))
            works[titleKey] = alike = [];
        if (alike.Count == 0 || alike[^1].Path != work.Path)
            alike.Add(work);
    }
}
