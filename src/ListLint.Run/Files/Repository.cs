namespace ListLint.Run.Files;

/// <summary>Where a repository begins, and what lies in it.</summary>
internal static class Repository
{
    /// <summary>Whether an absolute path is a folder, or lies in it.</summary>
    public static bool Contains(string folder, string path) =>
        path == folder || path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The root of the repository that a folder, given by its absolute path, is in; null where it is in none.</summary>
    // A worktree or a submodule has a file of that name instead of a folder.
    public static string? RootOf(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(Path.Combine(at, ".git")))
                return at;
        }

        return null;
    }
}
