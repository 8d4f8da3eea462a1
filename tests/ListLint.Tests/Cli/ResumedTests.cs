using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace ListLint.Tests;

/// <summary>A real process that is ended while it asks servers, behind a proxy of this machine that answers for all of them.</summary>
[Trait("Runs", "command")]
public sealed class ResumedTests : IDisposable
{
    private const int Hosts = 40;
    private const int Pages = 3;
    private readonly Workplace place = new();
    private readonly WebApplication proxy;
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> asked = new();

    public ResumedTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        proxy = builder.Build();
        proxy.Run(async context =>
        {
            asked.Enqueue(context.Features.Get<IHttpRequestFeature>()!.RawTarget);
            await Task.Delay(30);
            context.Response.StatusCode = context.Request.Path == "/1" ? 404 : 200;
        });
        proxy.StartAsync().GetAwaiter().GetResult();
        place.Write(
            "list.md",
            "# List\n\n"
                + string.Concat(
                    Enumerable.Range(0, Hosts * Pages).Select(index => $"- [Thing {index}](http://host{index % Hosts}.example/{index / Hosts})\n")
                )
        );
    }

    public void Dispose()
    {
        proxy.DisposeAsync().AsTask().GetAwaiter().GetResult();
        place.Dispose();
    }

    [Theory]
    [InlineData("KILL", 137)]
    [InlineData("TERM", 143)]
    [InlineData("INT", 130)]
    public async Task What_was_answered_before_the_end_is_not_asked_again(string signal, int exit)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var first = Start();
        var error = first.StandardError.ReadToEndAsync();
        while (!first.HasExited && Kept() < Hosts)
            await Task.Delay(5);
        await Process.Start("kill", ["-" + signal, $"{first.Id}"]).WaitForExitAsync();
        await first.WaitForExitAsync();
        Assert.Equal(exit, first.ExitCode);
        Assert.Equal(signal != "KILL", (await error).Contains(" answers so far are kept, and the next run goes on from them"));
        // What was on its way when the end came may have been asked in vain.
        var kept = (await File.ReadAllLinesAsync(place.PathOf("cache/links.jsonl"))).Count(line => ListLint.Links.LinkLine.Read(line) is not null);
        Assert.InRange(kept, Hosts, (Hosts * Pages) - 1);
        asked.Clear();

        using var second = Start();
        var reading = second.StandardError.ReadToEndAsync();
        var output = await second.StandardOutput.ReadToEndAsync();
        var said = await reading;
        await second.WaitForExitAsync();

        Assert.Equal(1, second.ExitCode);
        Assert.Equal(Hosts, output.Split("is dead: 404 Not Found").Length - 1);
        Assert.Contains($"120 links on 40 hosts: 80 alive, 0 moved, 40 dead, 0 unknown ({kept} known from before, {120 - kept} asked in ", said);
        Assert.Equal(120 - kept, asked.Distinct().Count());
    }

    private int Kept() => File.Exists(place.PathOf("cache/links.jsonl")) ? File.ReadLines(place.PathOf("cache/links.jsonl")).Count() : 0;

    private Process Start()
    {
        var start = Binary.Start(place.Folder, "check", "list.md", "--online", "--cache-dir", "cache", "--select", "dead-link", "--all");
        foreach (var name in (string[])["GITHUB_TOKEN", "GH_TOKEN", "NO_PROXY", "no_proxy", "HTTP_PROXY"])
            start.Environment.Remove(name);
        start.Environment["http_proxy"] = proxy.Urls.Single();
        return Process.Start(start) ?? throw new InvalidOperationException("The command did not start.");
    }
}
