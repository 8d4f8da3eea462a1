using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Addresses of doi.org that name no DOI: it is <c>10.</c> and a number of at least four digits, a slash and a suffix (DOI Handbook, section 2.2).
/// What else the resolver knows is left alone: handles of other prefixes, and short names such as <c>10/abcd</c> (shortdoi.org).
/// </summary>
internal static partial class DoiName
{
    public static TargetFault? Find(CuratedList list, Link link)
    {
        if (!WebAddress.IsOf(link.Url, "doi.org") && !WebAddress.IsOf(link.Url, "dx.doi.org"))
            return null;
        var name = WebAddress.Path(link.Url).TrimStart('/').ToString().Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        if (name.Length == 0 || name.StartsWith("10/", StringComparison.Ordinal))
            return null;
        if (WithComma().Match(name) is { Success: true })
            return Replaced(list, link, name, $"10.{name[3..]}", "a DOI begins with \"10.\"");
        if (Preprint().IsMatch(name))
            return Replaced(list, link, name, "10.1101/" + name, "its prefix, \"10.1101/\", is missing");
        if (!name.StartsWith("10.", StringComparison.Ordinal))
            return null;
        if (name.IndexOf('/') is not (> 0 and var slash) || slash == name.Length - 1)
            return Report(link, name, "the part after the publisher's number is missing");
        return Prefix().IsMatch(name[..slash]) ? null : Report(link, name, $"\"{Excerpt.From(name[..slash], 40)}\" is not a publisher's number");
    }

    private static TargetFault Report(Link link, string name, string why) =>
        new(link.UrlSpan, $"\"{Excerpt.From(name, 60)}\" is not a DOI: {why}. Correct the address.");

    private static TargetFault Replaced(CuratedList list, Link link, string name, string meant, string why)
    {
        var address = link.Url.Replace(name, meant, StringComparison.Ordinal);
        return new(
            link.UrlSpan,
            $"\"{Excerpt.From(name, 60)}\" is not a DOI: {why}. Write \"{Excerpt.From(address, 120)}\".",
            TargetFault.Replace(list, link, address, Safety.Unsafe, $"Write \"{Excerpt.From(meant, 60)}\"")
        );
    }

    [GeneratedRegex(@"^10,[0-9]{4,9}/.", RegexOptions.CultureInvariant)]
    private static partial Regex WithComma();

    [GeneratedRegex(@"^10\.[0-9]{4,9}(?:\.[0-9]{1,9}){0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();

    // What bioRxiv and medRxiv write behind their prefix: day and number.
    [GeneratedRegex(@"^20[0-9]{2}\.[01][0-9]\.[0-3][0-9]\.[0-9]{6,8}(?:v[0-9]{1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Preprint();
}
