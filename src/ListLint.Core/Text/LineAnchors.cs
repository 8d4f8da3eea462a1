using System.Runtime.InteropServices;

namespace ListLint.Core;

/// <summary>Lines that stand just once in either of two parts, and in the same order.</summary>
internal static class LineAnchors
{
    /// <summary>As many as there can be: indexes into the old and the new lines, both rising.</summary>
    public static List<(int Old, int New)> Find(IReadOnlyList<string> old, IReadOnlyList<string> now, LineChange part)
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

        var rising = LongestOrder.Find(pairs, (one, other) => one.New.CompareTo(other.New));
        return [.. pairs.Where((_, index) => rising.Contains(index))];
    }
}
