using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Whether an entry starts with a link, where it has one elsewhere.</summary>
internal sealed class TitleLinks : StyleLearner
{
    private const string Linked = "link";
    private const string Separators = "-–—:|";

    /// <inheritdoc/>
    public override IEnumerable<StyleFeature> Read(CuratedList list, StyleLine line)
    {
        if (!line.IsItem || !line.Tokens.Any(token => token.Kind == TokenKind.Address))
            yield break;
        if (line.Classes.Contains("L1"))
            yield return new StyleFeature(line, "title", Linked, line.Span) { NeedsSibling = true };
        else if (line.Classes is ["T", ..] && IsTitle(list, line))
            yield return new StyleFeature(line, "title", "", line.Tokens[0].Span) { NeedsSibling = true };
    }

    /// <inheritdoc/>
    public override StyleChange? Judge(CuratedList list, StyleFeature feature, StyleHabit habit) =>
        feature.Value.Length == 0 && habit.Count * 20 >= habit.All * 19
            ? new StyleChange(feature.Span, $"The title of the entry is not a link; {habit.Who("entries")} start with one", [], Safety.Unsafe)
            : null;

    // A sign parts it from what follows, before the first link; a sentence that holds a link has none.
    private static bool IsTitle(CuratedList list, StyleLine line)
    {
        var first = line.Tokens.First(token => token.Kind == TokenKind.Label || token.Kind == TokenKind.Address);
        var text = list.Source.Slice(new Span(line.Span.Start, first.Span.Start));
        for (var at = 1; at + 1 < text.Length; at++)
        {
            if (text[at + 1] == ' ' && Separators.Contains(text[at], StringComparison.Ordinal) && (text[at - 1] == ' ' || text[at] == ':'))
                return true;
        }

        return false;
    }
}
