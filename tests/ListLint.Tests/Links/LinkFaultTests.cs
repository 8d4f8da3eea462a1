using System.IO.Compression;
using System.Net.Sockets;
using System.Text;

namespace ListLint.Tests;

/// <summary>Servers and networks with bad days, and servers that mean harm.</summary>
public sealed class LinkFaultTests : LinkTest
{
    private const int Mebibyte = 1024 * 1024;

    [Fact]
    public async Task A_host_that_nobody_knows_is_dead_once_all_tries_agree()
    {
        Web.Missing.Add("gone.example");

        Assert.Equal(new LinkFact { State = LinkState.Dead, Reason = "no such host" }, await Check("http://gone.example/page"));
        Assert.Equal(3, Web.LookedUp.Count(host => host == "gone.example"));
    }

    [Fact]
    public async Task The_other_links_of_a_host_that_is_not_there_share_its_fate()
    {
        Web.Missing.Add("gone.example");
        Options = Options with { HostInterval = TimeSpan.FromSeconds(1) };

        var answers = await Answers([.. Enumerable.Range(0, 50).Select(n => Query($"http://gone.example/{n}"))]);

        Assert.All(answers, answer => Assert.Equal(new LinkFact { State = LinkState.Dead, Reason = "no such host" }, answer.Fact));
        Assert.All(answers, answer => Assert.True(answer.IsFinal));
        Assert.InRange(Web.LookedUp.Count, 3, 30);
    }

