using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace ListLint.Run.Writing;

/// <summary>
/// The temporary files of this process. Where it is told to end (Ctrl-C, SIGTERM, a terminal that closes) they are removed first; where it is killed
/// they stay, and the next run that writes in their folder removes them.
/// </summary>
internal static class PendingFiles
{
    private const string Prefix = ".listlint-";
    private const string Ending = ".tmp";

    // They live for milliseconds; another run may be writing right now.
    private static readonly TimeSpan Stale = TimeSpan.FromHours(1);
    private static readonly Lock Gate = new();
    private static readonly HashSet<string> Paths = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, bool> Swept = new(StringComparer.Ordinal);
    private static IReadOnlyList<PosixSignalRegistration>? signals;

    /// <summary>A new name in a folder: hidden, and not that of a list, so that a leftover is never checked.</summary>
    public static string NewPath(string folder) => Path.Combine(folder, $"{Prefix}{Path.GetRandomFileName()}{Ending}");

    /// <summary>Creates a file that is deleted when a signal ends the process.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="create">Makes it; may throw.</param>
    public static FileStream Create(string path, Func<FileStream> create)
    {
        if (Swept.TryAdd(Path.GetDirectoryName(path)!, true))
            Sweep(Path.GetDirectoryName(path)!);
        lock (Gate)
        {
            signals ??=
            [
                .. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT }.Select(signal =>
                    PosixSignalRegistration.Create(signal, _ => End())
                ),
            ];
            var file = create();
            Paths.Add(path);
            return file;
        }
    }

    /// <summary>Removes a file, or moves it, and forgets it.</summary>
    public static void Settle(string path, Action<string> action)
    {
        lock (Gate)
        {
            action(path);
            Paths.Remove(path);
        }
    }

    // The lock is never given back: nothing may be made or moved between this and the end of the process, which the signal brings as if it had not
    // been caught.
    private static void End()
    {
        Gate.Enter();
        foreach (var path in Paths)
            Remove(path);
    }

    private static void Sweep(string folder)
    {
        try
        {
            foreach (
                var path in Directory
                    .EnumerateFiles(folder, $"{Prefix}*{Ending}")
                    .Where(path => DateTime.UtcNow - File.GetLastWriteTimeUtc(path) > Stale)
            )
                Remove(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A folder that may be written but not read; nothing depends on this.
        }
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It does no harm where it lies.
        }
    }
}
