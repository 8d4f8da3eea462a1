using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Compares links whose text is an address with where they go.</summary>
internal static class ShownAddress
{
    // What leads on to an address that its reader cannot see.
    private static readonly HashSet<string> Forwarders =
    [
        "doi.org",
        "hdl.handle.net",
        "bit.ly",
        "goo.gl",
        "t.co",
        "tinyurl.com",
        "w3id.org",
        "purl.org",
    ];

    /// <summary>The address that a link shows, if it is another one than that of the link; null where it fits, or the text is no address.</summary>
    public static string? FindOther(Link link)
    {
        if (link.IsImage || link.Form is LinkForm.Bare or LinkForm.Autolink || link.Url.Length == 0)
            return null;
        var text = link.Text.AsSpan().Trim();
        if (!IsAddress(text) || text.EndsWith("...") || text.EndsWith("…") || text.EndsWith("/*"))
            return null;
        var (shown, linked) = (CanonicalUrl.Parse(text.ToString()), link.Canonical);
        return linked.IsWeb && shown.IsWeb && !Fit(shown, linked) && !Forwarders.Contains(shown.Host) && !Forwarders.Contains(linked.Host)
            ? text.ToString()
            : null;
    }

    private static bool IsAddress(ReadOnlySpan<char> text) =>
        (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && !text.ContainsAny(" \t\n<>\"");

    // A page, and one below it or of the same site's front; or an address that holds the other one, as those of archives do.
    private static bool Fit(CanonicalUrl shown, CanonicalUrl linked)
    {
        var (text, url) = (Plain(shown), Plain(linked));
        return url.Contains(text, StringComparison.Ordinal)
            || text.Contains(url, StringComparison.Ordinal)
            || (shown.IsWork && linked.IsWork && shown.Kind != linked.Kind);
    }

    private static string Plain(CanonicalUrl url) =>
        Uri.UnescapeDataString(url.Page[(url.Page.IndexOf("//", StringComparison.Ordinal) + 2)..]).Split('?')[0].TrimEnd('/').ToLowerInvariant();
}
