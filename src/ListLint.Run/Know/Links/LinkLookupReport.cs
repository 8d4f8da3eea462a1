using ListLint.Core;
using ListLint.Links;
using ListLint.Reporters;
using ListLint.Run.Ask;
using ListLint.Run.Base;

namespace ListLint.Run.Know.Links;

/// <summary>Says on standard error what came of the links.</summary>
internal sealed class LinkLookupReport(IDisplay display, bool isVerbose)
{
    private const int MostHosts = 10;

    /// <summary>
    /// Writes the sums, the hosts where something is wrong and those that want to be left alone, and with -v each page that nobody could tell of.
    /// </summary>
    public void Write(
        LinkSummary sums,
        TimeSpan time,
        IReadOnlyList<LinkQuery> queries,
        KnownLinks known,
        bool isCacheOnly,
        IReadOnlyList<HostProgress> leftAlone
    )
    {
        var asked = queries.Count - sums.Known;
        Say(
            $"{ReportText.Count(queries.Count, "link")} on {ReportText.Count(sums.Hosts.Count, "host")}: "
                + Numbers(sums.Alive, sums.Moved, sums.Dead, sums.Unknown)
                + $" ({sums.Known} known from before{(isCacheOnly ? "" : $", {asked - sums.Left} asked in {Durations.Write(time)}")})."
        );
        var hosts = sums
            .Hosts.Where(host => host.Moved + host.Dead + host.Unknown > 0)
            .OrderByDescending(host => host.Dead)
            .ThenByDescending(host => host.Unknown)
            .ThenByDescending(host => host.Moved)
            .ThenBy(host => host.Host, StringComparer.Ordinal)
            .ToList();
        foreach (var summary in isVerbose ? hosts : hosts.Take(MostHosts))
            Say($"  {Printable.Escape(summary.Host)}: {Numbers(summary.Alive, summary.Moved, summary.Dead, summary.Unknown)}");
        if (!isVerbose && hosts.Count > MostHosts)
            Say($"  and {hosts.Count - MostHosts} hosts more; -v names them.");
        if (sums.Left > 0)
            Say(
                isCacheOnly
                    ? $"{ReportText.Count(sums.Left, "link")} {(sums.Left == 1 ? "is" : "are")} in no earlier answer, and not judged."
                    : $"{ReportText.Count(sums.Left, "link")} could not be asked in the time there was; the next run goes on from here."
            );
        foreach (var progress in isVerbose ? leftAlone : leftAlone.Take(MostHosts))
            Say(
                $"  {Printable.Escape(progress.Host)} asks to be left alone for {Durations.Write(progress.Wait)}, longer than this run waits, "
                    + $"so {ReportText.Count(progress.Left, "link")} there {(progress.Left == 1 ? "is" : "are")} left for a later one."
            );
        if (isVerbose)
        {
            foreach (var query in queries)
            {
                if (known.Page(query.Key) is { State: LinkState.Unknown } fact)
                    Say($"unknown: {Printable.Escape(query.Address.OriginalString)}: {Printable.Escape(fact.Reason)}");
            }
        }
    }

    private static string Numbers(int alive, int moved, int dead, int unknown) => $"{alive} alive, {moved} moved, {dead} dead, {unknown} unknown";

    private void Say(string line) => display.Say(line);
}
