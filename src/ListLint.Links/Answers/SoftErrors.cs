namespace ListLint.Links;

/// <summary>A page that is gone although its server answers 200.</summary>
/// <param name="Host">The host that says so, or one above it.</param>
/// <param name="Path">How the path starts.</param>
/// <param name="Marker">What the page then holds; empty where being led there is enough.</param>
/// <param name="Reason">What it means, as a phrase.</param>
internal sealed record SoftError(string Host, string Path, string Marker, string Reason);

/// <summary>Known hosts that do not say 404 when a page is gone.</summary>
internal static class SoftErrors
{
    private const string ForSale = "the domain is for sale";

    private static readonly SoftError[] All =
    [
        // What the player of the page is told; a private video is told LOGIN_REQUIRED.
        new("youtube.com", "/watch", "\"playabilityStatus\":{\"status\":\"ERROR\"", "the video is gone"),
        // Where names that nobody renewed are led.
        new("hugedomains.com", "/domain_profile.cfm", "", ForSale),
        new("dan.com", "/buy-domain/", "", ForSale),
        new("sedo.com", "/search/details/", "", ForSale),
        new("afternic.com", "/forsale/", "", ForSale),
        new("godaddy.com", "/forsale/", "", ForSale),
        new("sedoparking.com", "/", "", ForSale),
        new("parkingcrew.net", "/", "", ForSale),
        new("bodis.com", "/", "", ForSale),
    ];

    /// <summary>Whether the page itself has to be read to tell.</summary>
    public static bool NeedsBody(Uri address) => All.Any(error => error.Marker.Length > 0 && Is(error, address));

    /// <summary>Why a page that was found is none, as a phrase; null where it is one.</summary>
    /// <param name="start">The address of the link: one that goes to such a page itself is not judged.</param>
    /// <param name="end">The answer at its end.</param>
    public static string? Find(Uri start, LinkResponse end) =>
        All.FirstOrDefault(error =>
            Is(error, end.Address) && (error.Marker.Length > 0 ? end.Body.Contains(error.Marker, StringComparison.Ordinal) : !Is(error, start))
        )?.Reason;

    private static bool Is(SoftError error, Uri address)
    {
        var host = address.IdnHost;
        return address.AbsolutePath.StartsWith(error.Path, StringComparison.OrdinalIgnoreCase)
            && host.EndsWith(error.Host, StringComparison.OrdinalIgnoreCase)
            && (host.Length == error.Host.Length || host[^(error.Host.Length + 1)] == '.');
    }
}
