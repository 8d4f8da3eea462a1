namespace ListLint.Cli;

/// <summary>The files below a folder that may be checked.</summary>
internal static class FolderFiles
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    /// <summary>Paths relative to the folder, with forward slashes, ordinal order. What git ignores is left out; without git, packages of others are.</summary>
    public static IReadOnlyList<string> Below(string folder)
    {
        var known = GitFiles.Below(folder);
        var files = known is null ? Walk(folder) : known.Where(path => File.Exists(Path.Combine(folder, path)));
        return [.. files.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Walk(string root)
    {
        var waiting = new Stack<DirectoryInfo>([new DirectoryInfo(root)]);
        while (waiting.TryPop(out var folder))
        {
            foreach (var item in folder.EnumerateFileSystemInfos("*", Everything))
            {
                // A link to a folder may lead back up and so never end; what it leads to is found at its own place.
                if (item is FileInfo)
                    yield return Path.GetRelativePath(root, item.FullName).Replace('\\', '/');
                else if (item is DirectoryInfo inner && inner.LinkTarget is null && inner.Name is not (".git" or "node_modules"))
                    waiting.Push(inner);
            }
        }
    }
}
