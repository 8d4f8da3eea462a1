namespace ListLint.Tests;

/// <summary>What becomes of a link by what its server says.</summary>
public sealed class LinkStateTests : LinkTest
{
    [Fact]
    public async Task A_page_that_is_there_costs_one_request_without_a_body()
    {
        var fact = await Check("http://a.example/page");

        Assert.Equal(
            new LinkFact
            {
                State = LinkState.Alive,
                Status = 200,
                Reason = "200 OK",
            },
            fact
        );
        Assert.Equal("HEAD", Assert.Single(Web.Log).Method);
    }

    [Theory]
    [InlineData(404, "404 Not Found")]
    [InlineData(410, "410 Gone")]
    public async Task A_page_is_dead_once_the_tries_agree(int status, string reason)
    {
        Web.On("a.example/gone", status);

        Assert.Equal(
            new LinkFact
            {
                State = LinkState.Dead,
                Status = status,
                Reason = reason,
            },
            await Check("http://a.example/gone")
        );
        Assert.Equal(["HEAD", "GET", "GET"], Web.Log.Select(request => request.Method));
    }

    [Fact]
    public async Task A_page_that_was_gone_for_a_moment_is_alive()
    {
        var times = 0;
        Web.On(
            "a.example/page",
            context =>
            {
                context.Response.StatusCode = ++times <= 2 ? 404 : 200;
                return Task.CompletedTask;
            }
        );

        Assert.Equal(LinkState.Alive, (await Check("http://a.example/page")).State);
        Assert.Equal(3, times);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(405)]
    [InlineData(406)]
    [InlineData(451)]
    [InlineData(999)]
    public async Task What_may_be_meant_for_programs_alone_is_unknown(int status)
    {
        Web.On("a.example/page", status);

        Assert.Equal((LinkState.Unknown, status), Told(await Check("http://a.example/page")));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(522)]
    public async Task A_server_that_fails_is_asked_again_and_then_unknown(int status)
    {
        Web.On("a.example/page", status);

        Assert.Equal((LinkState.Unknown, status), Told(await Check("http://a.example/page")));
        Assert.InRange(Web.Log.Count, 3, 4);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(501)]
    public async Task A_page_that_refuses_HEAD_is_asked_by_GET_and_the_next_ones_at_once(int status)
    {
        Web.On(
            "a.example",
            context =>
            {
                context.Response.StatusCode = context.Request.Method == "HEAD" ? status : 200;
                return Task.CompletedTask;
            }
        );
        Options = Options with { HostConcurrency = 1 };

        var answers = await Answers([.. Enumerable.Range(0, 40).Select(number => Query($"http://a.example/{number}"))]);

        Assert.All(answers, answer => Assert.Equal((LinkState.Alive, 200), Told(answer.Fact)));
        // What waits for its turn learns from what came before.
        Assert.InRange(Web.Log.Count(request => request.Method == "HEAD"), 1, 20);
        Assert.All(Web.Log.Where(request => request.Method == "GET"), request => Assert.Equal("bytes=0-0", request.Headers["Range"]));
    }

    [Fact]
    public async Task A_host_that_forbids_GET_is_asked_by_HEAD()
    {
        Web.On(
            "a.example/page",
            context =>
            {
                context.Response.StatusCode = context.Request.Method == "GET" ? 405 : 200;
                return Task.CompletedTask;
            }
        );

        Assert.Equal(LinkState.Alive, (await Answer(Query("http://a.example/page", "place"))).Fact.State);
        Assert.Equal(["GET", "HEAD"], Web.Log.Select(request => request.Method));
    }

    [Fact]
    public async Task A_status_that_the_user_accepts_is_alive()
    {
        Web.On("www.a.example/page", 403).On("b.example/page", 403);
        Options = Options with { Accept = [new("*.a.example", new HashSet<int> { 403 })] };

        Assert.Equal((LinkState.Alive, 403), Told(await Check("http://www.a.example/page")));
        Assert.Equal((LinkState.Unknown, 403), Told(await Check("http://b.example/page")));
    }

    [Fact]
    public async Task A_wall_that_answers_in_place_of_the_server_says_nothing_of_the_page()
    {
        Web.On("a.example/page", 404, ("cf-mitigated", "challenge")).On("b.example/page", 202, ("x-amzn-waf-action", "challenge"));

        Assert.Equal((LinkState.Unknown, 404), Told(await Check("http://a.example/page")));
        Assert.Equal((LinkState.Unknown, 202), Told(await Check("http://b.example/page")));
    }

    [Fact]
    public async Task Hundreds_of_hosts_are_asked_side_by_side_and_each_link_gets_its_own_answer()
    {
        for (var host = 0; host < 200; host++)
            Web.On($"{host}.example/gone", 404).On($"{host}.example/old", 301, ("Location", "/new")).On($"{host}.example/wall", 403);
        Options = Options with { Rate = 0 };

        var answers = await Answers([
            .. Enumerable
                .Range(0, 200)
                .SelectMany(host => new[] { "page", "gone", "old", "wall" }.Select(path => Query($"http://{host}.example/{path}"))),
        ]);

        Assert.Equal(800, answers.Select(answer => answer.Query.Key).Distinct().Count());
        Assert.All(
            answers,
            answer =>
                Assert.Equal(
                    answer.Query.Address.AbsolutePath switch
                    {
                        "/page" => LinkState.Alive,
                        "/gone" => LinkState.Dead,
                        "/old" => LinkState.Moved,
                        _ => LinkState.Unknown,
                    },
                    answer.Fact.State
                )
        );
        Assert.All(
            answers.Where(answer => answer.Fact.State == LinkState.Moved),
            answer => Assert.Equal($"http://{answer.Query.Address.Host}/new", answer.Fact.MovedTo)
        );
    }

    [Fact]
    public async Task HTML_is_asked_for_by_its_name_since_some_servers_have_nothing_else()
    {
        Web.On(
            "a.example/page",
            context =>
            {
                context.Response.StatusCode = context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal) ? 200 : 404;
                return Task.CompletedTask;
            }
        );

        Assert.Equal(LinkState.Alive, (await Check("http://a.example/page")).State);
    }

    [Fact]
    public async Task Only_what_is_needed_is_sent()
    {
        Web.On("a.example/page", 403);

        await Check("http://user:secret@a.example/page#place");

        Assert.All(Web.Log, request => Assert.Equal("a.example/page", request.Address));
        Assert.Equal(
            ["Accept", "Accept-Encoding", "Host", "Range", "User-Agent"],
            Web.Log.SelectMany(request => request.Headers.Keys).Distinct().Order(StringComparer.Ordinal)
        );
    }

    private static (LinkState, int?) Told(LinkFact fact) => (fact.State, fact.Status);
}
