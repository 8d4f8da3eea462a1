using System.Text;

namespace ListLint.Tests;

/// <summary>A connection that says what a script tells it, whatever it is told: pieces as they are read, and then the end or silence.</summary>
internal sealed class ScriptedStream(IEnumerable<byte[]> script, bool thenStalls) : Stream
{
    private readonly IEnumerator<byte[]> pieces = script.GetEnumerator();
    private readonly CancellationTokenSource closed = new();
    private ReadOnlyMemory<byte> piece;
    private long read;

    /// <summary>How many bytes were taken.</summary>
    public long Taken => Volatile.Read(ref read);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>A start, and then the same without end.</summary>
    public static IEnumerable<byte[]> Endless(string start, byte[] piece) =>
        Enumerable.Repeat(piece, int.MaxValue).Prepend(Encoding.ASCII.GetBytes(start));

    /// <summary>The same, slowly.</summary>
    public static IEnumerable<byte[]> Trickle(string start, string piece)
    {
        yield return Encoding.ASCII.GetBytes(start);
        while (true)
        {
            Thread.Sleep(20);
            yield return Encoding.ASCII.GetBytes(piece);
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        if (buffer.Length == 0)
            return 0;
        ObjectDisposedException.ThrowIf(closed.IsCancellationRequested, this);
        if (piece.IsEmpty && pieces.MoveNext())
            piece = pieces.Current;
        if (piece.IsEmpty && thenStalls)
            await Task.Delay(Timeout.Infinite, closed.Token).WaitAsync(cancellationToken);
        var count = Math.Min(buffer.Length, piece.Length);
        piece[..count].CopyTo(buffer);
        piece = piece[count..];
        Interlocked.Add(ref read, count);
        return count;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => default;

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) { }

    protected override void Dispose(bool disposing)
    {
        // As with a socket, this is what ends a read.
        closed.Cancel();
        base.Dispose(disposing);
    }
}
