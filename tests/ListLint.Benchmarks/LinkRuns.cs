using System.Diagnostics;
using System.Globalization;
using ListLint.Core;
using ListLint.Links;
using ListLint.Tests;

namespace ListLint.Benchmarks;

/// <summary>Ten thousand links on five hundred hosts of a server on this machine, beside the time that the bounds alone come to.</summary>
internal static class LinkRuns
{
    private const int Links = 10_000;
    private const int Hosts = 500;

    public static async Task Print()
    {
        Console.WriteLine("what bounds the run                          bound     run   over   requests");
        var usual = new LinkCheckOptions { TimeProvider = TimeProvider.System };
        await Print("a host: 20 links each, 1 s apart", usual with { Rate = 0, HostInterval = TimeSpan.FromSeconds(1) }, 0, number => number % Hosts);
        await Print(
            "a host: one has 400 links, 50 ms apart",
            usual with
            {
                Rate = 0,
                HostInterval = TimeSpan.FromMilliseconds(50),
            },
            0,
            number => number < 400 ? 0 : number % Hosts
        );
        await Print("all: 500 requests a second", usual with { Rate = 500 }, 0, number => number % Hosts);
        await Print("all: 64 at one time, 100 ms each", usual with { Rate = 0, HostInterval = TimeSpan.Zero }, 100, number => number % Hosts);
        await Print(
            "a host: 1 of 10 moved, gone or without HEAD",
            usual with
            {
                Rate = 0,
                HostInterval = TimeSpan.FromSeconds(1),
            },
            0,
            number => number % Hosts,
            mixed: true
        );
    }

    private static async Task Print(string name, LinkCheckOptions options, int latency, Func<int, int> host, bool mixed = false)
    {
        using var web = new FakeWeb();
        var queries = Enumerable
            .Range(0, Links)
            .Select(number => Query($"http://{host(number)}.example/{(mixed ? number % 30 : 1)}/{number}"))
            .ToList();
        for (var at = 0; at < Hosts; at++)
            web.On($"{at}.example", context => Task.Delay(latency).ContinueWith(_ => Answer(context.Request.Path, context), TaskScheduler.Default));
        await using var checker = new LinkChecker(options with { Network = web });
        var clock = Stopwatch.StartNew();
        var unknown = 0;
        await foreach (var answer in checker.Check(queries))
            unknown += answer.Fact.State == LinkState.Unknown ? 1 : 0;
        var run = clock.Elapsed;
        var log = web.Log;
        var busiest = log.GroupBy(request => request.Address.Split('/')[0]).Max(requests => requests.Count());
        var bound = new[]
        {
            (busiest - 1) * options.HostInterval.TotalSeconds,
            options.Rate > 0 ? (log.Count - 1) / (double)options.Rate : 0,
            log.Count * latency / 1000.0 / options.Concurrency,
        }.Max();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -43} {bound, 6:0.00} s {run.TotalSeconds, 6:0.00} s {(run.TotalSeconds / bound) - 1, 6:0.0%}   "
                    + $"{log.Count}{(unknown > 0 ? $", {unknown} unknown" : "")}"
            )
        );
    }

    private static void Answer(string path, Microsoft.AspNetCore.Http.HttpContext context)
    {
        if (path.StartsWith("/0/", StringComparison.Ordinal))
            (context.Response.StatusCode, context.Response.Headers.Location) = (301, "/1" + path[2..]);
        else if (path.StartsWith("/2/", StringComparison.Ordinal))
            context.Response.StatusCode = 404;
        else if (path.StartsWith("/4/", StringComparison.Ordinal))
            context.Response.StatusCode = context.Request.Method == "HEAD" ? 405 : 200;
    }

    private static LinkQuery Query(string address) => new(address, new Uri(address), []);
}
