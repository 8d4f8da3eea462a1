using System.Runtime.InteropServices;

namespace ListLint.Reporters;

/// <summary>Lines that stand just once in either of two parts, and in the same order.</summary>
internal static class Anchors
{
    /// <summary>As many as there can be: indexes into the old and the new lines, both rising.</summary>
    public static List<(int Old, int New)> Of(IReadOnlyList<string> old, IReadOnlyList<string> now, LineChange part)
    {
        var seen = new Dictionary<string, (int OldCount, int NewCount, int New)>(StringComparer.Ordinal);
        for (var at = part.OldStart; at < part.OldEnd; at++)
            CollectionsMarshal.GetValueRefOrAddDefault(seen, old[at], out _).OldCount++;
        for (var at = part.NewStart; at < part.NewEnd; at++)
        {
            ref var line = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, now[at], out _);
            line = (line.OldCount, line.NewCount + 1, at);
        }

        var pairs = new List<(int Old, int New)>();
        for (var at = part.OldStart; at < part.OldEnd; at++)
        {
            if (seen[old[at]] is (1, 1, var place))
                pairs.Add((at, place));
        }

        return LongestRise(pairs);
    }

    // Each pair is put behind the best shorter run that it can prolong; the last run is then read backwards.
    private static List<(int Old, int New)> LongestRise(List<(int Old, int New)> pairs)
    {
        var ends = new List<int>();
        var before = new int[pairs.Count];
        for (var at = 0; at < pairs.Count; at++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[ends[middle]].New < pairs[at].New)
                    low = middle + 1;
                else
                    high = middle;
            }

            before[at] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
                ends.Add(at);
            else
                ends[low] = at;
        }

        var run = new List<(int Old, int New)>(ends.Count);
        for (var at = ends.Count > 0 ? ends[^1] : -1; at >= 0; at = before[at])
            run.Add(pairs[at]);
        run.Reverse();
        return run;
    }
}
