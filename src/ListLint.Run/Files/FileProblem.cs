using System.Globalization;
using System.Text;
using ListLint.Run.Base;

namespace ListLint.Run.Files;

/// <summary>Words why a file could not be read or written.</summary>
internal static class FileProblem
{
    /// <summary>A clause without a full stop: "is a folder; name a file".</summary>
    /// <param name="error">What was thrown.</param>
    /// <param name="path">The absolute path.</param>
    /// <param name="done">"read" or "written".</param>
    public static string Format(Exception error, string path, string done) =>
        error switch
        {
            FileRefusedException refused => refused.Problem,
            _ when Directory.Exists(path) => "is a folder; name a file",
            FileNotFoundException or DirectoryNotFoundException when FormatMissing(path) is { } problem => problem,
            FileNotFoundException => "is not there; check the name",
            DirectoryNotFoundException => "is in a folder that does not exist; create it first",
            UnauthorizedAccessException => $"may not be {done}; check its permissions",
            _ => $"cannot be {done}: {SystemError.Format(error)}",
        };

    /// <summary>Why there is nothing at a path, if that can be told: a clause without a full stop, or null.</summary>
    /// <param name="path">Absolute.</param>
    public static string? FormatMissing(string path) =>
        IsDangling(path) ? "is a symbolic link that leads nowhere; remove it, or let it lead to a file"
        : HasLostBytes(path) ? "has a name that is not UTF-8, and cannot be opened under it; rename the file or its folder"
        : null;

    /// <summary>Why a path cannot be opened because of its length, as a clause; null where it is short enough.</summary>
    /// <param name="path">Absolute.</param>
    public static string? FormatLength(string path)
    {
        var length = Encoding.UTF8.GetByteCount(path);
        var most =
            OperatingSystem.IsLinux() ? 4095
            : OperatingSystem.IsWindows() ? 32767
            : 1023;
        return length <= most
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"has a path of {length} bytes, and this system takes no more than {most}; put the file in a folder with a shorter path"
            );
    }

    /// <summary>
    /// Whether a path that does not exist is that of a file with bytes in its name that are no UTF-8: .NET puts U+FFFD in their place, and finds
    /// nothing there.
    /// </summary>
    public static bool HasLostBytes(string path) => path.Contains('\uFFFD', StringComparison.Ordinal);

    private static bool IsDangling(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget is not null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
