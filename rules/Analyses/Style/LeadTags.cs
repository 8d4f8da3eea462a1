using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A tag in front of the title, where the siblings have one: <c>[ICRA] Title</c>.</summary>
internal sealed class LeadTags : StyleLearner
{
    private const string Has = "has";

    /// <inheritdoc/>
    public override IEnumerable<StyleFeature> Read(CuratedList list, StyleLine line)
    {
        if (!line.IsItem || !line.Classes.Any(kind => kind is "L1" || kind.StartsWith("l:", StringComparison.Ordinal)))
            yield break;
        var hasTag = line.Tokens.Any(token => token.Kind == TokenKind.Lead) || line.Classes[0] is "C";
        yield return new StyleFeature(line, "lead", hasTag ? Has : "lacks", line.Tokens[0].Span);
    }

    /// <inheritdoc/>
    public override StyleChange? Judge(CuratedList list, StyleFeature feature, StyleHabit habit) =>
        habit is { Value: Has, IsOfGroup: true }
            ? new StyleChange(feature.Span, $"The entry has no tag before its title; {habit.Who("entries")} have one", [], Safety.Unsafe)
            : null;
}
