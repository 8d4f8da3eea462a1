using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Whether all of a line stands in emphasis, as the description below a heading does in some lists.</summary>
internal sealed class WholeEmphasis : StyleLearner
{
    /// <inheritdoc/>
    public override IEnumerable<StyleFeature> Read(CuratedList list, StyleLine line)
    {
        if (line.GoesOn || line.Classes is not ["T" or "L" or "L1", ..])
            yield break;
        // Titles on lines of their own have no links; sentences do not count among them.
        if (line.Kind != LineKind.Description && (line.Kind != LineKind.Paragraph || !line.IsAlone || line.Classes.Any(kind => kind != "T")))
            yield break;
        var text = list.Source.Slice(line.Span);
        var start = SignsAt(text);
        var end = text.Length - 1 - text.LastIndexOfAnyExcept('*', '_');
        yield return new StyleFeature(line, "whole", start == end && start > 0 ? text[..start].ToString() : "", line.Span)
        {
            NeedsSibling = line.Kind == LineKind.Paragraph,
        };
    }

    /// <inheritdoc/>
    public override StyleChange? Judge(CuratedList list, StyleFeature feature, StyleHabit habit)
    {
        var text = list.Source.Slice(feature.Span);
        return
            feature.Value.Length == 0
            && SignsAt(text) == 0
            && text[^1] is not ('*' or '_' or ':' or '：')
            && (feature.Line.Kind == LineKind.Description || text[^1] != '.')
            ? new StyleChange(
                feature.Span,
                $"The text is not inside \"{habit.Value}\"; {habit.Who(feature.Line.Kind == LineKind.Description ? "descriptions" : "lines")} are",
                [Edit.Insert(feature.Span.Start, habit.Value), Edit.Insert(feature.Span.End, habit.Value)],
                Safety.Safe
            )
            : null;
    }

    private static int SignsAt(ReadOnlySpan<char> text) => text.IndexOfAnyExcept('*', '_') is > 0 and <= 3 and var length ? length : 0;
}
