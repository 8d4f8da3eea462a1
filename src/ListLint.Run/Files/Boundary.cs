namespace ListLint.Run.Files;

/// <summary>
/// Keeps what is read inside a folder, such as the repository: what a list links to, extends or is may be a symbolic link, and whoever wrote it may
/// have no right to what the machine holds elsewhere. The folder <c>.git</c> counts as outside: it may hold tokens.
/// </summary>
internal static class Boundary
{
    /// <summary>Where a path leads, if that is inside; null for what lies outside or leads in a circle, whether it exists or not.</summary>
    /// <param name="top">The folder, without symbolic links in its own path, absolute.</param>
    /// <param name="relative">The path from it, without "..".</param>
    public static string? Inside(string top, string relative) =>
        RealPath.Resolve(top, relative) is { } real && Repository.Contains(top, real) && !IsGit(relative) && !IsGit(Path.GetRelativePath(top, real))
            ? real
            : null;

    /// <summary>Why a file must not be read, as a clause without a full stop; null where it may be.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="top">The folder that it has to stay in, absolute; null where it may be anywhere.</param>
    public static string? Refuse(string path, string? top) =>
        top is not null && IsGit(Path.GetRelativePath(top, path)) ? "lies in .git, which is never read" : RefuseLinks(path, top, "read");

    /// <summary>
    /// Why a file must not be read or written because of the symbolic links on the way to it, as a clause without a full stop; null where it may be.
    /// </summary>
    /// <param name="path">Absolute.</param>
    /// <param name="top">The folder that links have to stay in, absolute; null where they may lead anywhere.</param>
    /// <param name="done">"read" or "written".</param>
    public static string? RefuseLinks(string path, string? top, string done)
    {
        if (RealPath.Resolve(path) is not { } real || (top is null ? "" : RealPath.Resolve(top)) is not { } realTop)
            return "is a symbolic link that leads in a circle; remove it, or let it lead to a file";
        if (top is null)
            return null;
        if (!Repository.Contains(realTop, real))
        {
            var place = Repository.RootOf(top) is null ? "folder of the run" : "repository";
            return $"is a symbolic link that leads out of the {place}, so it was not {done}; "
                + "name the file that it leads to, or put a file in its place";
        }

        return IsGit(Path.GetRelativePath(realTop, real)) && !IsGit(Path.GetRelativePath(top, path))
            ? $"is a symbolic link that leads into .git, so it was not {done}; put a file in its place"
            : null;
    }

    private static bool IsGit(string relative) =>
        relative.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Contains(".git", StringComparer.OrdinalIgnoreCase);
}
