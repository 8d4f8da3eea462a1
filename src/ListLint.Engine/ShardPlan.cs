namespace ListLint.Engine;

/// <summary>
/// Splits files into shards of about one size: the largest first, each into the shard that is lightest so far. No shard weighs more than four thirds
/// of the heaviest of the best split that there is (R. L. Graham, "Bounds on Multiprocessing Timing Anomalies", 1969).
/// </summary>
public static class ShardPlan
{
    /// <summary>
    /// The shard of each file, from 1, in the order of the files. It follows from paths and sizes alone, and their order has no influence.
    /// </summary>
    /// <param name="files">Each with its path, of which no two are equal, and its size, not negative.</param>
    /// <param name="count">How many shards, at least 1; there may be more than files.</param>
    public static IReadOnlyList<int> Create(IReadOnlyList<(string Path, long Size)> files, int count)
    {
        var shards = new int[files.Count];
        // Of equal weight, the one with fewer files and then the first one is the next: empty files are spread too.
        var lightest = new PriorityQueue<int, (long Size, int Files, int Number)>();
        // Where there are more shards than files, the last ones stay empty.
        for (var number = 1; number <= Math.Min(count, files.Count); number++)
            lightest.Enqueue(number, (0, 0, number));
        foreach (
            var at in Enumerable
                .Range(0, files.Count)
                .OrderByDescending(index => files[index].Size)
                .ThenBy(index => files[index].Path, StringComparer.Ordinal)
        )
        {
            lightest.TryDequeue(out var number, out var load);
            shards[at] = number;
            lightest.Enqueue(number, (load.Size + files[at].Size, load.Files + 1, number));
        }

        return shards;
    }
}
