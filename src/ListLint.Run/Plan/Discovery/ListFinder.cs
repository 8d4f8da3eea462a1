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
/// <param name="withCopies">Whether copies of lists are lists too, as where they are fixed and have to stay copies.</param>
internal sealed class ListFinder(string folder, Func<string, bool> isIgnored, ListModels models, bool withCopies = false)
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
        var looks = SmallSiblings.Accept(
            Processors.Map(candidates, file => file.IsIgnored ? new ListLook(file.Path, null, null) : Look(file.Path)),
            models
        );
        var copies = withCopies ? new Dictionary<string, string>() : ListCopies.Find(looks.Where(look => look.Reason is null), models);
        foreach (var look in looks)
        {
            if (look.Reason is not null)
                found.Skipped.Add($"{Printable.Escape(look.Path)}: skipped, {look.Reason}");
            else if (copies.GetValueOrDefault(look.Path) is { } original)
                found.Copies.Add($"{Printable.Escape(look.Path)}: skipped, has the same entries as {Printable.Escape(original)}");
            else
                found.Files[Path.GetFullPath(look.Path, folder)] = look.Source;
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
                    : "there is no list here: no readme, and no Markdown file that is a list (-v says why). Name the lists: listlint check PATH..."
            );
    }

    // What cannot be read is reported when it is checked.
    private ListLook Look(string path)
    {
        var isMain = ListLook.IsMainReadme(path);
        if (!isMain && OtherDocuments.Refuse(path) is { } reason)
            return new ListLook(path, null, reason);
        var source = FileReader.Read(Path.Combine(folder, path), path).Source;
        return new ListLook(
            path,
            source,
            isMain || source is null ? null : ListCriteria.RefuseText(source) ?? ListCriteria.Refuse(models.Peek(source))
        );
    }
}
