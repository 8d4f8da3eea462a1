using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The capitals of tags: <c>[Neurips 2023]</c> among many <c>[NeurIPS 2022]</c>, <c>`mit`</c> among many <c>`MIT`</c>.</summary>
internal sealed class TagSpellings : StyleLearner
{
    private const int LongestName = 30;

    /// <inheritdoc/>
    public override IEnumerable<StyleFeature> Read(CuratedList list, StyleLine line)
    {
        for (var i = 0; i < line.Tokens.Count; i++)
        {
            var token = line.Tokens[i];
            if (
                token.Span.Length > LongestName
                || !(token.Kind is TokenKind.Lead or TokenKind.Trail || (token.Kind == TokenKind.Code && IsAtEnd(line, i)))
            )
                continue;
            var name = list.Source.Slice(token.Span).TrimEnd(" -'’`,_:0123456789").ToString();
            if (name.Length > 1 && TextKey.FromTitle(name) is { Length: > 1 } key)
                yield return new StyleFeature(line, key, name, new Span(token.Span.Start, token.Span.Start + name.Length), i) { Form = "tag" };
        }
    }

    /// <inheritdoc/>
    public override StyleChange? Judge(CuratedList list, StyleFeature feature, StyleHabit habit) =>
        CountOfInnerCapitals(feature.Value) > CountOfInnerCapitals(habit.Value)
            ? null
            : new StyleChange(
                feature.Span,
                $"\"{feature.Value}\" is written as \"{habit.Value}\" in {habit.Who("places")}",
                [new Edit(feature.Span, habit.Value)],
                Safety.Safe
            );

    // "JavaScript" among "Javascript" is the name as its owner writes it.
    private static int CountOfInnerCapitals(string name) =>
        name.Zip(name.Skip(1)).Count(pair => char.IsLower(pair.First) && char.IsUpper(pair.Second));

    private static bool IsAtEnd(StyleLine line, int index) =>
        line.Kind != LineKind.Cell && line.Tokens.Skip(index).All(token => token.Kind is TokenKind.Code or TokenKind.Image or TokenKind.Emoji);
}
