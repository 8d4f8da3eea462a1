namespace ListLint.Core;

/// <summary>What is left of a sequence when the fewest things are taken out so that the rest is in order.</summary>
public static class LongestOrder
{
    /// <summary>The 0-based places of the longest part in order, gaps allowed and equals in any number. Time is n log n.</summary>
    public static IReadOnlySet<int> Find<T>(IReadOnlyList<T> things, Comparison<T> compare)
    {
        var (tails, before) = (new List<int>(), new int[things.Count]);
        for (var i = 0; i < things.Count; i++)
        {
            var behind = tails.CountWhile(
                (things, thing: things[i], compare),
                static (tail, sought) => sought.compare(sought.things[tail], sought.thing) <= 0
            );
            before[i] = behind > 0 ? tails[behind - 1] : -1;
            if (behind == tails.Count)
                tails.Add(i);
            else
                tails[behind] = i;
        }

        var kept = new HashSet<int>();
        for (var at = tails.Count > 0 ? tails[^1] : -1; at >= 0; at = before[at])
            kept.Add(at);
        return kept;
    }
}
