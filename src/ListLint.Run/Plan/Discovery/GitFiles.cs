using ListLint.Reporters;
using ListLint.Run.Base;
using ListLint.Run.Files;
using ListLint.Run.Git;

namespace ListLint.Run.Plan.Discovery;

/// <summary>Asks git which files of a folder are its own: tracked, or new and not ignored.</summary>
internal static class GitFiles
{
    private static string OtherFolders =>
        string.Join(", ", FolderFiles.OfOthers.Where(name => char.IsAsciiLetter(name[0])).Order(StringComparer.Ordinal));

    /// <summary>Paths relative to the folder, with forward slashes; null where git or the repository is missing.</summary>
    /// <param name="folder">Absolute.</param>
    /// <param name="notes">Takes in what has to be said where a repository is there and git cannot tell.</param>
    /// <exception cref="UsageException">git refuses to tell.</exception>
    public static IReadOnlyList<string>? Below(string folder, ISet<string> notes)
    {
        var git = GitProgram.Run(folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard");
        if (git is { Exit: 0 })
            return git.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        if (git is { IsOutside: false })
            throw new UsageException(
                $"git does not tell which files of {Printable.Escape(Path.TrimEndingDirectorySeparator(folder))} it ignores: {git.Sentence}. "
                    + "Put that right, or name the lists: listlint check PATH..."
            );
        // A file ".git" that leads nowhere is what a worktree or a submodule has without its repository.
        if (Repository.RootOf(folder) is { } root && (git is null || File.Exists(Path.Combine(root, ".git"))))
            notes.Add(
                $"{(git is null ? "git is not on the PATH" : git.Sentence)}, so that files which git would ignore are checked too; "
                    + $"packages of others ({OtherFolders}) are left out"
            );
        return null;
    }
}
