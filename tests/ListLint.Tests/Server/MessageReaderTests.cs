using System.Text;
using ListLint.Server.Transport;

namespace ListLint.Tests;

/// <summary>Messages of the base protocol, of which a client may send any.</summary>
public sealed class MessageReaderTests
{
    [Fact]
    public void Messages_follow_one_another_in_pieces_of_any_size()
    {
        const string Sent = "Content-Length: 2\r\n\r\n{}content-length:3\r\nContent-Type: x\r\n\r\n[1]Content-Length: 0\n\n";
        Assert.Equal(["{}", "[1]", ""], ReadAll(new Trickle(Encoding.UTF8.GetBytes(Sent))));
    }

    [Fact]
    public void A_message_that_is_too_long_is_read_past_and_not_kept()
    {
        var sent = $"Content-Length: 100000\r\n\r\n{new string('x', 100_000)}Content-Length: 2\r\n\r\n{{}}";
        Assert.Equal(["", "{}"], ReadAll(new MemoryStream(Encoding.UTF8.GetBytes(sent))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Content-Le")]
    [InlineData("Content-Length: 20\r\n\r\n{}")]
    [InlineData("Content-Length: 5000\r\n\r\n{}")]
    [InlineData("Content-Length: 9000000000000000000\r\n\r\n{}")]
    public void A_stream_that_ends_early_has_no_more_messages(string sent) => Assert.Empty(ReadAll(new MemoryStream(Encoding.UTF8.GetBytes(sent))));

    private static List<string> ReadAll(Stream stream)
    {
        var reader = new MessageReader(stream, most: 1000);
        var messages = new List<string>();
        while (reader.Read() is { } body)
            messages.Add(Encoding.UTF8.GetString(body));
        return messages;
    }

    // As a pipe gives them: one byte after the other.
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);
    }
}
