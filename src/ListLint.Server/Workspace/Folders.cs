namespace ListLint.Server.Workspace;

/// <summary>The folders that are open in the editor, as absolute paths. One thread changes them; others may look.</summary>
internal sealed class Folders
{
    private IReadOnlyList<string> paths = [];

    /// <summary>Opens and closes folders; one that is no folder of the disk is left out.</summary>
    public void Change(IEnumerable<string> added, IEnumerable<string> removed) => paths = [.. paths.Except(Read(removed)).Union(Read(added))];

    /// <summary>The folder that <c>listlint check</c> would be run in for a file: the inmost open one around it, else its own.</summary>
    /// <param name="path">Absolute.</param>
    public string Find(string path) =>
        paths
            .Where(folder =>
                path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            )
            .MaxBy(folder => folder.Length)
        ?? Path.GetDirectoryName(path)
        ?? path;

    // Clients end the URI of a folder in a slash, or do not.
    private static IEnumerable<string> Read(IEnumerable<string> uris) =>
        uris.Select(FileUri.ToPath).OfType<string>().Select(Path.TrimEndingDirectorySeparator);
}
