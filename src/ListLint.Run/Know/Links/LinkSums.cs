using ListLint.Core;
using ListLint.Links;
using ListLint.Run.Plan.Settings;

namespace ListLint.Run.Know.Links;

/// <summary>Counts what came of links.</summary>
internal static class LinkSums
{
    /// <summary>The sums of all pages, by host.</summary>
    public static LinkSummary Summarize(IReadOnlyList<LinkQuery> queries, KnownLinks known, OnlineSettings settings)
    {
        var states = queries.Select(query => (CanonicalUrl.Parse(query.Key).Host, known.Find(query.Key, settings)?.State)).ToList();
        return new LinkSummary([
            .. states
                .Where(page => page.State is not null)
                .GroupBy(page => page.Host, page => page.State!.Value, StringComparer.Ordinal)
                .OrderByDescending(host => host.Count())
                .ThenBy(host => host.Key, StringComparer.Ordinal)
                .Select(host => new HostSummary(
                    host.Key,
                    Count(host, LinkState.Alive),
                    Count(host, LinkState.Moved),
                    Count(host, LinkState.Dead),
                    Count(host, LinkState.Unknown)
                )),
        ])
        {
            Left = states.Count(page => page.State is null),
        };
    }

    private static int Count(IEnumerable<LinkState> states, LinkState state) => states.Count(linkState => linkState == state);
}
