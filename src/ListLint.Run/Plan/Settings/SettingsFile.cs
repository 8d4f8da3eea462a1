using ListLint.Run.Base;
using ListLint.Run.Files;

namespace ListLint.Run.Plan.Settings;

/// <summary>Reads the bytes of a file of settings, of which a pull request may bring any.</summary>
internal static class SettingsFile
{
    private const int Megabytes = 1;

    /// <summary>The bytes; null, with a reason, where it cannot be read.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="kind">What it is, for messages.</param>
    /// <param name="refuse">Takes what is wrong and what to do, a clause without a full stop.</param>
    public static byte[]? Read(string path, string kind, Action<string> refuse)
    {
        try
        {
            return RegularFile.Read(path, Megabytes);
        }
        catch (FileRefusedException error)
        {
            refuse(
                error.Kind is FileKind.Regular ? $"the {kind} {error.Problem}"
                : error.Kind is FileKind.Folder ? $"is a folder, not a {kind}"
                : error.Problem
            );
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            refuse(FileProblem.FormatMissing(path) ?? $"there is no such {kind}. Check the name");
        }
        catch (UnauthorizedAccessException)
        {
            refuse("may not be read by this user. Check its owner and permissions");
        }
        catch (IOException error)
        {
            refuse($"cannot be read: {SystemError.Format(error)}");
        }

        return null;
    }

    /// <summary>
    /// The folder that a file of settings, and what it leads to, has to stay in; null for one that the command line names, which may lie anywhere.
    /// </summary>
    /// <param name="path">Absolute.</param>
    /// <param name="start">The folder of the run, absolute.</param>
    public static string? TopOf(string path, string start) =>
        Repository.RootOf(Path.GetDirectoryName(path)!) ?? (Repository.Contains(start, path) ? start : null);
}
