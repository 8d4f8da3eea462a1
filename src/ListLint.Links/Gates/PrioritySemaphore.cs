namespace ListLint.Links;

/// <summary>A number of places, given to who waits by rank and then by turn.</summary>
internal sealed class PrioritySemaphore(int count)
{
    private readonly Lock state = new();
    private readonly PriorityQueue<TaskCompletionSource, (int Rank, long Turn)> waiting = new();
    private int free = Math.Max(1, count);
    private long turns;

    /// <summary>Waits for a place, to be given back by <see cref="Release"/>.</summary>
    /// <param name="rank">The lowest goes first.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task Wait(int rank, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (TryTake(rank) is not { } place)
            return;
        using var ended = cancel.Register(() => place.TrySetCanceled(cancel));
        await place.Task;
    }

    /// <summary>Gives the place to the waiting request of the lowest rank, or counts it as free.</summary>
    public void Release()
    {
        lock (state)
        {
            while (waiting.TryDequeue(out var place, out _))
            {
                if (place.TrySetResult())
                    return;
            }

            free++;
        }
    }

    private TaskCompletionSource? TryTake(int rank)
    {
        lock (state)
        {
            if (free > 0)
            {
                free--;
                return null;
            }

            var place = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Enqueue(place, (rank, turns++));
            return place;
        }
    }
}
