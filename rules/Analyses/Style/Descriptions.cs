using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Whether there are words behind the link that an entry starts with; labels, badges and emoji are none.</summary>
internal sealed class Descriptions : StyleLearner
{
    private const string Has = "has";

    // More words say what it is.
    private const int MostWords = 4;

    /// <inheritdoc/>
    public override IEnumerable<StyleFeature> Read(CuratedList list, StyleLine line)
    {
        var title = Array.IndexOf([.. line.Classes], "U1");
        if (!line.IsItem || title < 0 || line.GoesOn)
            yield break;
        var isSaid = line.Classes.Skip(title + 1).Any(kind => kind is "T" or "P" or "C" or "L" or "B" or "G");
        // What is written below the line may be the description.
        if (isSaid || line.Item!.Span.End <= list.Source.Line(list.Source.LineOf(line.Span.Start)).End)
            yield return new StyleFeature(line, "description", isSaid ? Has : "", line.Span) { NeedsSibling = true };
    }

    /// <inheritdoc/>
    public override StyleChange? Judge(CuratedList list, StyleFeature feature, StyleHabit habit) =>
        feature.Value.Length == 0 && habit.Count * 20 >= habit.All * 19 && IsName(list, feature.Line)
            ? new StyleChange(feature.Span, $"The entry has no description; {habit.Who("entries")} have one", [], Safety.Unsafe)
            : null;

    private static bool IsName(CuratedList list, StyleLine line)
    {
        var title = Array.IndexOf([.. line.Classes], "L1");
        return title >= 0 && list.Source.Slice(line.Tokens[title].Span).Count(' ') < MostWords;
    }
}
