using ListLint.Run.Base;
using ListLint.Run.Files;
using ListLint.Run.Unix;

namespace ListLint.Run.Writing;

/// <summary>Writes files whole or not at all: whatever goes wrong, what was there before stays.</summary>
internal static class WholeFile
{
    // What the system keeps there are no files of a disk, and to put one in their place would be wrong.
    private static readonly string[] System = ["/dev/fd/", "/dev/stdout", "/dev/stderr", "/proc/"];

    /// <summary>Puts bytes in a file, in the place of what it held. Where the path leads to a pipe or a device, they go there.</summary>
    /// <param name="path">Absolute; where it is a symbolic link that stays in the repository, the file that it leads to is written.</param>
    /// <param name="bytes">All of them.</param>
    /// <exception cref="FileRefusedException">There is something in its place that is not to be lost.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, byte[] bytes)
    {
        if (!OperatingSystem.IsWindows() && System.Any(start => path.StartsWith(start, StringComparison.Ordinal)))
        {
            Pour(path, bytes);
            return;
        }

        if (Boundary.RefuseLinks(path, Repository.RootOf(Path.GetDirectoryName(path) ?? path), "written") is { } outside)
            throw new FileRefusedException(FileKind.Other, outside);
        var target = RealPath.Resolve(path)!;
        if (RegularFile.KindOf(target) is not { } kind)
            Replace(target, bytes, TemporaryFile.New);
        else if (kind is FileKind.Pipe or FileKind.Other)
            Pour(target, bytes);
        else if (kind is FileKind.Folder)
            throw new FileRefusedException(kind, "is a folder; name a file");
        else
            ReplaceRegular(target, bytes);
    }

    /// <summary>Makes a file, unless there is one.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="bytes">What it holds.</param>
    /// <exception cref="IOException">It cannot be written, or is there already.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Create(string path, byte[] bytes)
    {
        using var temporary = Beside(path, TemporaryFile.New);
        temporary.Write(bytes);
        temporary.Replace(path, overwrite: false);
    }

    private static void ReplaceRegular(string target, byte[] bytes)
    {
        if (UnixSystem.StatusOf(target) is { Names: > 1 })
            throw new FileRefusedException(
                FileKind.Regular,
                "has another name on this disk (a hard link), under which the old content would stay; remove it first, or name another file"
            );
        // Opened and closed: a rename would not ask whether the file itself may be written.
        using (new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
            Replace(target, bytes, TemporaryFile.Beside);
    }

    private static void Replace(string target, byte[] bytes, Func<string, TemporaryFile> make)
    {
        using var temporary = Beside(target, make);
        temporary.Write(bytes);
        temporary.Replace(target);
    }

    private static TemporaryFile Beside(string target, Func<string, TemporaryFile> make)
    {
        try
        {
            return make(target);
        }
        catch (UnauthorizedAccessException)
        {
            throw new FileRefusedException(
                FileKind.Regular,
                "is in a folder that may not be written to; check the folder's permissions, or name a file elsewhere"
            );
        }
    }

    // Behind what is there: it may be a file that a shell has opened for standard output.
    private static void Pour(string path, byte[] bytes)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (stream.CanSeek)
            stream.Seek(0, SeekOrigin.End);
        stream.Write(bytes);
    }
}
