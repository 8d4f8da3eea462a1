using ListLint.Run.Base;
using ListLint.Run.Unix;

namespace ListLint.Run.Writing;

/// <summary>A file that is made to take the place of another one.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private const int Attempts = 8;
    private readonly string path;
    private readonly FileStream stream;
    private bool isMoved;

    private TemporaryFile(string path, FileStream stream) => (this.path, this.stream) = (path, stream);

    /// <summary>Makes an empty file in the folder of a file that is not there yet.</summary>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    /// <exception cref="IOException">The disk is full, or broken, or there is no such folder.</exception>
    public static TemporaryFile New(string target) => Create(Path.GetDirectoryName(target)!, isPrivate: false);

    /// <summary>Makes an empty file in the folder of another one, with its owner, permissions and extended attributes.</summary>
    /// <exception cref="FileRefusedException">The other one has an attribute that cannot be kept.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    /// <exception cref="IOException">The disk is full, or broken.</exception>
    public static TemporaryFile Beside(string target)
    {
        var file = Create(Path.GetDirectoryName(target)!, isPrivate: true);
        try
        {
            FileState.Copy(target, file.path, file.stream.SafeFileHandle);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Writes all bytes, and waits until the disk has them.</summary>
    public void Write(byte[] bytes)
    {
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Takes the place of the other file in one step.</summary>
    /// <exception cref="IOException">There is another file, and it is not to be overwritten.</exception>
    public void Replace(string target, bool overwrite = true)
    {
        stream.Dispose();
        PendingFiles.Settle(path, from => File.Move(from, target, overwrite));
        isMoved = true;
        UnixSystem.FlushFolder(Path.GetDirectoryName(target)!);
    }

    /// <summary>Removes the file, unless it took the other's place.</summary>
    public void Dispose()
    {
        stream.Dispose();
        if (isMoved)
            return;
        try
        {
            PendingFiles.Settle(path, File.Delete);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What went wrong before is what has to be said.
        }
    }

    // Nobody else may read it before it has the other's permissions.
    private static TemporaryFile Create(string folder, bool isPrivate)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            BufferSize = 0,
        };
        if (isPrivate && !OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        for (var attempt = 1; ; attempt++)
        {
            var path = PendingFiles.NewPath(folder);
            try
            {
                return new TemporaryFile(path, PendingFiles.Create(path, () => new FileStream(path, options)));
            }
            catch (IOException) when (attempt < Attempts && File.Exists(path))
            {
                // The name is taken.
            }
        }
    }
}
