using System.Diagnostics;

namespace ListLint.Fuzz;

/// <summary>What many inputs cost: all of them, and the dearest one.</summary>
internal sealed class Costs
{
    private int count;
    private long bytes;
    private long diagnostics;
    private TimeSpan slowest;
    private long largest;

    /// <summary>Adds an input of so many bytes.</summary>
    public void Add(int length, Cost cost)
    {
        count++;
        bytes += length;
        diagnostics += cost.Diagnostics;
        slowest = cost.Processor > slowest ? cost.Processor : slowest;
        largest = Math.Max(largest, cost.Allocated);
    }

    /// <summary>Prints the sums of a run in which nothing broke.</summary>
    public void Print(ulong lastSeed, TimeSpan elapsed, IReadOnlyDictionary<string, int> refused)
    {
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(
            $"{count} inputs ({bytes / 1e6:F1} MB) up to seed {lastSeed} in {elapsed.TotalSeconds:F0} s, "
                + $"{diagnostics} diagnostics: no exception, no hang."
        );
        Console.WriteLine(
            $"The slowest took {slowest.TotalMilliseconds:F0} ms, the largest asked for {largest / 1e6:F0} MB, "
                + $"the process took {self.PeakWorkingSet64 / 1e6:F0} MB at most."
        );
        var rules = string.Join(", ", refused.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"));
        Console.WriteLine($"Fixes refused by the guard, or without end: {(refused.Count == 0 ? "none" : rules)}.");
    }
}
