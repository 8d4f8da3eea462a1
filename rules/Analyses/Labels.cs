using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The labels that a list defines: those that a link uses, those that none uses, and those that are defined once more.</summary>
internal sealed class Labels
{
    // Of a shorter label, one letter makes another.
    private const int Shortest = 3;

    private readonly Dictionary<string, LinkDefinition> first = new(StringComparer.Ordinal);
    private readonly SlipIndex<LinkDefinition> unused = new();
    private readonly List<(LinkDefinition Second, LinkDefinition First)> repeated = [];

    private Labels(CuratedList list)
    {
        var used = list.Links.Where(link => link.Form == LinkForm.Reference).Select(link => link.UrlSpan).ToHashSet();
        foreach (var definition in list.Definitions)
        {
            if (first.TryAdd(definition.Key, definition))
            {
                if (!used.Contains(definition.UrlSpan) && definition.Key.Length >= Shortest && definition.Url.Length > 1)
                    unused.Add(definition.Key, definition);
            }
            else if (first[definition.Key] is var other && used.Contains(other.UrlSpan) && IsOther(other, definition))
            {
                repeated.Add((definition, other));
            }
        }
    }

    public static Labels From(CuratedList list) => list.Index(built => new Labels(built));

    /// <summary>Definitions that GitHub never reads, since their label has another target above, and the one above.</summary>
    public IReadOnlyList<(LinkDefinition Second, LinkDefinition First)> Repeated => repeated;

    /// <summary>Whether a label is defined.</summary>
    public bool Has(string label) => first.ContainsKey(LinkDefinition.KeyOf(label));

    /// <summary>
    /// The one definition that no link uses and whose label is one slip away from another; null where there is none or more than one.
    /// </summary>
    public LinkDefinition? Meant(string label) =>
        label.Length >= Shortest && !Has(label) && unused.Find(LinkDefinition.KeyOf(label)) is [var only] && HaveSameDigits(label, only.Label)
            ? only
            : null;

    private static bool IsOther(LinkDefinition one, LinkDefinition other) =>
        one.Url.Length > 1 && other.Url.Length > 1 && CanonicalUrl.Parse(one.Url) != CanonicalUrl.Parse(other.Url);

    private static bool HaveSameDigits(string text, string other) => text.Where(char.IsAsciiDigit).SequenceEqual(other.Where(char.IsAsciiDigit));
}
