namespace ListLint.Server;

/// <summary>
/// The one thread that looks at documents and writes to the client. What a client waits for comes first, and then the documents that have not changed
/// for a moment.
/// </summary>
/// <param name="time">The clock to wait by.</param>
/// <param name="check">Looks at a document, by its URI; told whether it waited as long as one may.</param>
internal sealed class Worker(TimeProvider time, Action<string, bool> check)
{
    // Who holds down a key still sees what is wrong.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);
    private readonly object gate = new();
    private readonly Queue<Action> urgent = [];
    private readonly Queue<Action> jobs = [];
    private readonly Dictionary<string, Due> due = new(StringComparer.Ordinal);
    private bool hasEnded;

    /// <summary>Has something done once all that was asked for before is done. It must not throw.</summary>
    public void Post(Action job)
    {
        lock (gate)
        {
            jobs.Enqueue(job);
            Monitor.Pulse(gate);
        }
    }

    /// <summary>Has something done before all other jobs, and also when the work ends. It must not throw, and takes no time.</summary>
    public void PostFirst(Action job)
    {
        lock (gate)
        {
            urgent.Enqueue(job);
            Monitor.Pulse(gate);
        }
    }

    /// <summary>Has a document looked at, unless that is asked for again before the delay is over; once a second at least.</summary>
    public void Check(string uri, TimeSpan delay)
    {
        lock (gate)
        {
            var now = time.GetTimestamp();
            due[uri] = new Due(due.TryGetValue(uri, out var waiting) ? waiting.First : now, now, delay);
            Monitor.Pulse(gate);
        }
    }

    /// <summary>Leaves a document be.</summary>
    public void Forget(string uri)
    {
        lock (gate)
            due.Remove(uri);
    }

    /// <summary>Lets <see cref="Run"/> return after the urgent jobs; others are dropped.</summary>
    public void End()
    {
        lock (gate)
        {
            hasEnded = true;
            Monitor.Pulse(gate);
        }
    }

    /// <summary>Works until <see cref="End"/>.</summary>
    public void Run()
    {
        while (Next() is { } job)
            job();
    }

    private Action? Next()
    {
        lock (gate)
        {
            while (true)
            {
                if (urgent.TryDequeue(out var first))
                    return first;
                if (hasEnded)
                    return null;
                if (jobs.TryDequeue(out var job))
                    return job;
                if (due.Count == 0)
                {
                    Monitor.Wait(gate);
                    continue;
                }

                var (uri, left) = due.Select(one => (one.Key, Left: LeftOf(one.Value))).MinBy(one => one.Left);
                if (left <= TimeSpan.Zero)
                {
                    due.Remove(uri, out var waited);
                    return () => check(uri, time.GetElapsedTime(waited.First) >= LongestWait);
                }

                Monitor.Wait(gate, (int)Math.Ceiling(left.TotalMilliseconds));
            }
        }
    }

    private TimeSpan LeftOf(Due one)
    {
        var (left, most) = (one.Delay - time.GetElapsedTime(one.Last), LongestWait - time.GetElapsedTime(one.First));
        return left < most ? left : most;
    }

    // When a look was asked for first and last since the one before, as timestamps of the clock.
    private readonly record struct Due(long First, long Last, TimeSpan Delay);
}
