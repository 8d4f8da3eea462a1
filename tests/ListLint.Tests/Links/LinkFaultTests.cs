using System.Net.Sockets;
using System.Text;
using ListLint.Links;

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

        var answers = await Answers([.. Enumerable.Range(0, 50).Select(number => Query($"http://gone.example/{number}"))]);

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

        Assert.All(
            answers,
            answer => Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = "no such host, but there seems to be no network" }, answer.Fact)
        );
        Assert.All(answers, answer => Assert.False(answer.IsFinal));
    }

    [Fact]
    public async Task Without_a_network_a_long_list_is_not_asked_to_its_end()
    {
        foreach (var host in Enumerable.Range(0, 500).Select(number => $"{number}.example").Append("example.com"))
            Web.Missing.Add(host);

        var answers = await Answers([.. Enumerable.Range(0, 500).Select(number => Query($"http://{number}.example/"))]);

        Assert.All(answers, answer => Assert.Equal((LinkState.Unknown, false), (answer.Fact.State, answer.IsFinal)));
        Assert.InRange(Web.LookedUp.Count, 20, 200);
    }

    [Fact]
    public async Task A_long_list_of_hosts_that_are_gone_is_asked_to_its_end_where_there_is_a_network()
    {
        foreach (var host in Enumerable.Range(0, 100).Select(number => $"{number}.example"))
            Web.Missing.Add(host);

        var answers = await Answers([.. Enumerable.Range(0, 100).Select(number => Query($"http://{number}.example/"))]);

        Assert.All(answers, answer => Assert.Equal(new LinkFact { State = LinkState.Dead, Reason = "no such host" }, answer.Fact));
    }

    [Fact]
    public async Task Where_no_connection_leaves_the_machine_nothing_is_dead()
    {
        Web.Unreachable["a.example"] = SocketError.ConnectionRefused;

        Assert.Equal(
            new LinkFact { State = LinkState.Unknown, Reason = "the host does not accept connections, but there seems to be no network" },
            await Check("https://a.example/")
        );
    }

    [Fact]
    public async Task A_host_that_takes_no_connection_is_dead_where_another_one_answered_however_many_links_it_has()
    {
        var answered = new TaskCompletionSource();
        Web.Unreachable["a.example"] = SocketError.ConnectionRefused;
        Web.DialledAfter["a.example"] = answered.Task;
        await using var checker = new LinkChecker(Options);
        var facts = new List<LinkFact>();

        await foreach (
            var answer in checker.Check([
                .. Enumerable.Range(0, 50).Select(number => Query($"http://a.example/{number}")),
                Query("http://b.example/"),
            ])
        )
        {
            if (answer.Query.Key == "http://b.example/")
                answered.SetResult();
            else
                facts.Add(answer.Fact);
        }

        Assert.Equal(50, facts.Count);
        Assert.All(facts, fact => Assert.Equal(new LinkFact { State = LinkState.Dead, Reason = "the host does not accept connections" }, fact));
    }

    [Fact]
    public async Task A_host_that_takes_connections_by_https_alone_is_not_dead()
    {
        Web.On("b.example/page", 302, ("Location", "http://a.example/page"));
        Web.RefusesHttp.Add("a.example");

        Assert.Equal(
            new LinkFact { State = LinkState.Unknown, Reason = "the host does not accept connections after a redirect, but not with https" },
            await Check("http://b.example/page")
        );
        Assert.Single(Web.To("a.example/page"));
    }

    [Fact]
    public async Task A_server_that_fails_in_HTTP_2_is_asked_in_HTTP_1()
    {
        Web.On(
            "a.example/page",
            context =>
            {
                if (context.Request.Protocol == "HTTP/2")
                    context.Abort();
                return Task.CompletedTask;
            }
        );

        Assert.Equal(LinkState.Alive, (await Check("https://a.example/page")).State);
        Assert.Equal("HTTP/1.1", Web.Log[^1].Protocol);
    }

    [Theory]
    [InlineData(SocketError.TryAgain, "no name server answers for the host")]
    [InlineData(SocketError.HostUnreachable, "the host cannot be reached")]
    [InlineData(SocketError.TimedOut, "no answer in time")]
    [InlineData(SocketError.ConnectionReset, "the connection was lost")]
    public async Task What_failed_on_the_way_is_told_apart(SocketError error, string reason)
    {
        Web.Unreachable["a.example"] = error;

        Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = reason }, await Check("http://a.example/page"));
    }

    [Fact]
    public async Task A_host_that_takes_a_connection_at_last_is_alive()
    {
        var times = 0;
        Web.Scripts["a.example"] = () =>
        {
            if (++times == 2)
                Web.Scripts.Clear();
            throw new SocketException((int)SocketError.ConnectionRefused);
        };

        Assert.Equal(LinkState.Alive, (await Check("http://a.example/page")).State);
        Assert.Equal(3, Web.Dialled.Count);
    }

    [Theory]
    [InlineData("expired.example", "the certificate has expired")]
    [InlineData("other.example", "the certificate is for another host")]
    [InlineData("self.example", "the certificate is signed by an unknown authority")]
    public async Task A_certificate_that_a_browser_refuses_is_named(string host, string reason)
    {
        Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = reason }, await Check($"https://{host}/page"));
        Assert.Empty(Web.Log);
        Assert.Single(Web.Dialled);
    }

    [Fact]
    public async Task HTTP_2_is_spoken_where_the_server_does_and_one_connection_is_enough()
    {
        var answers = await Answers([.. Enumerable.Range(0, 20).Select(number => Query($"https://a.example/{number}"))]);

        Assert.All(answers, answer => Assert.Equal(LinkState.Alive, answer.Fact.State));
        Assert.All(Web.Log, request => Assert.Equal("HTTP/2", request.Protocol));
        Assert.Single(Web.Dialled);
    }

    [Fact]
    public async Task Connections_of_HTTP_1_are_used_again()
    {
        await Answers([.. Enumerable.Range(0, 20).Select(number => Query($"http://a.example/{number}"))]);

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
        Web.Scripts["a.example"] = () => new ScriptedStream(ScriptedStream.Trickle("HTTP/1.1 200 OK\r\n", "X: y\r\n"), thenStalls: true);
        Options = Options with { Timeout = TimeSpan.FromSeconds(1), Retries = 0 };

        Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = "no answer in time" }, await Check("http://a.example/page"));
    }

    [Theory]
    [InlineData("", "the answer was cut off")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-", "the answer was cut off")]
    [InlineData("220 mail.example ESMTP\r\n", "the answer is not valid HTTP")]
    [InlineData("HTTP/1.1 abc Oops\r\n\r\n", "the answer is not valid HTTP")]
    public async Task What_is_no_answer_is_unknown(string answer, string reason)
    {
        Web.Scripts["a.example"] = () => new ScriptedStream([Encoding.ASCII.GetBytes(answer)], thenStalls: false);

        Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = reason }, await Check("http://a.example/page"));
    }

    [Fact]
    public async Task Headers_without_end_are_not_read_to_their_end()
    {
        ScriptedStream? stream = null;
        Web.Scripts["a.example"] = () =>
            stream = new ScriptedStream(
                ScriptedStream.Endless("HTTP/1.1 200 OK\r\n", Encoding.ASCII.GetBytes("X-" + new string('y', 1000) + ": z\r\n")),
                thenStalls: false
            );

        Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = "the answer is not valid HTTP" }, await Check("http://a.example/page"));
        Assert.InRange(stream!.Taken, 1, Mebibyte);
    }

    [Fact]
    public async Task A_reset_in_the_middle_is_tried_again()
    {
        var times = 0;
        Web.On(
            "a.example/page",
            context =>
            {
                if (++times < 3)
                    context.Abort();
                return Task.CompletedTask;
            }
        );

        Assert.Equal(LinkState.Alive, (await Check("http://a.example/page")).State);
    }
}
