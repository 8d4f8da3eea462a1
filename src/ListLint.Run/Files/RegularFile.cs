using ListLint.Run.Base;
using ListLint.Run.Unix;
using Microsoft.Win32.SafeHandles;

namespace ListLint.Run.Files;

/// <summary>Reads files of a disk and nothing else: a pipe or a device may never end, and a length that the system states may be wrong.</summary>
internal static class RegularFile
{
    private const int Block = 81920;

    /// <summary>Opens a file for reading.</summary>
    /// <param name="path">Absolute.</param>
    /// <exception cref="FileRefusedException">It is no regular file.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static FileStream Open(string path)
    {
        var handle = UnixSystem.OpenReading(path) ?? File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        try
        {
            return Kind(handle) is FileKind.Regular ? new FileStream(handle, FileAccess.Read, bufferSize: 0) : throw Refused(Kind(handle));
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    /// <summary>All bytes of a file.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="megabytes">The most that it may have.</param>
    /// <exception cref="FileRefusedException">It is no regular file, or has more.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] Read(string path, int megabytes)
    {
        using var stream = Open(path);
        return Read(stream, megabytes * 1024 * 1024) ?? throw new FileRefusedException(FileKind.Regular, $"is larger than {megabytes} MB");
    }

    /// <summary>All bytes of a stream, or null where it has more than it may; one more is read at most, whatever length the stream states.</summary>
    /// <exception cref="IOException">The stream broke.</exception>
    public static byte[]? Read(Stream stream, int most)
    {
        var stated = stream.CanSeek ? (int)Math.Clamp(stream.Length, 0, most) : 0;
        using var buffer = new MemoryStream(stated);
        var block = new byte[stream.CanSeek ? Math.Clamp(stated + 1, 1, Block) : Block];
        for (int read; (read = stream.Read(block, 0, (int)Math.Min(block.Length, most + 1L - buffer.Length))) > 0; )
        {
            buffer.Write(block, 0, read);
            if (buffer.Length > most)
                return null;
        }

        return buffer.Length == buffer.Capacity ? buffer.GetBuffer() : buffer.ToArray();
    }

    /// <summary>What a path leads to; null where there is nothing.</summary>
    /// <param name="path">Absolute.</param>
    public static FileKind? KindOf(string path)
    {
        if (UnixSystem.StatusOf(path) is { } status)
            return status.Kind;
        if (Directory.Exists(path) || !File.Exists(path))
            return Directory.Exists(path) ? FileKind.Folder : null;
        try
        {
            using var handle = UnixSystem.OpenReading(path);
            return handle is null ? FileKind.Regular : Kind(handle);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return FileKind.Regular;
        }
    }

    // Where the system does not tell, a pipe is known by having no place to go back to.
    private static FileKind Kind(SafeFileHandle handle)
    {
        if (UnixSystem.StatusOf(handle) is { } status)
            return status.Kind;
        if (OperatingSystem.IsWindows())
            return FileKind.Regular;
        if (File.GetAttributes(handle).HasFlag(FileAttributes.Directory))
            return FileKind.Folder;
        using var stream = new FileStream(new SafeFileHandle(handle.DangerousGetHandle(), ownsHandle: false), FileAccess.Read, bufferSize: 0);
        return stream.CanSeek ? FileKind.Regular : FileKind.Pipe;
    }

    private static FileRefusedException Refused(FileKind kind) =>
        new(
            kind,
            kind switch
            {
                FileKind.Folder => "is a folder; name a file",
                FileKind.Pipe => "is a pipe, which may never end; save what it gives in a file, and name that",
                _ => "is a device, not a file; name a file",
            }
        );
}
