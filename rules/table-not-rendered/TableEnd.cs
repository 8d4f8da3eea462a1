using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Which table ends right before a run of loose rows.</summary>
internal static class TableEnd
{
    /// <summary>The pipe table that only blank lines and comments part from the run, or null.</summary>
    public static Table? Before(CuratedList list, LooseRun run)
    {
        var behind = FirstAfter(list.Tables.Count, at => list.Tables[at].Span.Start < run.First.Span.Start);
        return
            behind > 0
            && list.Tables[behind - 1] is { IsHtml: false, Header: not null } table
            && IsOnlyComments(list, table.Span.End, run.First.Span.Start)
            ? table
            : null;
    }

    private static bool IsOnlyComments(CuratedList list, int start, int end)
    {
        if (end < start)
            return false;
        for (var i = FirstAfter(list.Hidden.Count, at => list.Hidden[at].End <= start); i < list.Hidden.Count && list.Hidden[i].Start < end; i++)
        {
            var hidden = list.Hidden[i];
            if (
                hidden.Start < start
                || hidden.End > end
                || !LooseRun.IsBlank(list.Source, start, hidden.Start)
                || !list.Source.Slice(hidden).StartsWith("<!--", StringComparison.Ordinal)
            )
                return false;
            start = hidden.End;
        }

        return LooseRun.IsBlank(list.Source, start, end);
    }

    // Where the sorted things end that hold the condition.
    private static int FirstAfter(int count, Func<int, bool> isBefore)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (isBefore(middle))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
