using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Whether a heading is a link, where those beside it are.</summary>
internal sealed class HeadingLinks : StyleLearner
{
    private const string Linked = "linked";

    /// <inheritdoc/>
    public override IEnumerable<StyleFeature> Read(CuratedList list, StyleLine line)
    {
        // The title of the page is none of its chapters.
        if (line.Kind == LineKind.Heading && !(list.Sections is [var title, ..] && title.Heading.Contains(line.Span.Start)))
            yield return new StyleFeature(
                line,
                "link",
                line.Tokens.Any(token => token.Kind is TokenKind.Address or TokenKind.Bare) ? Linked : "",
                line.Span
            );
    }

    /// <inheritdoc/>
    public override StyleChange? Judge(CuratedList list, StyleFeature feature, StyleHabit habit) =>
        habit.Value == Linked && !list.Source.Slice(feature.Span).Contains("](", StringComparison.Ordinal)
            ? new StyleChange(feature.Span, $"The heading is not a link; {habit.Who("headings")} are links", [], Safety.Unsafe)
            : null;
}
