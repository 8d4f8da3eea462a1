namespace ListLint.Rules;

/// <summary>What of a sequence is in order.</summary>
internal static class Ordering
{
    /// <summary>The 0-based places of a longest part of a sequence of years that rises.</summary>
    public static List<int> Longest(IReadOnlyList<int> values)
    {
        var length = new int[values.Count];
        var before = new int[values.Count];
        for (var i = 0; i < values.Count; i++)
        {
            (length[i], before[i]) = (1, -1);
            for (var j = Math.Max(0, i - Farthest); j < i; j++)
            {
                if (values[j] < values[i] && length[j] + 1 > length[i])
                    (length[i], before[i]) = (length[j] + 1, j);
            }
        }

        var kept = new List<int>();
        for (var at = values.Count == 0 ? -1 : Array.IndexOf(length, length.Max()); at >= 0; at = before[at])
            kept.Insert(0, at);
        return kept;
    }

    // There are no more years than that, and it keeps the cost linear.
    private const int Farthest = 100;
}
