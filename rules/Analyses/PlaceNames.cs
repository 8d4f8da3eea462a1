using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The names of the headings and anchors of a list, in any case, as GitHub goes to them.</summary>
internal sealed class PlaceNames
{
    private readonly HashSet<string> all;

    private PlaceNames(CuratedList list) =>
        all = list.Anchors.SelectMany(anchor => new[] { anchor.Name, anchor.OtherName ?? anchor.Name }).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those of a list.</summary>
    public static PlaceNames From(CuratedList list) => list.Index(static built => new PlaceNames(built));

    /// <summary>Whether a place has a name, which is without the number sign.</summary>
    public bool Has(string name) => all.Contains(name);

    /// <summary>A name as its place has it; null for none.</summary>
    public string? Find(string name) => all.TryGetValue(name, out var written) ? written : null;
}
