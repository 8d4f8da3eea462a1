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
            $"{Words.Count(queries.Count, "link")} on {Words.Count(sums.Hosts.Count, "host")}: "
                + Numbers(sums.Alive, sums.Moved, sums.Dead, sums.Unknown)
                + $" ({sums.Known} known from before{(isCacheOnly ? "" : $", {asked - sums.Left} asked in {Durations.Write(time)}")})."
        );
        var hosts = sums
            .Hosts.Where(one => one.Moved + one.Dead + one.Unknown > 0)
            .OrderByDescending(one => one.Dead)
            .ThenByDescending(one => one.Unknown)
            .ThenByDescending(one => one.Moved)
            .ThenBy(one => one.Host, StringComparer.Ordinal)
            .ToList();
        foreach (var one in isVerbose ? hosts : hosts.Take(MostHosts))
            Say($"  {Printable.Of(one.Host)}: {Numbers(one.Alive, one.Moved, one.Dead, one.Unknown)}");
        if (!isVerbose && hosts.Count > MostHosts)
            Say($"  and {hosts.Count - MostHosts} hosts more; -v names them.");
        if (sums.Left > 0)
            Say(
                isCacheOnly
                    ? $"{Words.Count(sums.Left, "link")} {(sums.Left == 1 ? "is" : "are")} in no earlier answer, and not judged."
                    : $"{Words.Count(sums.Left, "link")} could not be asked in the time there was; the next run goes on from here."
            );
        foreach (var one in isVerbose ? leftAlone : leftAlone.Take(MostHosts))
            Say(
                $"  {Printable.Of(one.Host)} asks to be left alone for {Durations.Write(one.Wait)}, longer than this run waits, "
                    + $"so {Words.Count(one.Left, "link")} there {(one.Left == 1 ? "is" : "are")} left for a later one."
            );
        if (isVerbose)
        {
            foreach (var query in queries)
            {
                if (known.Page(query.Key) is { State: LinkState.Unknown } fact)
                    Say($"unknown: {Printable.Of(query.Address.OriginalString)}: {Printable.Of(fact.Reason)}");
            }
        }
    }

    private static string Numbers(int alive, int moved, int dead, int unknown) => $"{alive} alive, {moved} moved, {dead} dead, {unknown} unknown";

    private void Say(string line) => display.Say(line);
}
