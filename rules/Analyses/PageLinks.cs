using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The links of a list to places, and the places by name; looked up once.</summary>
internal sealed class PageLinks
{
    private const string Prefix = "user-content-";
    private readonly ILookup<string, Link> links;
    private readonly ILookup<string, Anchor> places;

    private PageLinks(CuratedList list)
    {
        links = list
            .Links.Where(link => link.Url.Contains('#', StringComparison.Ordinal) && !link.Canonical.IsWeb)
            .ToLookup(link => NameOf(link.Url), StringComparer.OrdinalIgnoreCase);
        places = list.Anchors.ToLookup(anchor => anchor.Name, StringComparer.OrdinalIgnoreCase);
    }

    public static PageLinks From(CuratedList list) => list.Index(built => new PageLinks(built));

    /// <summary>The links to a place of this file, or to one of that name in another file of the repository.</summary>
    public List<Link> To(string name) => [.. links[name]];

    /// <summary>Whether another place than the heading of a section has a name.</summary>
    public bool HasPlace(string name, Section besides) => places[name].Any(place => place.Section != besides);

    /// <summary>Whether several headings have a name, which GitHub counts: with one of them renamed, the numbers of the others change.</summary>
    public bool IsNumbered(string name) =>
        places.Contains(name + "-1")
        || (name.LastIndexOf('-') is > 0 and var at && name[(at + 1)..].All(char.IsAsciiDigit) && places.Contains(name[..at]));

    private static string NameOf(string url)
    {
        var name = url[(url.IndexOf('#', StringComparison.Ordinal) + 1)..];
        return name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name;
    }
}
