using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// The address of the list's own page on GitHub, known by its links: where most places that they name in one repository are places of this file, it
/// is this repository.
/// </summary>
internal sealed partial class OwnAddress
{
    private const int FewestPlaces = 3;

    private readonly string? repository;

    private OwnAddress(CuratedList list)
    {
        var own = OwnName(list);
        var names = list.Anchors.Select(anchor => anchor.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var places = list
            .Links.Select(link => Parse(link.Url, own))
            .OfType<(string Repository, string Fragment)>()
            .GroupBy(place => place.Repository, place => AnchorLink.NameOf(place.Fragment), StringComparer.OrdinalIgnoreCase);
        foreach (var place in places)
        {
            var distinct = place.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            var found = distinct.Count(names.Contains);
            if (found >= FewestPlaces && found * 5 >= distinct.Count * 4)
                repository = place.Key;
        }
    }

    /// <summary>The file's own name, without folders.</summary>
    public static string OwnName(CuratedList list) => list.Source.Path[(list.Source.Path.LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary>What an address names in this file, as written; null where it is of another file, or it is not known which is this one.</summary>
    public static string? FragmentOf(CuratedList list, string url, string own) =>
        Parse(url, own) is var (repository, fragment)
        && string.Equals(list.Index(built => new OwnAddress(built)).repository, repository, StringComparison.OrdinalIgnoreCase)
            ? fragment
            : null;

    private static (string Repository, string Fragment)? Parse(string url, string own)
    {
        // Nearly all links are to no place in a page.
        if (
            !url.Contains('#', StringComparison.Ordinal)
            || !url.StartsWith("https://github.com/", StringComparison.OrdinalIgnoreCase)
            || Place().Match(url) is not { Success: true } match
        )
            return null;
        var file = match.Groups[2].Value;
        return file.Length == 0
            ? own.StartsWith("README", StringComparison.OrdinalIgnoreCase)
                ? (match.Groups[1].Value, match.Groups[3].Value)
                : null
            : Uri.UnescapeDataString(file) == own
                ? (match.Groups[1].Value, match.Groups[3].Value)
                : null;
    }

    [GeneratedRegex(
        @"^https://github\.com/([A-Za-z0-9-]{1,39}/[A-Za-z0-9_.-]{1,100})/?(?:blob/[^/#?]{1,100}/([^/#?]{1,200}))?#([^#]+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Place();
}
