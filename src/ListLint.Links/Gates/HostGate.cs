namespace ListLint.Links;

/// <summary>Bounds the requests to one host, leaves it alone when it asks for that, and gives it up when it does not answer.</summary>
internal sealed class HostGate(string host, LinkCheckOptions options, GlobalGate all) : IDisposable
{
    // Requests in a row to which the host said nothing, or that it has no time.
    private const int MostTroubles = 6;
    private readonly PrioritySemaphore semaphore = new(options.HostConcurrency);
    private readonly SemaphoreSlim pace = new(1);
    private readonly Lock state = new();
    private long next;
    private int troubles;
    private int left;
    private int missed;

    /// <summary>The name of the host.</summary>
    public string Host => host;

    /// <summary>Why the host is asked no more; null where it is.</summary>
    public Fault? Closed { get; private set; }

    /// <summary>Whether the host answers HEAD otherwise than GET.</summary>
    public bool DislikesHead { get; set; }

    /// <summary>Links of the run that have this host and no answer.</summary>
    public int Left => Volatile.Read(ref left);

    /// <summary>Links of the run that the host was not asked about, or not to the end.</summary>
    public int Missed => Volatile.Read(ref missed);

    /// <summary>How long the host, at last, asked to be left alone; null where it answered since.</summary>
    public TimeSpan? AskedFor { get; private set; }

    /// <summary>How long the host is still left alone, beyond the usual interval.</summary>
    public TimeSpan Pause => Turn - options.HostInterval is { Ticks: > 0 } wait ? wait : TimeSpan.Zero;

    private TimeSpan Turn => TimeSpan.FromTicks(Volatile.Read(ref next) - options.TimeProvider.GetUtcNow().Ticks);

    /// <summary>Counts links that are left.</summary>
    public void Add(int links) => Interlocked.Add(ref left, links);

    /// <summary>Counts a link that is done.</summary>
    /// <param name="isFinal">Whether the host had its say.</param>
    public void Done(bool isFinal)
    {
        Add(-1);
        if (!isFinal)
            Interlocked.Increment(ref missed);
    }

    /// <inheritdoc/>
    public void Dispose() => pace.Dispose();

    /// <summary>Waits for its turn. To be followed by <see cref="Leave"/> where it is true; false where the host is closed.</summary>
    /// <param name="isBegun">Whether it is for a link that was asked before: what is begun is ended first.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<bool> Enter(bool isBegun, CancellationToken cancel)
    {
        await semaphore.Wait(isBegun ? 0 : 1, cancel);
        var entered = false;
        try
        {
            await pace.WaitAsync(cancel);
            try
            {
                while (Closed is null && Turn is { Ticks: > 0 } wait)
                    await Delays.Wait(wait, options.TimeProvider, cancel);
                if (Closed is not null)
                    return false;
                await all.Enter(Left, cancel);
                entered = true;
                Wait(options.HostInterval);
                return true;
            }
            finally
            {
                pace.Release();
            }
        }
        finally
        {
            if (!entered)
                semaphore.Release();
        }
    }

    /// <summary>Makes room for the next request.</summary>
    public void Leave()
    {
        all.Leave();
        semaphore.Release();
    }

    /// <summary>Waits after a busy answer, counts failures in a row, and closes the host after too many.</summary>
    public void Note(LinkResponse answer)
    {
        lock (state)
        {
            if (answer.IsBusy)
                Rest(answer);
            else if (answer.Fault is { Kind: FaultKind.Transient })
                troubles++;
            else
                (troubles, AskedFor) = (0, null);
            if (troubles >= MostTroubles)
                Close(new Fault(FaultKind.Closed, answer.IsBusy ? "the host asks for fewer requests" : "the host does not answer"));
        }
    }

    /// <summary>Refuses all further requests to the host; the first reason stays.</summary>
    public void Close(Fault why) => Closed ??= why;

    private void Rest(LinkResponse answer)
    {
        var wait = answer.RetryAfter ?? Least(options.Backoff * (1 << troubles), options.MaxWait);
        troubles++;
        AskedFor = answer.RetryAfter;
        if (wait > options.MaxWait)
            Close(new Fault(FaultKind.Closed, "the host asks for a longer pause than the run allows"));
        else
            Wait(wait);
    }

    private void Wait(TimeSpan wait)
    {
        lock (state)
        {
            Volatile.Write(ref next, Math.Max(next, (options.TimeProvider.GetUtcNow() + wait).Ticks));
        }
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
