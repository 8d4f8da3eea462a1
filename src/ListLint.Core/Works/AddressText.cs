using System.Diagnostics.CodeAnalysis;

namespace ListLint.Core;

/// <summary>Addresses as the table of <see cref="PublicationEvidence"/> reads them.</summary>
internal static class AddressText
{
    private const int Longest = 300;

    /// <summary>
    /// The address in lower case, without scheme and <c>www.</c>, and the rows that may fit it; false where there are none, as for nearly all hosts.
    /// </summary>
    public static bool TryRowsOf(string url, out string text, [NotNullWhen(true)] out List<PublicationEvidence>? rows)
    {
        (text, rows) = ("", null);
        var host = url.AsSpan(url.IndexOf("://", StringComparison.Ordinal) is > 0 and var at ? at + "://".Length : 0);
        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            host = host[4..];
        if (
            host.Length > Longest
            || host.IndexOf('/') is not (> 0 and var end)
            || !PublicationEvidence.TryRowsOf(host[..end], out rows)
            || host.IndexOfAnyInRange('0', '9') < 0
        )
            return false;
        text = host.ToString().ToLowerInvariant();
        return true;
    }
}
