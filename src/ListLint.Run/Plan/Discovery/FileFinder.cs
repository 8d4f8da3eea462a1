using ListLint.Core;
using ListLint.Reporters;
using ListLint.Run.Files;
using ListLint.Run.Plan.Settings;
using Microsoft.Extensions.FileSystemGlobbing;

namespace ListLint.Run.Plan.Discovery;

/// <summary>Turns the paths of a command line into files.</summary>
/// <param name="folder">The folder that relative paths start from, absolute.</param>
/// <param name="configurationOf">What holds for the lists of a folder, given by its absolute path.</param>
/// <param name="models">Keeps the models of what is looked at.</param>
/// <param name="withCopies">Whether copies of lists are found too.</param>
internal sealed class FileFinder(string folder, Func<string, Configuration> configurationOf, ListModels models, bool withCopies = false)
{
    private const int LongestShown = 80;
    private readonly FoundFiles found = new();

    /// <summary>The files that paths mean; without any, the lists of the folder.</summary>
    public FoundFiles Find(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
            FindLists();
        foreach (var path in paths)
            Find(path);
        return found;
    }

    private void FindLists()
    {
        if (configurationOf(folder) is { Files: { } lists, File: { } file })
        {
            Add(folder, FolderFiles.Below(folder, path => lists.Match(Path.GetFullPath(path, folder)), found));
            if (found.Files.Count == 0)
                found.Problems.Add($"no file here matches what {Printable.Escape(Path.GetRelativePath(folder, file))} names under files");
            return;
        }

        new ListFinder(folder, path => configurationOf(Path.GetDirectoryName(path)!).IsIgnored(path), models, withCopies).Find(found);
    }

    private void Find(string path)
    {
        var full = Path.GetFullPath(path, folder);
        if (FileProblem.FormatLength(full) is { } problem)
            found.Problems.Add($"{Printable.Escape(Excerpt.From(path, LongestShown))}: {problem}");
        else if (path.Length == 0)
            found.Problems.Add("a path is empty. Name a file, a folder or a pattern");
        else if (Directory.Exists(full))
            FindBelow(path, full);
        else if (!File.Exists(full) && path.Contains('*', StringComparison.Ordinal))
            FindMatches(path, full);
        else
            found.Files.TryAdd(full, null);
    }

    private void FindBelow(string path, string full)
    {
        var problems = found.Problems.Count;
        var files = FolderFiles.Below(full, file => IsList(Path.GetFullPath(file, full)), found);
        Add(full, files);
        if (files.Count == 0 && problems == found.Problems.Count)
            found.Problems.Add(
                $"{Printable.Escape(path)}: no Markdown file in this folder. What git ignores is left out; name a file to check it anyway"
            );
    }

    private bool IsList(string file) => configurationOf(Path.GetDirectoryName(file)!).Files?.Match(file) ?? MarkdownName.IsMarkdown(file);

    // Files are matched by name, not by a walk of the library, which would follow links round in circles and see what git ignores.
    private void FindMatches(string path, string full)
    {
        var parts = Slashes.Forward(full).Split('/');
        var fixedParts = parts.TakeWhile(part => !part.Contains('*', StringComparison.Ordinal)).ToArray();
        var start = string.Join('/', fixedParts) + "/";
        var pattern = Slashes.ForPattern(string.Join('/', parts[fixedParts.Length..]));
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase).AddInclude(pattern);
        var files = Directory.Exists(start)
            ? FolderFiles.Below(
                start,
                file => (MarkdownName.IsMarkdown(file) || Path.HasExtension(pattern)) && matcher.Match(Slashes.ForPattern(file)).HasMatches,
                found
            )
            : [];
        Add(start, files);
        if (files.Count == 0)
            found.Problems.Add($"{Printable.Escape(path)}: no file matches this pattern");
    }

    private void Add(string start, IEnumerable<string> files)
    {
        foreach (var file in files)
            found.Files.TryAdd(Path.GetFullPath(file, start), null);
    }
}
