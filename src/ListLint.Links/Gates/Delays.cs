namespace ListLint.Links;

/// <summary>Waits that never end early.</summary>
internal static class Delays
{
    /// <summary>Waits at least this long; not at all where it is not above zero.</summary>
    public static Task Wait(TimeSpan wait, TimeProvider time, CancellationToken cancel) =>
        // A delay is cut to whole milliseconds.
        wait <= TimeSpan.Zero
            ? Task.CompletedTask
            : Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), time, cancel);
}
