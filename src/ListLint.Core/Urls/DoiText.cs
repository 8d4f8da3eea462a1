namespace ListLint.Core;

/// <summary>Digital object identifiers: compared without case, as the DOI Handbook says, however much publishers hang behind them.</summary>
internal static class DoiText
{
    // The pages and files of one article.
    private static readonly string[] Pages =
    [
        "/full/html",
        "/full/pdf",
        "/fulltext",
        "/full-text",
        "/full",
        "/abstract",
        "/html",
        "/htm",
        "/epdf",
        "/pdf",
        "/meta",
        "/summary",
        "/references",
        "/figures",
        ".full-text",
        ".full",
        ".abstract",
        ".article-info",
        ".article-metrics",
        ".supplementary-material",
        ".pdf+html",
        ".pdf",
        ".epdf",
        ".html",
    ];

    // DataCite prefixes of archives of data and software: Zenodo, figshare, Dataverse, Mendeley, PhysioNet, TCIA, Dryad, Synapse, OpenNeuro.
    private static readonly HashSet<string> DataPrefixes = new(StringComparer.Ordinal)
    {
        "10.5281",
        "10.6084",
        "10.7910",
        "10.17632",
        "10.13026",
        "10.7937",
        "10.5061",
        "10.7303",
        "10.18112",
    };

    // bioRxiv's and medRxiv's, whose addresses carry a version.
    private static readonly HashSet<string> VersionedPrefixes = new(StringComparer.Ordinal) { "10.1101", "10.64898" };

    /// <summary>Captures a DOI, lower case; all of the text.</summary>
    public static int Take(ReadOnlySpan<char> text, List<string> captures)
    {
        var slash = text.IndexOf('/');
        var encoded = text.IndexOf("%2F", StringComparison.OrdinalIgnoreCase);
        var end = encoded >= 0 && (slash < 0 || encoded < slash) ? encoded : slash;
        if (end < 6 || !text.StartsWith("10.", StringComparison.Ordinal) || text.Contains('?') || !IsPrefix(text[3..end]))
            return -1;

        var doi = encoded < 0 ? text : PathText.Tidy(text.ToString().Replace("%2F", "/", StringComparison.OrdinalIgnoreCase));
        doi = WithoutPages(doi);
        if (doi.Length <= end + 1)
            return -1;
        if (VersionedPrefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(doi[..end]))
            doi = WithoutPages(PublicationIds.WithoutVersion(doi));
        captures.Add(LowerCase.From(doi));
        return text.Length;
    }

    /// <summary>Captures a DOI that names data or software.</summary>
    public static int TakeData(ReadOnlySpan<char> text, List<string> captures) =>
        text.IndexOf('/') is >= 0 and var slash && DataPrefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[..slash])
            ? Take(text, captures)
            : -1;

    /// <summary>Without the ends that name a page or file of the article.</summary>
    public static ReadOnlySpan<char> WithoutPages(ReadOnlySpan<char> doi)
    {
        for (var before = -1; before != doi.Length; )
        {
            before = doi.Length;
            doi = doi.TrimEnd('/');
            foreach (var page in Pages)
            {
                if (doi.EndsWith(page, StringComparison.OrdinalIgnoreCase))
                    doi = doi[..^page.Length];
            }
        }

        return doi;
    }

    private static bool IsPrefix(ReadOnlySpan<char> registrant)
    {
        foreach (var unit in registrant)
        {
            if (!char.IsAsciiDigit(unit) && unit != '.')
                return false;
        }

        return registrant.Length >= 4;
    }
}
