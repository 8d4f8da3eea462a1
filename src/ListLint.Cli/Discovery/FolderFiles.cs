namespace ListLint.Cli;

/// <summary>The files below a folder that may be checked.</summary>
internal static class FolderFiles
{
    // A home folder or a disk is no repository; a walk over it would take minutes.
    private const int MostFiles = 200_000;
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    /// <summary>Folders of packages that others wrote, and of tools.</summary>
    public static IReadOnlySet<string> OfOthers { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        ".git", ".hg", ".svn", ".tox", ".venv", "__pycache__", "bower_components", "node_modules", "site-packages", "venv", "vendor",
    };

    /// <summary>Paths relative to the folder, with forward slashes, ordinal order. What git ignores is left out; without git, packages of others are.</summary>
    /// <param name="folder">Absolute.</param>
    /// <param name="wanted">Whether a file is meant, by its relative path.</param>
    /// <exception cref="UsageException">There is no git here, and there are too many files.</exception>
    public static IReadOnlyList<string> Below(string folder, Func<string, bool> wanted)
    {
        var known = GitFiles.Below(folder);
        var files = (known ?? Walk(folder)).Where(wanted).Where(path => known is null || File.Exists(Path.Combine(folder, path)))
            // To open a pipe that nobody writes to never ends.
            .Where(path => Unix.OwnerOf(Path.Combine(folder, path)) is not { IsRegular: false });
        return LinkedFiles.Once(folder, [.. files.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> Walk(string root)
    {
        var left = MostFiles;
        var waiting = new Stack<DirectoryInfo>([new DirectoryInfo(root)]);
        while (waiting.TryPop(out var folder))
        {
            foreach (var item in folder.EnumerateFileSystemInfos("*", Everything))
            {
                if (left-- == 0)
                    throw new UsageException($"there are more than {MostFiles} files below {Line.Of(root)}, which is no repository of git. Name the lists: listlint check PATH...");
                // A link to a folder may lead back up and so never end; what it leads to is found at its own place.
                if (item is FileInfo)
                    yield return Path.GetRelativePath(root, item.FullName).Replace('\\', '/');
                else if (item is DirectoryInfo inner && inner.LinkTarget is null && !OfOthers.Contains(inner.Name))
                    waiting.Push(inner);
            }
        }
    }
}
