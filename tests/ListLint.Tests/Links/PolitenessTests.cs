using System.Globalization;
using ListLint.Links;
using Microsoft.AspNetCore.Http;

namespace ListLint.Tests;

/// <summary>Servers are not asked faster than they like, and a run ends in time.</summary>
public sealed class PolitenessTests : LinkTest
{
    [Theory]
    [InlineData(3, 64, 1, 3)]
    [InlineData(1, 64, 1, 1)]
    [InlineData(2, 7, 5, 7)]
    [InlineData(2, 64, 5, 10)]
    public async Task No_more_requests_are_open_than_the_bounds_allow(int aHost, int inAll, int hosts, int most)
    {
        var open = 0;
        var go = new TaskCompletionSource();
        for (var host = 0; host < hosts; host++)
        {
            Web.On(
                $"{host}.example",
                async _ =>
                {
                    Interlocked.Increment(ref open);
                    await go.Task;
                }
            );
        }

        Options = Options with { HostConcurrency = aHost, Concurrency = inAll, Rate = 0 };
        var answers = Answers([.. Enumerable.Range(0, 20 * hosts).Select(number => Query($"http://{number % hosts}.example/{number}"))]);
        while (Volatile.Read(ref open) < most)
            await Task.Delay(1);
        await Task.Delay(50);
        var reached = Volatile.Read(ref open);
        go.SetResult();

        Assert.Equal(20 * hosts, (await answers).Count);
        Assert.Equal(most, reached);
    }

    [Fact]
    public async Task Requests_to_one_host_start_an_interval_apart_and_other_hosts_do_not_wait_for_it()
    {
        Options = Options with { HostInterval = TimeSpan.FromMilliseconds(500), HostConcurrency = 9, Rate = 0 };
        var start = Options.TimeProvider.GetUtcNow();

        await Answers([.. Enumerable.Range(0, 8).Select(number => Query($"http://a.example/{number}")), Query("http://b.example/")]);

        var times = Web
            .Log.Where(request => request.Address.StartsWith("a.", StringComparison.Ordinal))
            .Select(request => request.At - start)
            .Order()
            .ToList();
        Assert.All(times.Index(), time => Assert.True(time.Item >= Options.HostInterval * time.Index, $"{time}"));
        Assert.True(Web.To("b.example/").Single().At - start < times[^1]);
    }

    [Fact]
    public async Task All_hosts_together_are_not_asked_more_often_than_the_rate()
    {
        Options = Options with { Rate = 20 };
        var start = Options.TimeProvider.GetUtcNow();

        await Answers([.. Enumerable.Range(0, 30).Select(number => Query($"http://{number}.example/"))]);

        // A tenth of a second may be made up for.
        var times = Web.Log.Select(request => request.At - start).Order().ToList();
        Assert.All(times.Index(), time => Assert.True(time.Item >= TimeSpan.FromSeconds((time.Index / 20.0) - 0.15), $"{time}"));
    }

    [Theory]
    [InlineData(429, false)]
    [InlineData(503, false)]
    [InlineData(429, true)]
    public async Task A_host_that_asks_to_be_left_alone_is_for_all_its_links(int status, bool asDate)
    {
        DateTimeOffset? asked = null;
        Web.On(
            "a.example",
            context =>
            {
                if (asked is not null)
                    return Task.CompletedTask;
                asked = Web.Time.GetUtcNow();
                context.Response.StatusCode = status;
                // A date has no fractions of a second.
                context.Response.Headers.RetryAfter = asDate ? asked.Value.AddSeconds(4).ToString("r", CultureInfo.InvariantCulture) : "3";
                return Task.CompletedTask;
            }
        );
        Options = Options with { HostConcurrency = 1, HostInterval = TimeSpan.FromMilliseconds(1) };

        var answers = await Answers([.. Enumerable.Range(0, 5).Select(number => Query($"http://a.example/{number}"))]);

        Assert.All(answers, answer => Assert.Equal(LinkState.Alive, answer.Fact.State));
        Assert.Equal(6, Web.Log.Count);
        // The next request may already have been under way when the answer was read.
        Assert.All(Web.Log.Skip(1), request => Assert.True(request.At - asked >= TimeSpan.FromSeconds(2.9), $"{request.At - asked}"));
    }

