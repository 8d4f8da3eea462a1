using ListLint.Run.Files;

namespace ListLint.Run.Plan.Discovery;

/// <summary>Sees through symbolic links, so that a file with two names is checked once.</summary>
internal static class LinkedFiles
{
    /// <summary>
    /// Leaves out links to files that are among the paths or that another link leads to, and those that lead out of the repository: what lies there
    /// is nobody's list.
    /// </summary>
    /// <param name="folder">Absolute.</param>
    /// <param name="paths">From that folder.</param>
    public static IReadOnlyList<string> Once(string folder, IReadOnlyList<string> paths)
    {
        var links = paths.Where(path => IsLink(Path.Combine(folder, path))).ToHashSet(StringComparer.Ordinal);
        if (links.Count == 0)
            return paths;
        var top = RealPath.Resolve(Repository.RootOf(folder) ?? folder) ?? folder;
        var real = RealPath.Resolve(folder) ?? folder;
        var seen = paths.Where(path => !links.Contains(path)).Select(path => Path.GetFullPath(path, real)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. paths.Where(path =>
                !links.Contains(path)
                || RealPath.Resolve(Path.Combine(folder, path)) is not { } target
                || (Repository.Contains(top, target) && seen.Add(target))
            ),
        ];
    }

    private static bool IsLink(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget is not null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Why it cannot be read is said when it is.
            return false;
        }
    }
}
