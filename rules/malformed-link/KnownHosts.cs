using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A site that curated lists link and everybody knows.</summary>
/// <param name="Host">Lower case, without <c>www.</c>.</param>
/// <param name="Paths">How the paths begin that only this site has; <c>/*/*</c> stands for two folders of any name.</param>
internal sealed record KnownHost(string Host, IReadOnlyList<string> Paths)
{
    /// <summary>Whether a path is one as this site has them.</summary>
    public bool HasPath(ReadOnlySpan<char> path)
    {
        foreach (var start in Paths)
        {
            if (start == "/*/*" ? HasTwoFolders(path) : path.StartsWith(start, StringComparison.Ordinal) && path.Length > start.Length)
                return true;
        }

        return false;
    }

    private static bool HasTwoFolders(ReadOnlySpan<char> path) =>
        path.Length > 3 && path[1..].IndexOf('/') is > 0 and var slash && path.Length > slash + 2 && path[slash + 2] != '/';
}

/// <summary>
/// Sites that everybody knows, and how their addresses look: those that the tables of <see cref="CanonicalUrl"/> and the rule insecure-link name,
/// and others that the ranking of the Chrome User Experience Report has among its first thousands.
/// </summary>
internal static class KnownHosts
{
    private const string Table = """
        github.com /*/*
        gist.github.com /*/*
        raw.githubusercontent.com /*/*
        gitlab.com
        bitbucket.org
        huggingface.co /*/* /papers/ /datasets/ /spaces/
        arxiv.org /abs/ /pdf/ /html/
        doi.org /10.
        openreview.net /forum /pdf
        aclanthology.org /20 /anthology/ /volumes/
        openaccess.thecvf.com /content
        proceedings.mlr.press /v
        proceedings.neurips.cc /paper
        papers.nips.cc /paper
        ieeexplore.ieee.org /document/ /abstract/ /iel
        link.springer.com /article/ /chapter/ /book/
        dl.acm.org /doi/ /citation.cfm
        sciencedirect.com /science/
        nature.com /articles/
        biorxiv.org /content/
        medrxiv.org /content/
        pubmed.ncbi.nlm.nih.gov
        ncbi.nlm.nih.gov /pmc/ /pubmed/
        semanticscholar.org /paper/
        researchgate.net /publication/
        scholar.google.com /citations /scholar
        onlinelibrary.wiley.com /doi/
        tandfonline.com /doi/
        zenodo.org /record
        figshare.com /articles/
        kaggle.com /datasets/ /competitions/ /code/ /c/
        paperswithcode.com /paper/ /sota/
        youtube.com /watch /playlist /channel/ /embed/
        youtu.be
        medium.com /@
        towardsdatascience.com
        twitter.com
        linkedin.com /in/ /company/ /pulse/
        facebook.com
        instagram.com
        reddit.com /r/
        stackoverflow.com /questions/ /a/
        stackexchange.com
        wikipedia.org /wiki/
        en.wikipedia.org /wiki/
        npmjs.com /package/
        pypi.org /project/
        crates.io /crates/
        docs.rs
        rubygems.org /gems/
        packagist.org /packages/
        hub.docker.com /r/ /_/
        developer.mozilla.org
        marketplace.visualstudio.com /items
        chrome.google.com /webstore/
        play.google.com /store/
        docs.google.com /document/ /spreadsheets/ /presentation/ /forms/
        drive.google.com /file/ /drive/ /open
        colab.research.google.com /github/ /drive/
        sites.google.com /view/ /site/
        apps.apple.com
        itunes.apple.com
        developer.apple.com
        docs.microsoft.com
        learn.microsoft.com
        aws.amazon.com
        amazon.com /dp/ /gp/
        coursera.org /learn/ /specializations/
        img.shields.io /badge/ /github/
        cdn.jsdelivr.net /gh/ /npm/
        goodreads.com /book/
        creativecommons.org /licenses/ /publicdomain/
        opensource.org /licenses/
        sourceforge.net /projects/
        """;

    // Sites of their own, one slip away from a known one.
    private static readonly string[] Others =
    [
        "ar5iv.org",
        "pypy.org",
        "huggingface.com",
        "github.co",
        "youtube.co",
        "twitter.co",
        "medium.co",
        "mature.com",
        "nurture.com",
        "amazon.co",
        "amazon.ca",
        "amazon.cn",
        "apple.co",
        "reddit.co",
        "crate.io",
        "pay.google.com",
    ];

    // Who has a part of these has a host of his own.
    private static readonly string[] Shared =
    [
        "github.io",
        "gitlab.io",
        "readthedocs.io",
        "readthedocs.org",
        "githubusercontent.com",
        "wikipedia.org",
        "wikimedia.org",
        "wordpress.com",
        "blogspot.com",
        "substack.com",
        "netlify.app",
        "herokuapp.com",
        "stackexchange.com",
        "sourceforge.net",
        "googleapis.com",
        "amazonaws.com",
    ];

    private static readonly Dictionary<string, KnownHost> ByName = Table
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(row => row.Split(' '))
        .ToDictionary(row => row[0], row => new KnownHost(row[0], row[1..]), StringComparer.Ordinal);

    /// <summary>Whether a host is one of those, or one that is only near to one.</summary>
    public static bool Contains(string host) => ByName.ContainsKey(host) || Others.Contains(host) || IsShared(host);

    /// <summary>The known site whose host is one slip away, or two letters changed places; null where there is none.</summary>
    public static KnownHost? Near(string host)
    {
        foreach (var known in ByName.Values)
        {
            if (Math.Abs(known.Host.Length - host.Length) <= 1 && IsSlip(host, known.Host))
                return known;
        }

        return null;
    }

    /// <summary>The host that is meant where the last two parts are one slip away from those that many share: <c>x.githib.io</c>.</summary>
    public static string? NearShared(string host)
    {
        var dot = host.LastIndexOf('.');
        var start = dot < 1 ? -1 : host.LastIndexOf('.', dot - 1);
        return start > 0 && Shared.FirstOrDefault(shared => IsSlip(host[(start + 1)..], shared)) is { } meant ? host[..(start + 1)] + meant : null;
    }

    private static bool IsShared(string host) =>
        Shared.Any(shared =>
            host.EndsWith(shared, StringComparison.Ordinal) && (host.Length == shared.Length || host[host.Length - shared.Length - 1] == '.')
        );

    private static bool IsSlip(string host, string known) => EditDistance.IsOne(host, known) || AreTwoSwapped(host, known);

    // "arvix" and "arxiv".
    private static bool AreTwoSwapped(string text, string other)
    {
        if (text.Length != other.Length)
            return false;
        var first = text.AsSpan().CommonPrefixLength(other);
        if (first == text.Length)
            return false;
        var second = text.Length - 1;
        while (text[second] == other[second])
            second--;
        return text[first] == other[second]
            && text[second] == other[first]
            && text.AsSpan(first + 1, Math.Max(0, second - first - 1)).SequenceEqual(other.AsSpan(first + 1, Math.Max(0, second - first - 1)));
    }
}
