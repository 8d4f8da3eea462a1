using System.Diagnostics;

namespace ListLint.Tests;

/// <summary>A real process that is ended while GitHub has not answered yet.</summary>
[Trait("Runs", "command")]
public sealed class KilledRunTests : IDisposable
{
    private readonly PullRequestPlace place = new();
    private readonly ManualResetEventSlim isReached = new();
    private readonly ManualResetEventSlim mayGoOn = new();
    private int batches;

    public KilledRunTests()
    {
        place.Before(("README.md", "# Fog\n")).After(("README.md", "# Fog\n\n" + CheckRunTests.Empty(120)));
        place.GitHub.OnRequest = (method, _) =>
        {
            // The first request that brings annotations and the one that ends a run are told apart by their order.
            if (method != "PATCH" || Interlocked.Increment(ref batches) != 2)
                return;
            isReached.Set();
            mayGoOn.Wait(TimeSpan.FromSeconds(20));
        };
    }

    public void Dispose()
    {
        mayGoOn.Set();
        place.Dispose();
        isReached.Dispose();
        mayGoOn.Dispose();
    }

    [UnixFact]
    public void A_process_that_is_killed_leaves_a_run_that_the_next_one_ends()
    {
        using var process = Start();
        Assert.True(isReached.Wait(TimeSpan.FromSeconds(60)));
        process.Kill();
        process.WaitForExit();
        mayGoOn.Set();
        // What was on its way when the process died arrives all the same.
        Assert.True(SpinWait.SpinUntil(() => place.GitHub.Sent("PATCH").Count() == 2, TimeSpan.FromSeconds(20)));
        Assert.Equal("in_progress", place.GitHub.Checks.Shown.Status);

        Assert.Equal(1, place.Check("--select", "empty-link").Exit);

        var run = Assert.Single(place.GitHub.Checks.Runs);
        Assert.Equal(("completed", "failure", 120), (run.Status, run.Conclusion, run.Annotations.Count));
    }

    [UnixFact]
    public void A_process_that_is_told_to_end_closes_its_run_as_cancelled()
    {
        using var process = Start();
        Assert.True(isReached.Wait(TimeSpan.FromSeconds(60)));
        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]))
            kill.WaitForExit();
        process.WaitForExit();

        Assert.Equal(143, process.ExitCode);
        Assert.Equal(("completed", "cancelled"), (place.GitHub.Checks.Shown.Status, place.GitHub.Checks.Shown.Conclusion));
    }

    [UnixFact]
    public void A_proxy_is_gone_through()
    {
        mayGoOn.Set();
        place.Files.Variables["HTTP_PROXY"] = place.GitHub.Url;
        place.Files.Variables["http_proxy"] = place.GitHub.Url;
        // Nobody answers there; the proxy does, which takes the address for its own.
        place.Files.Variables["GITHUB_API_URL"] = "http://localhost:9";

        using var process = Start();
        process.WaitForExit();

        Assert.Equal(1, process.ExitCode);
        Assert.Equal(120, place.GitHub.Checks.Shown.Annotations.Count);
    }

    private Process Start()
    {
        var start = Binary.Start(place.Files.Folder, "check", "--report", "github-check", "--select", "empty-link");
        foreach (var (name, value) in place.Files.Variables)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
