using System.Globalization;
using System.Text;

namespace ListLint.Server.Transport;

/// <summary>
/// Reads messages of the base protocol: headers in ASCII, an empty line, and as many bytes as <c>Content-Length</c> says. What a client says is
/// bounded, so that no number makes the server take all memory.
/// </summary>
/// <param name="input">Where they come from.</param>
/// <param name="most">The longest body, in bytes.</param>
internal sealed class MessageReader(Stream input, int most = MessageReader.Most)
{
    /// <summary>The longest body: a list of the longest kind that is checked, with each character escaped once.</summary>
    public const int Most = 128 * 1024 * 1024;

    private const int LongestHeader = 4096;
    private const int Block = 64 * 1024;
    private readonly BufferedStream buffered = new(input, Block);

    /// <summary>The body of the next message; empty for one that is too long, which is read past; null where there are no more.</summary>
    /// <exception cref="InvalidDataException">Where the next message starts cannot be known.</exception>
    /// <exception cref="IOException">The stream broke.</exception>
    public byte[]? Read()
    {
        if (ReadLength() is not { } length)
            return null;
        if (length > most)
            return Skip(length) ? [] : null;
        var body = new byte[length];
        return buffered.ReadAtLeast(body, body.Length, throwOnEndOfStream: false) == body.Length ? body : null;
    }

    private long? ReadLength()
    {
        long? length = null;
        for (var read = 0; ReadLine(ref read) is { } line; )
        {
            if (line.Length == 0)
                return length ?? throw new InvalidDataException("A message has no Content-Length.");
            if (line.Split(':', 2) is not [var name, var value])
                throw new InvalidDataException("A header of a message has no colon.");
            if (name.Trim().Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
                length = long.TryParse(value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var stated)
                    ? stated
                    : throw new InvalidDataException("The Content-Length of a message is not a number of bytes.");
        }

        return null;
    }

    // Null at the end of the stream, also within a line.
    private string? ReadLine(ref int read)
    {
        var line = new StringBuilder();
        for (int unit; (unit = buffered.ReadByte()) >= 0; )
        {
            if (++read > LongestHeader)
                throw new InvalidDataException("The headers of a message have no end.");
            if (unit == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append((char)unit);
        }

        return null;
    }

    private bool Skip(long length)
    {
        var block = new byte[Block];
        while (length > 0)
        {
            var read = buffered.Read(block, 0, (int)Math.Min(length, block.Length));
            if (read <= 0)
                return false;
            length -= read;
        }

        return true;
    }
}
