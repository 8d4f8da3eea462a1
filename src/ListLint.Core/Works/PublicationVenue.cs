namespace ListLint.Core;

/// <summary>The venue of a publication as its address proves it, such as EMNLP 2023 for an ACL Anthology id 2023.emnlp-main.*.</summary>
/// <param name="Key">The venue as <see cref="KnownVenues"/> names it, such as <c>emnlp</c>.</param>
/// <param name="Year">Its year, four digits; null where the address tells none.</param>
/// <param name="Name">What holds it, for messages: "ACL Anthology id".</param>
public sealed record PublicationVenue(string Key, int? Year, string Name)
{
    /// <summary>The venue that a link's address proves, or null where it proves none.</summary>
    public static PublicationVenue? Find(Link link) =>
        (link.Canonical.IsWeb ? Read(link.Canonical.Value) : null) ?? (link.Canonical.IsWork ? Read(link.Url) : null);

    /// <summary>The journal of <see cref="NatureJournals"/> that a link's DOI proves, or null where it proves none.</summary>
    public static PublicationVenue? FindJournal(Link link) =>
        NatureJournals.Find(link.Canonical.Value) is { } name ? new PublicationVenue(name, null, "article number") : null;

    private static PublicationVenue? Read(string url) =>
        AddressText.TryRowsOf(url, out var text, out var rows) && !text.Contains("http", StringComparison.Ordinal)
            ? rows.Select(row => row.ReadVenue(text)).FirstOrDefault(found => found is not null)
            : null;
}
