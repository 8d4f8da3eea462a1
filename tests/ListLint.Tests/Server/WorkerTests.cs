using ListLint.Server;

namespace ListLint.Tests;

/// <summary>What a server does first, and what it leaves.</summary>
public sealed class WorkerTests
{
    private readonly List<string> done = [];
    private readonly ManualTime time = new();

    [Fact]
    public void What_is_urgent_comes_before_what_waits()
    {
        var worker = new Worker(time, (_, _) => { });
        worker.Post(() => done.Add("request"));
        worker.Post(worker.End);
        worker.PostFirst(() => done.Add("shutdown"));
        worker.Run();
        Assert.Equal(["shutdown", "request"], done);
    }

    [Fact]
    public void At_the_end_only_what_is_urgent_is_done()
    {
        var worker = new Worker(time, (uri, _) => done.Add(uri));
        worker.Post(() => done.Add("request"));
        worker.Check("a", TimeSpan.Zero);
        worker.PostFirst(() => done.Add("last word"));
        worker.End();
        worker.Run();
        Assert.Equal(["last word"], done);
    }

    [Theory]
    [InlineData(0.1, false)]
    [InlineData(0.9, true)]
    public void A_document_that_changes_all_the_time_is_looked_at_each_second(double seconds, bool isLate)
    {
        Worker? worker = null;
        worker = new Worker(
            time,
            (uri, late) =>
            {
                done.Add($"{uri} {late}");
                worker!.End();
            }
        );
        // Each change comes before the delay of the one before is over.
        worker.Check("a", TimeSpan.FromMilliseconds(600));
        time.Pass(TimeSpan.FromSeconds(0.5));
        worker.Check("a", TimeSpan.FromHours(1));
        time.Pass(TimeSpan.FromSeconds(seconds));
        if (!isLate)
            worker.Check("a", TimeSpan.Zero);
        worker.Run();
        Assert.Equal([$"a {isLate}"], done);
    }

    private sealed class ManualTime : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now;

        public void Pass(TimeSpan span) => now += span.Ticks;
    }
}
