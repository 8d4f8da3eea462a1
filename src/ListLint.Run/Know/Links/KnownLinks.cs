using ListLint.Core;
using ListLint.Links;
using ListLint.Run.Plan.Settings;

namespace ListLint.Run.Know.Links;

/// <summary>What is known of the links of a run, for the rules. Complete before the first rule asks.</summary>
/// <param name="queries">What is asked.</param>
internal sealed class KnownLinks(IEnumerable<LinkQuery> queries)
{
    // What a browser counts as an error; such a status is alive only where the user accepts it.
    private const int FirstError = 400;

    private readonly Dictionary<string, string> hosts = queries.ToDictionary(
        query => query.Key,
        query => Bare(query.Address.Host),
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, LinkRecord> records = new(StringComparer.Ordinal);
    private readonly Dictionary<RepositoryName, RepositoryFact> repositories = [];

    public void Add(LinkRecord record)
    {
        records[record.Key] = record;
        if (record.Fact.Repository is { } repository && RepositoryName.Parse(record.Key) is { } name)
            repositories[name] = repository;
    }

    /// <summary>The answer for a page, or null.</summary>
    public LinkFact? Page(string key) => records.GetValueOrDefault(key)?.Fact;

    /// <summary>What rules are told of an address, which may have a fragment; null where nobody was asked.</summary>
    /// <param name="url">Canonical.</param>
    /// <param name="settings">What holds for the list that asks.</param>
    public LinkFact? Find(string url, OnlineSettings settings)
    {
        var at = url.IndexOf('#', StringComparison.Ordinal);
        var key = at < 0 ? url : url[..at];
        if (!records.TryGetValue(key, out var record) || Judged(key, record.Fact, settings) is not { } fact)
            return null;
        if (fact.Repository is null && RepositoryName.Parse(key) is { } name && repositories.TryGetValue(name, out var repository))
            fact = fact with { Repository = repository };
        return at >= 0 && fact.State is LinkState.Alive or LinkState.Moved && record.Fragments.TryGetValue(url[(at + 1)..], out var has) && !has
            ? fact with
            {
                State = LinkState.Dead,
                MovedTo = null,
                Reason = $"the page has no place \"{Excerpt.From(url[(at + 1)..], 60)}\"",
            }
            : fact;
    }

    /// <summary>
    /// An answer as a configuration takes it: it may accept a status, or accept it no more since the answer was kept, which then is none.
    /// </summary>
    public LinkFact? Judged(string key, LinkFact fact, OnlineSettings settings)
    {
        if (fact.Status is not >= FirstError)
            return fact;
        var accepts =
            settings.Accepts(CanonicalUrl.Parse(key).Host, fact.Status.Value)
            || (hosts.TryGetValue(key, out var host) && settings.Accepts(host, fact.Status.Value));
        return fact.State switch
        {
            LinkState.Dead or LinkState.Unknown when accepts => fact with { State = LinkState.Alive },
            LinkState.Alive or LinkState.Moved when !accepts => null,
            _ => fact,
        };
    }

    private static string Bare(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
}
