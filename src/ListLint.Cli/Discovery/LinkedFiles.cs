namespace ListLint.Cli;

/// <summary>Sees through symbolic links, so that a file with two names is checked once.</summary>
internal static class LinkedFiles
{
    /// <summary>Leaves out links to files that are among the paths or that another link leads to, and those that lead out of the repository: what lies there is nobody's list.</summary>
    /// <param name="folder">Absolute.</param>
    /// <param name="paths">From that folder.</param>
    public static IReadOnlyList<string> Once(string folder, IReadOnlyList<string> paths)
    {
        var links = paths.Where(path => new FileInfo(Path.Combine(folder, path)).LinkTarget is not null).ToHashSet(StringComparer.Ordinal);
        if (links.Count == 0)
            return paths;
        var top = Real(KnownFiles.RepositoryOf(folder) ?? folder)!;
        var real = Real(folder)!;
        var seen = paths.Where(path => !links.Contains(path)).Select(path => Path.GetFullPath(path, real)).ToHashSet(StringComparer.Ordinal);
        return [.. paths.Where(path => !links.Contains(path) || Real(Path.Combine(folder, path)) is not { } target || (KnownFiles.IsIn(top, target) && seen.Add(target)))];
    }

    /// <summary>Where an absolute path leads, links on the way seen through; null for a circle, which is reported when it is read.</summary>
    public static string? Real(string path)
    {
        try
        {
            return Path.GetDirectoryName(path) is not { } parent || Real(parent) is not { } above ? path
                : Path.Combine(above, Path.GetFileName(path)) is var here && new FileInfo(here).ResolveLinkTarget(returnFinalTarget: true) is { } target ? Real(target.FullName)
                : here;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
