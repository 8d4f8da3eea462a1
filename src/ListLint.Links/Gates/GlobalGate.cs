namespace ListLint.Links;

/// <summary>Bounds the requests of all hosts together: how many at one time, and how many a second.</summary>
internal sealed class GlobalGate(int concurrency, int rate, TimeProvider time)
{
    // Clocks wake late; what is lost so is made up for, but never more than this much at once.
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(100);
    private readonly PrioritySemaphore semaphore = new(concurrency);
    private readonly Lock state = new();
    private readonly TimeSpan step = rate > 0 ? TimeSpan.FromSeconds(1.0 / rate) : TimeSpan.Zero;
    private DateTimeOffset next = DateTimeOffset.MinValue;

    /// <summary>Waits for a place, to be given back by <see cref="Leave"/>.</summary>
    /// <param name="left">How much is left to do where the request goes: the host with the most goes first, since it ends last.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task Enter(int left, CancellationToken cancel)
    {
        await semaphore.Wait(-left, cancel);
        try
        {
            await Delays.Wait(Booked(), time, cancel);
        }
        catch
        {
            Leave();
            throw;
        }
    }

    /// <summary>Gives the place back, to the next request that waits.</summary>
    public void Leave() => semaphore.Release();

    private TimeSpan Booked()
    {
        lock (state)
        {
            var now = time.GetUtcNow();
            var mine = next > now - Slack ? next : now - Slack;
            next = mine + step;
            return mine - now;
        }
    }
}
