namespace ListLint.Run.Base;

/// <summary>Work on many files, on all processors.</summary>
internal static class Processors
{
    /// <summary>As many as there are processors. Left alone, the pool starts more, and each holds a list that is collected around.</summary>
    public static readonly ParallelOptions Bound = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    /// <summary>The results, in the order of what they are made from.</summary>
    public static TResult[] Map<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work)
    {
        var results = new TResult[items.Count];
        Parallel.For(0, results.Length, Bound, index => results[index] = work(items[index]));
        return results;
    }
}
