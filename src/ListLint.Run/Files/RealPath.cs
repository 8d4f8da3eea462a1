namespace ListLint.Run.Files;

/// <summary>Where a path leads when all symbolic links on the way are seen through.</summary>
internal static class RealPath
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    /// <summary>The path without links, absolute; what is not there is kept as it is named. Null where links lead in a circle.</summary>
    /// <param name="path">Absolute.</param>
    public static string? Resolve(string path) => Path.GetPathRoot(path) is { Length: > 0 } root ? Resolve(root, path[root.Length..]) : null;

    /// <summary>The same from a folder whose path has no links.</summary>
    /// <param name="folder">Absolute.</param>
    /// <param name="relative">The path from there; a ".." in it is the folder above the one that a link led to, as the system takes it.</param>
    public static string? Resolve(string folder, string relative)
    {
        var at = folder;
        var left = new Stack<string>(Parts(relative));
        for (var links = 0; left.TryPop(out var part); )
        {
            if (part == "..")
            {
                at = Path.GetDirectoryName(at) ?? at;
                continue;
            }

            var here = Path.Combine(at, part);
            if (Target(here) is not { } target)
            {
                at = here;
                continue;
            }

            if (++links > MostLinks)
                return null;
            if (Path.IsPathRooted(target))
                (at, target) = (Path.GetPathRoot(target)!, target[Path.GetPathRoot(target)!.Length..]);
            foreach (var inner in Parts(target))
                left.Push(inner);
        }

        return at;
    }

    // The first part last, so that it comes off a stack first.
    private static IEnumerable<string> Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part != ".")
            .Reverse();

    private static string? Target(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What may not be looked at may not be read either.
            return null;
        }
    }
}
