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
        var real = new Lazy<string?>(() => RealPath.Of(root ?? folder));
        return new Facts { Today = today, FileExists = asked => Exists(asked, folder, root, real) };
    }

    private static bool? Exists(string asked, string folder, string? root, Lazy<string?> real)
    {
        if (asked.Contains('\0', StringComparison.Ordinal) || (asked.StartsWith('/') && root is null))
            return null;
        var full = asked.StartsWith('/') ? Path.GetFullPath(asked.TrimStart('/'), root!) : Path.GetFullPath(asked, folder);
        var top = root ?? folder;
        if (!Repository.Contains(top, full) || real.Value is not { } realTop)
            return null;
        // What a symbolic link leads out to is no file of the repository, and whether it exists is nobody's business.
        return Boundary.Inside(realTop, Path.GetRelativePath(top, full)) is { } place && Path.Exists(place);
    }
}