    [Fact]
    public async Task A_host_that_asks_for_too_long_is_asked_no_more_in_this_run()
    {
        Web.On("a.example", 429, ("Retry-After", "3600"));
        Options = Options with { HostConcurrency = 1 };

        var answers = await Answers([.. Enumerable.Range(0, 20).Select(number => Query($"http://a.example/{number}"))]);

        Assert.Single(Web.Log);
        Assert.All(
            answers,
            answer =>
                Assert.Equal(
                    (LinkState.Unknown, "the host asks for a longer pause than the run allows", false),
                    (answer.Fact.State, answer.Fact.Reason, answer.IsFinal)
                )
        );
    }

    [Fact]
    public async Task A_host_that_never_has_time_is_given_up()
    {
        Web.On("a.example", 429);
        Options = Options with { HostConcurrency = 1, MaxWait = TimeSpan.FromMilliseconds(500) };

        var answers = await Answers([.. Enumerable.Range(0, 40).Select(number => Query($"http://a.example/{number}"))]);

        Assert.Equal(40, answers.Count);
        Assert.All(answers, answer => Assert.Equal(LinkState.Unknown, answer.Fact.State));
        Assert.Equal(6, Web.Log.Count);
    }

    [Fact]
    public async Task A_host_that_never_answers_does_not_use_up_the_run()
    {
        Web.Scripts["a.example"] = () => new ScriptedStream([], thenStalls: true);
        Options = Options with { Timeout = TimeSpan.FromSeconds(1) };

        var answers = await Answers([.. Enumerable.Range(0, 100).Select(number => Query($"http://a.example/{number}"))]);

        Assert.All(answers, answer => Assert.Equal(LinkState.Unknown, answer.Fact.State));
        Assert.Contains(answers, answer => answer is { IsFinal: false, Fact.Reason: "the host does not answer" });
        Assert.InRange(Web.Dialled.Count, 6, 12);
    }

    [Fact]
    public async Task What_is_left_when_the_time_is_up_is_unknown()
    {
        Web.On("slow.example", context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        Options = Options with { MaxTime = TimeSpan.FromSeconds(5) };

        var answers = await Answers(
            Query("http://a.example/"),
            Query("http://slow.example/1"),
            Query("http://slow.example/2"),
            Query("http://slow.example/3")
        );

        Assert.Equal(4, answers.Count);
        Assert.All(
            answers.Where(answer => answer.Query.Key.Contains("slow", StringComparison.Ordinal)),
            answer =>
                Assert.Equal(
                    (LinkState.Unknown, "the time limit of the run was reached", false),
                    (answer.Fact.State, answer.Fact.Reason, answer.IsFinal)
                )
        );
    }

    [Fact]
    public async Task A_run_that_is_ended_has_given_what_was_answered()
    {
        Web.On("slow.example", context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        await using var checker = new LinkChecker(Options);
        using var stop = new CancellationTokenSource();
        var answers = new List<LinkAnswer>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var answer in checker.Check([Query("http://a.example/"), Query("http://slow.example/")], stop.Token))
            {
                answers.Add(answer);
                await stop.CancelAsync();
            }
        });

        Assert.Equal("http://a.example/", Assert.Single(answers).Query.Key);
    }

    [Fact]
    public async Task Who_stops_reading_stops_the_run()
    {
        await using var checker = new LinkChecker(Options with { HostInterval = TimeSpan.FromHours(1) });

        await foreach (var answer in checker.Check([Query("http://a.example/1"), Query("http://a.example/2")]))
        {
            Assert.Equal(LinkState.Alive, answer.Fact.State);
            break;
        }

        Assert.Single(Web.Log);
    }

    [Fact]
    public async Task The_progress_tells_what_is_done_and_where_most_is_left()
    {
        var go = new TaskCompletionSource();
        Web.On("slow.example", _ => go.Task);
        await using var checker = new LinkChecker(Options);
        Assert.Equal(new LinkProgress(0, 0, 0, 0, []), checker.Progress with { Slowest = [] });
        var queries = Enumerable.Range(0, 3).Select(number => Query($"http://slow.example/{number}")).Append(Query("http://a.example/")).ToList();

        await foreach (var answer in checker.Check(queries))
        {
            if (answer.Query.Key != "http://a.example/")
                continue;
            var progress = checker.Progress;
            Assert.Equal((1, 4, 0), (progress.Done, progress.Total, progress.Waiting));
            Assert.True(progress.Rate > 0);
            Assert.Equal([new HostProgress("slow.example", 3, TimeSpan.Zero)], progress.Slowest);
            go.SetResult();
        }

        Assert.Equal((4, 4), (checker.Progress.Done, checker.Progress.Total));
        Assert.Empty(checker.Progress.Slowest);
    }
}
