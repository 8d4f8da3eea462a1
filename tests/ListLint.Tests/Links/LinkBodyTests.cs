using System.IO.Compression;
using System.Text;
using ListLint.Links;

namespace ListLint.Tests;

/// <summary>Bodies that are too long, cut, packed or slow.</summary>
public sealed class LinkBodyTests : LinkTest
{
    private const int Mebibyte = 1024 * 1024;

    [Fact]
    public async Task Of_ten_gigabytes_no_more_than_the_bound_is_read()
    {
        ScriptedStream? stream = null;
        Web.Scripts["a.example"] = () =>
            stream = new ScriptedStream(
                ScriptedStream.Endless(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 10000000000\r\n\r\n<h1 id=one><h2 id=two>",
                    new byte[64 * 1024]
                ),
                thenStalls: false
            );
        Options = Options with { MaxBody = Mebibyte };

        var answer = await Answer(Query("http://a.example/page", "two", "three"));

        Assert.Equal(LinkState.Alive, answer.Fact.State);
        Assert.Equal(new Dictionary<string, bool> { ["two"] = true }, answer.Fragments);
        Assert.InRange(stream!.Taken, Mebibyte, 2 * Mebibyte);
    }

    [Fact]
    public async Task Of_a_body_that_nobody_wants_next_to_nothing_is_read()
    {
        ScriptedStream? stream = null;
        Web.Scripts["a.example"] = () =>
            stream = new ScriptedStream(
                ScriptedStream.Endless("HTTP/1.1 404 Not Found\r\nContent-Length: 10000000000\r\n\r\n", new byte[64 * 1024]),
                thenStalls: false
            );

        Assert.Equal(LinkState.Dead, (await Check("http://a.example/page")).State);
        Assert.InRange(stream!.Taken, 1, Mebibyte);
    }

    [Fact]
    public async Task A_bomb_is_unpacked_up_to_the_bound()
    {
        var bomb = Packed(200 * Mebibyte);
        Web.On(
            "a.example/page",
            async context =>
            {
                (context.Response.ContentType, context.Response.Headers.ContentEncoding) = ("text/html", "gzip");
                await context.Response.Body.WriteAsync(bomb);
            }
        );
        Options = Options with { MaxBody = Mebibyte };
        var answer = await Answer(Query("http://a.example/page", "place"));

        Assert.Equal((LinkState.Alive, 0), (answer.Fact.State, answer.Fragments.Count));
        Assert.Equal("identity", Web.Log[0].Headers["Accept-Encoding"]);
    }

    [Fact]
    public async Task What_a_bomb_takes_is_bounded_too()
    {
        using var answer = new HttpResponseMessage
        {
            Content = new ByteArrayContent(Packed(100 * Mebibyte)) { Headers = { ContentEncoding = { "gzip" } } },
        };
        var before = GC.GetAllocatedBytesForCurrentThread();

        // From memory all of it runs at once, so that what this thread takes is what it takes.
        var read = BoundedBody.Read(answer, Mebibyte, default);
        Assert.True(read.IsCompleted);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20 * Mebibyte);
        var (text, isWhole) = await read;
        Assert.Equal((Mebibyte, false), (text.Length, isWhole));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_server_that_packs_unasked_is_understood(string encoding)
    {
        using var packed = new MemoryStream();
        using (
            Stream stream = encoding switch
            {
                "gzip" => new GZipStream(packed, CompressionLevel.Fastest),
                "br" => new BrotliStream(packed, CompressionLevel.Fastest),
                _ => new ZLibStream(packed, CompressionLevel.Fastest),
            }
        )
            stream.Write("<h1 id=one>One</h1><h2 id=two>Two</h2>"u8);
        Web.On(
            "a.example/page",
            async context =>
            {
                (context.Response.ContentType, context.Response.Headers.ContentEncoding) = ("text/html", encoding);
                await context.Response.Body.WriteAsync(packed.ToArray());
            }
        );

        Assert.Equal(
            new Dictionary<string, bool> { ["one"] = true, ["three"] = false },
            (await Answer(Query("http://a.example/page", "one", "three"))).Fragments
        );
    }

    [Theory]
    [InlineData("Content-Length: 1000\r\n\r\n<h1 id=one><h2 id=two>")]
    [InlineData("Content-Encoding: gzip\r\nContent-Length: 7\r\n\r\ndamaged")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n16\r\n<h1 id=one><h2 id=two>\r\nZZ")]
    public async Task A_page_that_breaks_off_is_there_but_tells_nothing_of_what_it_lacks(string rest)
    {
        Web.Scripts["a.example"] = () =>
            new ScriptedStream([Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + rest)], thenStalls: false);

        var answer = await Answer(Query("http://a.example/page", "three"));

        Assert.Equal((LinkState.Alive, 0), (answer.Fact.State, answer.Fragments.Count));
    }

    [Fact]
    public async Task A_page_that_trickles_is_there()
    {
        Web.Scripts["a.example"] = () =>
            new ScriptedStream(ScriptedStream.Trickle("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", "<p>"), thenStalls: true);
        Options = Options with { Timeout = TimeSpan.FromSeconds(2) };

        Assert.Equal(LinkState.Alive, (await Check("http://a.example/page")).State);
        Assert.Equal(LinkState.Alive, (await Answer(Query("http://a.example/page", "place"))).Fact.State);
    }

    private static byte[] Packed(int length)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest))
        {
            for (var written = 0; written < length; written += Mebibyte)
                stream.Write(new byte[Mebibyte]);
        }

        return packed.ToArray();
    }
}
