using ListLint.Core;
using ListLint.Links;
using ListLint.Run.Plan.Settings;

namespace ListLint.Run.Know.Links;

/// <summary>The links of all lists of a run that servers are to be asked about.</summary>
internal sealed class LinkQuestions
{
    private readonly LinkGatherer gatherer = new();
    private readonly Dictionary<string, HashSet<string>> ignored = new(StringComparer.Ordinal);

    /// <summary>What is to be asked, each page once.</summary>
    public IReadOnlyList<LinkQuery> Queries => gatherer.Queries;

    /// <summary>Collects the links of a list, to be asked for.</summary>
    /// <param name="list">The list.</param>
    /// <param name="settings">What holds for it.</param>
    /// <param name="counts">
    /// Whether what a place in it is reported for is wanted: not where its line did not change and only changed ones count.
    /// </param>
    public void Add(CuratedList list, OnlineSettings settings, Func<Span, bool> counts)
    {
        var silent = ignored[list.Source.Path] = new HashSet<string>(StringComparer.Ordinal);
        gatherer.Add(
            list,
            link =>
            {
                if (settings.Ignore is { } ignore && (ignore.Match(link.Url) || ignore.Match(link.Canonical.Value)))
                {
                    silent.Add(link.Canonical.Page);
                    return false;
                }

                return counts(link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);
            }
        );
    }

    /// <summary>Whether the configuration of a list wants nothing to be said of a page, which another list may have asked about.</summary>
    public bool IsIgnored(string path, string page) => ignored.TryGetValue(path, out var silent) && silent.Contains(page);
}
