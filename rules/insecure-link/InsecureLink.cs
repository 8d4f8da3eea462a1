using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link over plain http to a host that serves https: the list links it so elsewhere, or it is known to.</summary>
[Rule(Severity.Info, "Every link to a host that supports https uses it.", Recommended = false)]
public sealed class InsecureLink : Rule
{
    // Hosts whose own permanent links, as their pages and documentation give them, are https.
    private static readonly HashSet<string> Secure = (
        "arxiv.org github.com gist.github.com raw.githubusercontent.com gitlab.com bitbucket.org doi.org creativecommons.org "
        + "proceedings.mlr.press openaccess.thecvf.com aclanthology.org openreview.net papers.nips.cc proceedings.neurips.cc "
        + "ieeexplore.ieee.org dl.acm.org link.springer.com nature.com sciencedirect.com pubmed.ncbi.nlm.nih.gov ncbi.nlm.nih.gov "
        + "biorxiv.org medrxiv.org huggingface.co kaggle.com medium.com youtube.com youtu.be wikipedia.org en.wikipedia.org twitter.com "
        + "linkedin.com npmjs.com pypi.org crates.io readthedocs.org img.shields.io zenodo.org figshare.com"
    )
        .Split(' ')
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Says when a link is plain http though its host serves https.</summary>
    public InsecureLink() =>
        Each(list => list.Links)
            .MustNot((list, link) => IsPlain(link) ? Evidence(list, link) : null)
            .WithMessage((_, link, evidence) => $"\"{Excerpt.From(link.Url, 120)}\" is not encrypted, but {evidence}. Write \"https://\".")
            .WithFix(
                (_, link, _) =>
                    link.Form != LinkForm.Reference && !link.UrlSpan.IsEmpty
                        ? new Fix("Use https", Safety.Unsafe, [new Edit(new Span(link.UrlSpan.Start, link.UrlSpan.Start + "http".Length), "https")])
                        : null
            )
            .At((_, link, _) => link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);

    private static bool IsPlain(Link link) => link.Url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && link.Canonical.IsWeb;

    private static string? Evidence(CuratedList list, Link link)
    {
        var host = SecureHosts.HostIn(link.Url);
        if (SecureHosts.From(list).LineOf(host) is { } line)
            return $"line {line} links to {host} with https";
        return Secure.Contains(host) ? $"{host} supports https" : null;
    }
}
