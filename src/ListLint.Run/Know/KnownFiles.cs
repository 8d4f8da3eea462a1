using ListLint.Core;
using ListLint.Run.Files;

namespace ListLint.Run.Know;

/// <summary>
/// Answers rules that ask whether a path exists, for the lists of one folder. Only inside the repository; elsewhere nothing is known.
/// </summary>
internal static class KnownFiles
{
    /// <summary>The facts for a list.</summary>
    /// <param name="path">Its absolute path, or null for standard input without a name.</param>
    /// <param name="today">The date of the run.</param>
    public static Facts For(string? path, DateOnly? today)
    {
        if (path is null || Path.GetDirectoryName(path) is not { } folder)
            return new Facts { Today = today };
        var root = Repository.RootOf(folder);
        var real = new Lazy<string?>(() => RealPath.Resolve(root ?? folder));
        var anchors = new KnownAnchors();
        return new Facts
        {
            Today = today,
            FileExists = asked => Resolved(asked, folder, root, real) is (true, var place) ? place is not null && Path.Exists(place) : null,
            AnchorsOf = asked => Resolved(asked, folder, root, real).Place is { } place ? anchors.Find(place) : null,
        };
    }

    // Whether the path is one of the repository, and where it leads; nowhere if that is outside.
    private static (bool IsOurs, string? Place) Resolved(string asked, string folder, string? root, Lazy<string?> real)
    {
        if (asked.Contains('\0', StringComparison.Ordinal) || (asked.StartsWith('/') && root is null))
            return default;
        var full = asked.StartsWith('/') ? Path.GetFullPath(asked.TrimStart('/'), root!) : Path.GetFullPath(asked, folder);
        var top = root ?? folder;
        if (!Repository.Contains(top, full) || real.Value is not { } realTop)
            return default;
        // What a symbolic link leads out to is no file of the repository, and whether it exists is nobody's business.
        return (true, Boundary.Inside(realTop, Path.GetRelativePath(top, full)));
    }
}
