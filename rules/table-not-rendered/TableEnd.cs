using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Which table ends right before a run of loose rows.</summary>
internal static class TableEnd
{
    /// <summary>The pipe table that only blank lines and comments part from the run, or null.</summary>
    public static Table? Before(CuratedList list, LooseRun run)
    {
        var behind = list.Tables.FirstFrom(run.First.Span.Start, static table => table.Span);
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
        for (var i = list.Hidden.FirstReaching(start); i < list.Hidden.Count && list.Hidden[i].Start < end; i++)
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
}
