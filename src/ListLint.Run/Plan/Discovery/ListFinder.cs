using ListLint.Core;
using ListLint.Reporters;
using ListLint.Run.Base;
using ListLint.Run.Files;
using ListLint.Run.Plan.Settings;

namespace ListLint.Run.Plan.Discovery;

/// <summary>
/// Finds the lists of a folder where nobody names them: its readmes, and the Markdown files below it that are lists by their content.
/// </summary>
/// <param name="folder">Absolute.</param>
/// <param name="isIgnored">Whether the configuration leaves out a file, given by its absolute path.</param>
/// <param name="models">Keeps the models of what is looked at.</param>
internal sealed class ListFinder(string folder, Func<string, bool> isIgnored, ListModels models)
{
    // More is no repository of lists, and all would have to be read.
    private const int MostFiles = 2000;

    public void Find(FoundFiles found)
    {
        var files = FolderFiles.Below(folder, MarkdownName.IsMarkdown, found);
        var candidates = files
            .OrderBy(path => path.Count(unit => unit == '/'))
            .Take(MostFiles)
            .Select(path => (Path: path, IsIgnored: isIgnored(Path.GetFullPath(path, folder))))
            .ToList();
        var looks = Processors.Map(candidates, file => file.IsIgnored ? (null, null) : Examine(file.Path));
        foreach (var ((path, _), (source, reason)) in candidates.Zip(looks))
        {
            if (reason is null)
                found.Files[Path.GetFullPath(path, folder)] = source;
            else
                found.Skipped.Add($"{Printable.Escape(path)}: skipped, {reason}");
        }

        if (files.Count > MostFiles)
            found.Problems.Add(
                $"there are {files.Count} Markdown files here, and only {MostFiles} were looked at. "
                    + $"Name the lists, in the command or under files in {ConfigKeys.FileName}"
            );
        if (found.Files.Count == 0)
            found.Problems.Add(
                files.Count == 0
                    ? "there is no Markdown file here. Name the lists: listlint check PATH..."
                    : "there is no list here: no readme, and no Markdown file that is one; -v says why. Name the lists: listlint check PATH..."
            );
    }

    // What cannot be read is reported when it is checked.
    private (SourceText? Source, string? Reason) Examine(string path)
    {
        if (!path.Contains('/', StringComparison.Ordinal) && MarkdownName.IsReadme(path))
            return (null, null);
        if (ListCriteria.RefuseName(path) is { } reason)
            return (null, reason);
        var source = FileReader.Read(Path.Combine(folder, path), path).Source;
        return (source, source is null ? null : ListCriteria.RefuseText(source) ?? ListCriteria.Refuse(models.Look(source)));
    }
}
