namespace ListLint.Cli;

/// <summary>A file that is made to take the place of another one.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private const int Attempts = 8;
    private readonly string path;
    private readonly FileStream stream;
    private bool isMoved;

    private TemporaryFile(string path, FileStream stream) => (this.path, this.stream) = (path, stream);

    /// <summary>Makes an empty file in the folder of another one, with its owner and permissions.</summary>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    /// <exception cref="IOException">The disk is full, or broken.</exception>
    public static TemporaryFile Beside(string target)
    {
        var file = Create(Path.GetDirectoryName(target)!);
        try
        {
            FileState.Of(target).ApplyTo(file.path, file.stream.SafeFileHandle);
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
    public void Replace(string target)
    {
        stream.Dispose();
        PendingFiles.Settle(path, from => File.Move(from, target, overwrite: true));
        isMoved = true;
        Unix.FlushFolder(Path.GetDirectoryName(target)!);
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

    private static TemporaryFile Create(string folder)
    {
        // Nobody else may read it before it has the other's permissions.
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
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
