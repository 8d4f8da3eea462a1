using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The parameters of an address that only count visitors.</summary>
/// <param name="Names">Their names, with commas between.</param>
/// <param name="Address">The address without them.</param>
internal sealed record Trackers(string Names, string Address)
{
    // Of Google Analytics, Ads, Merchant Center and Scholar, Facebook, Microsoft, Yandex, Instagram, TikTok, X, Mailchimp, HubSpot, Marketo, Vero and
    // Omeda, as their own help pages or the list of parameters that Firefox strips name them.
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "gclid",
        "dclid",
        "gbraid",
        "wbraid",
        "fbclid",
        "msclkid",
        "yclid",
        "igshid",
        "mc_cid",
        "mc_eid",
        "_hsenc",
        "_hsmi",
        "srsltid",
        "casa_token",
        "igsh",
        "ttclid",
        "twclid",
        "mkt_tok",
        "vero_id",
        "oly_enc_id",
        "oly_anon_id",
    };

    /// <summary>Those of a link; null where there are none.</summary>
    public static Trackers? Find(Link link)
    {
        if (!WebAddress.Is(link.Url) || !link.Url.Contains('?', StringComparison.Ordinal))
            return null;
        var query = WebAddress.Query(link.Url).ToString();
        var parts = query.Split('&');
        var kept = parts.Where(part => !Is(NameOf(part))).ToList();
        if (kept.Count == parts.Length)
            return null;
        var start = link.Url.IndexOf('?', StringComparison.Ordinal);
        var rest = link.Url[(start + 1 + query.Length)..];
        var names = string.Join(", ", parts.Select(NameOf).Where(Is).Distinct(StringComparer.OrdinalIgnoreCase));
        return new Trackers(names, $"{link.Url[..start]}{(kept.Count == 0 ? "" : "?")}{string.Join('&', kept)}{rest}");
    }

    private static string NameOf(string parameter) => parameter.Split('=', 2)[0];

    private static bool Is(string name) => name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Known.Contains(name);
}
