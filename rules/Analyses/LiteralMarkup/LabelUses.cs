using ListLint.Core;

namespace ListLint.Rules;

/// <summary>How often each label and each text of a link is used in a list.</summary>
internal sealed class LabelUses
{
    private readonly Dictionary<string, int> counts;

    private LabelUses(CuratedList list) =>
        counts = list
            .Labels.Select(label => label.Key)
            .Concat(list.Links.Select(link => TextKey.From(link.Text)))
            .CountBy(key => key, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);

    public static LabelUses From(CuratedList list) => list.Index(built => new LabelUses(built));

    /// <summary>How often a text stands there, in any case.</summary>
    public int Count(string text) => TextKey.From(text) is { Length: > 0 } key ? counts.GetValueOrDefault(key) : 0;
}
