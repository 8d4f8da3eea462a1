namespace ListLint.Server;

/// <summary>
/// The one thread that looks at documents and writes to the client. What a client waits for comes first, and then the documents that have not changed
/// for a moment.
/// </summary>
/// <param name="time">The clock to wait by.</param>
/// <param name="check">Looks at a document, by its URI.</param>
internal sealed class Worker(TimeProvider time, Action<string> check)
{
    private readonly object gate = new();
    private readonly Queue<Action> jobs = [];
    private readonly Dictionary<string, (long Since, TimeSpan Delay)> due = new(StringComparer.Ordinal);
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

    /// <summary>Has a document looked at, unless that is asked for again before the delay is over.</summary>
    public void Check(string uri, TimeSpan delay)
    {
        lock (gate)
        {
            due[uri] = (time.GetTimestamp(), delay);
            Monitor.Pulse(gate);
        }
    }

    /// <summary>Leaves a document be.</summary>
    public void Forget(string uri)
    {
        lock (gate)
            due.Remove(uri);
    }

    /// <summary>Lets <see cref="Run"/> return when all jobs are done.</summary>
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
                if (jobs.TryDequeue(out var job))
                    return job;
                if (hasEnded)
                    return null;
                if (due.Count == 0)
                {
                    Monitor.Wait(gate);
                    continue;
                }

                var (uri, left) = due.Select(one => (one.Key, Left: one.Value.Delay - time.GetElapsedTime(one.Value.Since))).MinBy(one => one.Left);
                if (left <= TimeSpan.Zero)
                {
                    due.Remove(uri);
                    return () => check(uri);
                }

                Monitor.Wait(gate, (int)Math.Ceiling(left.TotalMilliseconds));
            }
        }
    }
}
