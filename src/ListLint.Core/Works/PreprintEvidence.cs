namespace ListLint.Core;

/// <summary>Addresses of preprints that prove a year.</summary>
internal static class PreprintEvidence
{
    public static PublicationEvidence[] Rows { get; } =
    [
        new(
            "arXiv id",
            YearKind.Preprint,
            "arxiv.org/abs/{yy}{month}.{####}{any}",
            "https://arxiv.org/pdf/2303.14070v2",
            2023,
            "info.arxiv.org/help/arxiv_identifier: year and month of submission"
        )
        {
            Venue = "arxiv",
        },
        new(
            "arXiv id",
            YearKind.Preprint,
            "arxiv.org/abs/{any}/{yy}{month}{###}{any}",
            "https://arxiv.org/abs/cs.CL/0101001",
            2001,
            "info.arxiv.org/help/arxiv_identifier: the scheme up to March 2007"
        )
        {
            Venue = "arxiv",
        },
        new(
            "preprint's DOI",
            YearKind.Preprint,
            "doi.org/10.1101/{year}.{month}.{##}.{any}",
            "https://www.biorxiv.org/content/10.1101/2020.05.13.094953v1",
            2020,
            "bioRxiv and medRxiv since December 2019: date of submission"
        )
        {
            Venue = "rxiv",
        },
        new(
            "preprint's DOI",
            YearKind.Preprint,
            "doi.org/10.64898/{year}.{month}.{##}.{any}",
            "https://doi.org/10.64898/2026.01.02.123456",
            2026,
            "bioRxiv and medRxiv since December 2025: date of submission"
        )
        {
            Venue = "rxiv",
        },
    ];
}
