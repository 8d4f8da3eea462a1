namespace ListLint.Cli;

/// <summary>Asks git which files of a folder are its own: tracked, or new and not ignored.</summary>
internal static class GitFiles
{
    /// <summary>Paths relative to the folder, with forward slashes; null where git or the repository is missing.</summary>
    public static IReadOnlyList<string>? Below(string folder) =>
        Git.Run(folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard") is { Exit: 0 } git ? git.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries) : null;
}
