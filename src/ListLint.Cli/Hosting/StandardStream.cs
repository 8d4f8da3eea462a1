using ListLint.Run.Base;

namespace ListLint.Cli.Hosting;

/// <summary>A standard stream whose failures can be told.</summary>
/// <param name="inner">The stream; null where the process was started without.</param>
/// <param name="name">What it is called: "standard output".</param>
/// <param name="isNeeded">Whether it is a failure that it cannot be written; where words for people go, the exit code says enough.</param>
internal sealed class StandardStream(Stream? inner, string name, bool isNeeded = true) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => inner?.CanRead ?? true;

    /// <inheritdoc/>
    public override bool CanWrite => inner?.CanWrite ?? true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return inner?.Read(buffer, offset, count) ?? throw Closed();
        }
        catch (UnauthorizedAccessException)
        {
            throw Closed();
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            if (inner is null)
                throw Closed();
            inner.Write(buffer, offset, count);
        }
        catch (UnauthorizedAccessException) when (isNeeded)
        {
            throw Closed();
        }
        catch (Exception error) when (!isNeeded && (error is IOException or UnauthorizedAccessException)) { }
    }

    /// <inheritdoc/>
    public override void Flush() => inner?.Flush();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    // That is what the system calls the wrong use of a stream; no permission is asked for once it is open.
    private FileRefusedException Closed() => new(FileKind.Other, $"{name} is closed");
}