    [Fact]
    public async Task Without_a_network_nothing_is_dead()
    {
        foreach (var host in new[] { "a.example", "b.example", "example.com" })
            Web.Missing.Add(host);

        var answers = await Answers(Query("http://a.example/"), Query("http://b.example/"));

        Assert.All(answers, answer => Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = "no such host, but there seems to be no network" }, answer.Fact));
    }

    [Theory]
    [InlineData(SocketError.ConnectionRefused, LinkState.Dead, "the host takes no connection")]
    [InlineData(SocketError.TryAgain, LinkState.Unknown, "no name server answers for the host")]
    [InlineData(SocketError.HostUnreachable, LinkState.Unknown, "no way leads to the host")]
    [InlineData(SocketError.TimedOut, LinkState.Unknown, "no answer in time")]
    [InlineData(SocketError.ConnectionReset, LinkState.Unknown, "the connection broke off")]
    public async Task What_failed_on_the_way_is_told_apart(SocketError error, LinkState state, string reason)
    {
        Web.Unreachable["a.example"] = error;

        Assert.Equal(new LinkFact { State = state, Reason = reason }, await Check("http://a.example/page"));
    }

    [Fact]
    public async Task A_host_that_takes_a_connection_at_last_is_alive()
    {
        Web.Unreachable["a.example"] = SocketError.ConnectionRefused;
        var check = Check("http://a.example/page");
        while (Web.Dialled.IsEmpty)
            await Task.Delay(1);
        Web.Unreachable.Clear();

        Assert.Equal(LinkState.Alive, (await check).State);
    }

    [Theory]
    [InlineData("expired.example", "the certificate has expired")]
    [InlineData("other.example", "the certificate is for another host")]
    [InlineData("self.example", "the certificate is signed by nobody known")]
    public async Task A_certificate_that_a_browser_refuses_is_named(string host, string reason)
    {
        Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = reason }, await Check($"https://{host}/page"));
        Assert.Empty(Web.Log);
        Assert.Single(Web.Dialled);
    }

    [Fact]
    public async Task HTTP_2_is_spoken_where_the_server_does_and_one_connection_is_enough()
    {
        var answers = await Answers([.. Enumerable.Range(0, 20).Select(n => Query($"https://a.example/{n}"))]);

        Assert.All(answers, answer => Assert.Equal(LinkState.Alive, answer.Fact.State));
        Assert.All(Web.Log, request => Assert.Equal("HTTP/2", request.Protocol));
        Assert.Single(Web.Dialled);
    }

    [Fact]
    public async Task Connections_of_HTTP_1_are_used_again()
    {
        await Answers([.. Enumerable.Range(0, 20).Select(n => Query($"http://a.example/{n}"))]);

        Assert.Equal("HTTP/1.1", Web.Log[0].Protocol);
        Assert.InRange(Web.Dialled.Count, 1, Options.HostConcurrency);
    }

    [Fact]
    public async Task A_socket_that_stalls_is_given_up()
    {
        Web.Scripts["a.example"] = () => new ScriptedStream([], thenStalls: true);
        Options = Options with { Timeout = TimeSpan.FromSeconds(1), Retries = 0 };

        Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = "no answer in time" }, await Check("http://a.example/page"));
    }

    [Fact]
    public async Task Headers_that_trickle_are_given_up()
    {
        Web.Scripts["a.example"] = () => new ScriptedStream(Trickle("HTTP/1.1 200 OK\r\n", "X: y\r\n"), thenStalls: true);
        Options = Options with { Timeout = TimeSpan.FromSeconds(1), Retries = 0 };

        Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = "no answer in time" }, await Check("http://a.example/page"));
    }

    [Theory]
    [InlineData("", "the answer broke off")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-", "the answer broke off")]
    [InlineData("220 mail.example ESMTP\r\n", "the answer is no proper HTTP")]
    [InlineData("HTTP/1.1 abc Oops\r\n\r\n", "the answer is no proper HTTP")]
    public async Task What_is_no_answer_is_unknown(string answer, string reason)
    {
        Web.Scripts["a.example"] = () => new ScriptedStream([Encoding.ASCII.GetBytes(answer)], thenStalls: false);

        Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = reason }, await Check("http://a.example/page"));
    }

    [Fact]
    public async Task Headers_without_end_are_not_read_to_their_end()
    {
        ScriptedStream? stream = null;
        Web.Scripts["a.example"] = () => stream = new ScriptedStream(Endless("HTTP/1.1 200 OK\r\n", Encoding.ASCII.GetBytes("X-" + new string('y', 1000) + ": z\r\n")), thenStalls: false);

        Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = "the answer is no proper HTTP" }, await Check("http://a.example/page"));
        Assert.InRange(stream!.Taken, 1, Mebibyte);
    }

    [Fact]
    public async Task A_reset_in_the_middle_is_tried_again()
    {
        var times = 0;
        Web.On("a.example/page", context =>
        {
            if (++times < 3)
                context.Abort();
            return Task.CompletedTask;
        });

        Assert.Equal(LinkState.Alive, (await Check("http://a.example/page")).State);
    }

    [Fact]
    public async Task Of_ten_gigabytes_no_more_than_the_bound_is_read()
    {
        ScriptedStream? stream = null;
        Web.Scripts["a.example"] = () => stream = new ScriptedStream(Endless("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 10000000000\r\n\r\n<h1 id=one><h2 id=two>", new byte[64 * 1024]), thenStalls: false);
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
        Web.Scripts["a.example"] = () => stream = new ScriptedStream(Endless("HTTP/1.1 404 Not Found\r\nContent-Length: 10000000000\r\n\r\n", new byte[64 * 1024]), thenStalls: false);

        Assert.Equal(LinkState.Dead, (await Check("http://a.example/page")).State);
        Assert.InRange(stream!.Taken, 1, Mebibyte);
    }

    [Fact]
    public async Task A_bomb_is_unpacked_up_to_the_bound()
    {
        var bomb = Packed(200 * Mebibyte);
        Web.On("a.example/page", async context =>
        {
            (context.Response.ContentType, context.Response.Headers.ContentEncoding) = ("text/html", "gzip");
            await context.Response.Body.WriteAsync(bomb);
        });
        Options = Options with { MaxBody = Mebibyte };
        var before = GC.GetTotalAllocatedBytes();

        var answer = await Answer(Query("http://a.example/page", "place"));

        Assert.Equal((LinkState.Alive, 0), (answer.Fact.State, answer.Fragments.Count));
        Assert.Equal("identity", Web.Log[0].Headers["Accept-Encoding"]);
        // Other tests allocate beside it.
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 150 * Mebibyte);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_server_that_packs_unasked_is_understood(string encoding)
    {
        using var packed = new MemoryStream();
        using (Stream stream = encoding switch { "gzip" => new GZipStream(packed, CompressionLevel.Fastest), "br" => new BrotliStream(packed, CompressionLevel.Fastest), _ => new ZLibStream(packed, CompressionLevel.Fastest) })
            stream.Write("<h1 id=one>One</h1><h2 id=two>Two</h2>"u8);
        Web.On("a.example/page", async context =>
        {
            (context.Response.ContentType, context.Response.Headers.ContentEncoding) = ("text/html", encoding);
            await context.Response.Body.WriteAsync(packed.ToArray());
        });

        Assert.Equal(new Dictionary<string, bool> { ["one"] = true, ["three"] = false }, (await Answer(Query("http://a.example/page", "one", "three"))).Fragments);
    }

    [Theory]
    [InlineData("Content-Length: 1000\r\n\r\n<h1 id=one><h2 id=two>")]
    [InlineData("Content-Encoding: gzip\r\nContent-Length: 7\r\n\r\ndamaged")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n16\r\n<h1 id=one><h2 id=two>\r\nZZ")]
    public async Task A_page_that_breaks_off_is_there_but_tells_nothing_of_what_it_lacks(string rest)
    {
        Web.Scripts["a.example"] = () => new ScriptedStream([Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + rest)], thenStalls: false);

        var answer = await Answer(Query("http://a.example/page", "three"));

        Assert.Equal((LinkState.Alive, 0), (answer.Fact.State, answer.Fragments.Count));
    }

    [Fact]
    public async Task A_page_that_trickles_is_there()
    {
        Web.Scripts["a.example"] = () => new ScriptedStream(Trickle("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", "<p>"), thenStalls: true);
        Options = Options with { Timeout = TimeSpan.FromSeconds(2) };

        Assert.Equal(LinkState.Alive, (await Check("http://a.example/page")).State);
        Assert.Equal(LinkState.Alive, (await Answer(Query("http://a.example/page", "place"))).Fact.State);
    }

    private static IEnumerable<byte[]> Endless(string start, byte[] piece) => Enumerable.Repeat(piece, int.MaxValue).Prepend(Encoding.ASCII.GetBytes(start));

    private static IEnumerable<byte[]> Trickle(string start, string piece)
    {
        yield return Encoding.ASCII.GetBytes(start);
        while (true)
        {
            Thread.Sleep(20);
            yield return Encoding.ASCII.GetBytes(piece);
        }
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
