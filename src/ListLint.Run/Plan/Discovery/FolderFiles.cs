using ListLint.Reporters;
using ListLint.Run.Base;
using ListLint.Run.Files;
using ListLint.Run.Unix;

namespace ListLint.Run.Plan.Discovery;

/// <summary>The files below a folder that may be checked.</summary>
internal static class FolderFiles
{
    // A home folder or a disk is no repository; a walk over it would take minutes.
    private const int MostFiles = 200_000;
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Folders of packages that others wrote, and of tools.</summary>
    public static IReadOnlySet<string> OfOthers { get; } =
        new HashSet<string>(StringComparer.Ordinal)
        {
            ".git",
            ".hg",
            ".svn",
            ".tox",
            ".venv",
            "__pycache__",
            "bower_components",
            "node_modules",
            "site-packages",
            "venv",
            "vendor",
        };

    /// <summary>
    /// Paths relative to the folder, with forward slashes, ordinal order. What git ignores is left out; without git, packages of others are.
    /// </summary>
    /// <param name="folder">Absolute.</param>
    /// <param name="wanted">Whether a file is meant, by its relative path.</param>
    /// <param name="found">Takes in what could not be looked into, and what has to be said where git cannot tell.</param>
    /// <exception cref="UsageException">git refuses to tell, or there is no git here, and there are too many files.</exception>
    public static IReadOnlyList<string> Below(string folder, Func<string, bool> wanted, FoundFiles found)
    {
        var known = GitFiles.Below(folder, found.Notes);
        var files = (known ?? Walk(folder, found.Problems))
            .Where(wanted)
            .Where(path => known is null || MayBeThere(Path.Combine(folder, path)))
            // To open a pipe that nobody writes to never ends.
            .Where(path => UnixSystem.StatusOf(Path.Combine(folder, path)) is null or { Kind: FileKind.Regular });
        return LinkedFiles.Once(folder, [.. files.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    // A file of git that was deleted is left out. Of one that cannot be looked at, it is said when it is read.
    private static bool MayBeThere(string path)
    {
        if (File.Exists(path))
            return true;
        try
        {
            return !File.GetAttributes(path).HasFlag(FileAttributes.Directory);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return FileProblem.HasLostBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static IReadOnlyList<FileSystemInfo> Items(DirectoryInfo folder, string root, int most, ICollection<string> problems)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos("*", Everything).Take(most + 1)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            var name = folder.FullName == root ? folder.Name : Slashes.Forward(Path.GetRelativePath(root, folder.FullName));
            problems.Add($"{Printable.Escape(name)}: this folder {Problem(error, folder.FullName)}");
            return [];
        }
    }

    private static string Problem(Exception error, string path) =>
        error is UnauthorizedAccessException ? "may not be read, so what is in it was not checked. Check its permissions"
        : error is DirectoryNotFoundException && FileProblem.HasLostBytes(path)
            ? "has a name that is not UTF-8, so what is in it was not checked. Rename it"
        : $"cannot be read, so what is in it was not checked: {SystemError.Format(error)}";

    private static IEnumerable<string> Walk(string root, ICollection<string> problems)
    {
        var left = MostFiles;
        var waiting = new Stack<DirectoryInfo>([new DirectoryInfo(root)]);
        while (waiting.TryPop(out var folder))
        {
            foreach (var item in Items(folder, root, left, problems))
            {
                if (left-- == 0)
                    throw new UsageException(
                        $"there are more than {MostFiles} files below {Printable.Escape(root)}, which is not a git repository. "
                            + "Name the lists: listlint check PATH..."
                    );
                // A link to a folder may lead back up and so never end; what it leads to is found at its own place.
                if (item is FileInfo)
                    yield return Slashes.Forward(Path.GetRelativePath(root, item.FullName));
                else if (item is DirectoryInfo inner && inner.LinkTarget is null && !OfOthers.Contains(inner.Name))
                    waiting.Push(inner);
            }
        }
    }
}
