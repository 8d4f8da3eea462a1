namespace ListLint.Core;

/// <summary>What the year in an address is the year of.</summary>
public enum YearKind
{
    /// <summary>The first version on a preprint server; the publication may follow by years.</summary>
    Preprint,

    /// <summary>The conference in whose proceedings the paper stands.</summary>
    Proceedings,

    /// <summary>The article's receipt or acceptance at a journal; the issue may be of the next year.</summary>
    Article,

    /// <summary>The conference in the name of a file or folder, such as <c>cvpr22_title.pdf</c>, as its author names it.</summary>
    FileName,
}

/// <summary>The year of a publication as its address proves it, such as 2023 for an arXiv id 2303.*.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="Month">1 to 12, where the address has one.</param>
/// <param name="Kind">What it is the year of.</param>
/// <param name="Name">What holds it, for messages: "arXiv id", "CVF address".</param>
/// <param name="Venue">The server or conference in lower case, such as <c>arxiv</c> or <c>cvpr</c>; empty where the address names none.</param>
public sealed record PublicationYear(int Year, int? Month, YearKind Kind, string Name, string Venue)
{
    /// <summary>
    /// The first year that the address allows. Preprints that are submitted in December may get their number, and its year, in January.
    /// </summary>
    public int Earliest => Kind == YearKind.Preprint && Month == 1 && IsFirstOfMonth ? Year - 1 : Year;

    /// <summary>Whether the number is one of the first of its month, so that the work may have been submitted in the month before.</summary>
    public bool IsFirstOfMonth { get; init; }

    /// <summary>The year that a link's address proves, or null where it proves none.</summary>
    public static PublicationYear? Find(Link link) => Find(link.Canonical) ?? (link.Canonical.IsWork ? Read(link.Url) : null);

    /// <summary>The year that an address proves, or null where it proves none.</summary>
    public static PublicationYear? Find(CanonicalUrl address) => address.IsWeb ? Read(address.Value) : null;

    private static PublicationYear? Read(string url) =>
        AddressText.TryRowsOf(url, out var text, out var rows) ? rows.Select(row => row.Read(text)).FirstOrDefault(found => found is not null) : null;
}
