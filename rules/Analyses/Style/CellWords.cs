using ListLint.Core;

namespace ListLint.Rules;

/// <summary>How a column writes what stands in it often: <c>`apiKey`</c>, where one cell has no backticks or another capital.</summary>
internal sealed class CellWords : StyleLearner
{
    /// <summary>The longest text of a cell that is a value and no sentence.</summary>
    public const int LongestValue = 30;

    /// <inheritdoc/>
    public override IEnumerable<StyleFeature> Read(CuratedList list, StyleLine line)
    {
        if (ValueOf(list, line) is { } value && value.Any(char.IsLetter) && TextKey.FromTitle(value) is { Length: > 0 } key)
            yield return new StyleFeature(line, key, value, line.Span);
    }

    /// <inheritdoc/>
    public override StyleChange? Judge(CuratedList list, StyleFeature feature, StyleHabit habit) =>
        new(
            feature.Span,
            $"\"{feature.Value}\" is written as \"{habit.Value}\" in {habit.Who($"cells of column {feature.Line.ColumnName}")}",
            [new Edit(feature.Span, habit.Value)],
            Safety.Safe
        );

    /// <summary>The text of a cell that can be one of a few values; null for a link, an image, a sentence and a cell of any other line.</summary>
    public static string? ValueOf(CuratedList list, StyleLine line) =>
        line.Kind == LineKind.Cell
        && line.Span.Length is > 0 and <= LongestValue
        && !line.Tokens.Any(token => token.Kind is TokenKind.Address or TokenKind.Bare or TokenKind.Image)
            ? list.Source.Slice(line.Span).ToString()
            : null;
}
