namespace ListLint.Run.Git;

/// <summary>
/// Finds programs in the folders of PATH that are named from the root, and nowhere else: the current folder holds what others wrote, and so do the
/// folders that an entry such as "." or an empty one means.
/// </summary>
internal static class SearchPath
{
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>The absolute path of a program; null where there is none.</summary>
    /// <param name="name">Without the ending that Windows wants.</param>
    /// <param name="path">The variable PATH.</param>
    public static string? Find(string name, string? path) =>
        Folders(path).Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)).FirstOrDefault(IsProgram);

    /// <summary>The same variable without the entries that depend on the current folder.</summary>
    public static string Clean(string? path) => string.Join(Path.PathSeparator, Folders(path));

    // Windows allows quotes around an entry.
    private static IEnumerable<string> Folders(string? path) =>
        (path ?? "")
            .Split(Path.PathSeparator)
            .Select(entry => OperatingSystem.IsWindows() ? entry.Trim('"') : entry)
            .Where(Path.IsPathFullyQualified);

    private static bool IsProgram(string file)
    {
        try
        {
            return File.Exists(file) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & Executable) != 0);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
