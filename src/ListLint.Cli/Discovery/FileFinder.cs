using Microsoft.Extensions.FileSystemGlobbing;

namespace ListLint.Cli;

/// <summary>Turns the paths of a command line into files.</summary>
/// <param name="folder">The folder that relative paths start from, absolute.</param>
/// <param name="configurationOf">What holds for the lists of a folder, given by its absolute path.</param>
internal sealed class FileFinder(string folder, Func<string, Configuration> configurationOf)
{
    private readonly SortedSet<string> found = new(StringComparer.Ordinal);
    private readonly List<string> problems = [];

    /// <summary>Absolute paths, and what could not be found, each with what to do.</summary>
    public (IReadOnlyCollection<string> Files, IReadOnlyList<string> Problems) Find(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
            FindLists();
        foreach (var path in paths)
            Find(path);
        return (found, problems);
    }

    // The readme is the list; a folder without one may hold lists under other names.
    private void FindLists()
    {
        if (configurationOf(folder) is { Files: { } lists, File: { } file })
        {
            Add(folder, FolderFiles.Below(folder).Where(path => lists.Match(Path.GetFullPath(path, folder))));
            if (found.Count == 0)
                problems.Add($"no file here matches what {Line.Of(Path.GetRelativePath(folder, file))} names under files");
            return;
        }

        Add(folder, new DirectoryInfo(folder).EnumerateFiles().Select(file => file.Name).Where(MarkdownName.IsReadme));
        if (found.Count == 0)
            Add(folder, FolderFiles.Below(folder).Where(MarkdownName.IsMarkdown));
        if (found.Count == 0)
            problems.Add("there is no Markdown file here. Name the lists: listlint check PATH...");
    }

    private void Find(string path)
    {
        var full = Path.GetFullPath(path, folder);
        if (path.Length == 0)
            problems.Add("a path is empty. Name a file, a folder or a pattern");
        else if (Directory.Exists(full))
            FindBelow(path, full);
        else if (!File.Exists(full) && path.Contains('*', StringComparison.Ordinal))
            FindMatches(path, full);
        else
            found.Add(full);
    }

    private void FindBelow(string path, string full)
    {
        var files = FolderFiles.Below(full).Where(file => IsList(Path.GetFullPath(file, full))).ToList();
        Add(full, files);
        if (files.Count == 0)
            problems.Add($"{Line.Of(path)}: no Markdown file in this folder. What git ignores is left out; name a file to check it anyway");
    }

    private bool IsList(string file) => configurationOf(Path.GetDirectoryName(file)!).Files?.Match(file) ?? MarkdownName.IsMarkdown(file);

    // Files are matched by name, not by a walk of the library, which would follow links round in circles and see what git ignores.
    private void FindMatches(string path, string full)
    {
        var parts = full.Replace('\\', '/').Split('/');
        var fixedParts = parts.TakeWhile(part => !part.Contains('*', StringComparison.Ordinal)).ToArray();
        var start = string.Join('/', fixedParts) + "/";
        var pattern = string.Join('/', parts[fixedParts.Length..]);
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase).AddInclude(pattern);
        var files = Directory.Exists(start)
            ? FolderFiles.Below(start).Where(file => MarkdownName.IsMarkdown(file) || Path.HasExtension(pattern)).Where(file => matcher.Match(file).HasMatches).ToList()
            : [];
        Add(start, files);
        if (files.Count == 0)
            problems.Add($"{Line.Of(path)}: no file matches this pattern");
    }

    private void Add(string start, IEnumerable<string> files) => found.UnionWith(files.Select(file => Path.GetFullPath(file, start)));
}
