namespace ListLint.Tests;

/// <summary>A clock that runs faster than the real one, so that what waits for seconds is tested in a fraction.</summary>
internal sealed class HurriedClock(int times) : TimeProvider
{
    private readonly DateTimeOffset start = System.GetUtcNow();
    private readonly long first = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => start + (System.GetElapsedTime(first) * times);

    public override long GetTimestamp() => first + ((System.GetTimestamp() - first) * times);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new Timer(System.CreateTimer(callback, state, Scaled(dueTime, times), Scaled(period, times)), times);

    private static TimeSpan Scaled(TimeSpan time, int times) =>
        time == Timeout.InfiniteTimeSpan ? time : TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds / times));

    private sealed class Timer(ITimer inner, int times) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => inner.Change(Scaled(dueTime, times), Scaled(period, times));

        public void Dispose() => inner.Dispose();

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
