namespace ListLint.Core;

/// <summary>
/// The journals on nature.com whose articles have numbers such as <c>s41586-023-06185-3</c>, with the journal's code in front. The codes are those of
/// the DOIs that the journals print: 10.1038/s41586 is Nature.
/// </summary>
public static class NatureJournals
{
    private const string Prefix = "https://doi.org/10.1038/s";
    private const int CodeLength = 5;

    // Only journals that many lists cite; an article of another one proves nothing.
    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["41467"] = "Nature Communications",
        ["41550"] = "Nature Astronomy",
        ["41551"] = "Nature Biomedical Engineering",
        ["41557"] = "Nature Chemistry",
        ["41558"] = "Nature Climate Change",
        ["41560"] = "Nature Energy",
        ["41561"] = "Nature Geoscience",
        ["41562"] = "Nature Human Behaviour",
        ["41563"] = "Nature Materials",
        ["41565"] = "Nature Nanotechnology",
        ["41566"] = "Nature Photonics",
        ["41567"] = "Nature Physics",
        ["41586"] = "Nature",
        ["41587"] = "Nature Biotechnology",
        ["41588"] = "Nature Genetics",
        ["41590"] = "Nature Immunology",
        ["41591"] = "Nature Medicine",
        ["41592"] = "Nature Methods",
        ["41593"] = "Nature Neuroscience",
        ["41596"] = "Nature Protocols",
        ["41597"] = "Scientific Data",
        ["41598"] = "Scientific Reports",
        ["41612"] = "npj Climate and Atmospheric Science",
        ["41746"] = "npj Digital Medicine",
        ["41929"] = "Nature Catalysis",
        ["42003"] = "Communications Biology",
        ["42256"] = "Nature Machine Intelligence",
        ["43247"] = "Communications Earth & Environment",
        ["43588"] = "Nature Computational Science",
    };

    /// <summary>Their names, as the journals write them.</summary>
    public static IReadOnlyCollection<string> Names => Codes.Values;

    /// <summary>The journal of an article by its DOI in canonical form, or null where it is none of these.</summary>
    public static string? Find(string address) =>
        address.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        && address.AsSpan(Prefix.Length) is { Length: > CodeLength } number
        && number[CodeLength] == '-'
            ? Codes.GetValueOrDefault(number[..CodeLength].ToString())
            : null;
}
