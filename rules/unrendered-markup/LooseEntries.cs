using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Paragraphs that are entries without bullets: right above a list or between two of its section that begin alike, behind one whose items empty
/// lines part, or of several lines in a file whose items begin so.
/// </summary>
internal static class LooseEntries
{
    /// <summary>The lines of a paragraph that are entries; all or none.</summary>
    public static IEnumerable<MissingBullet> Find(CuratedList list, ItemShapes shapes, ContentBlock block)
    {
        string? common = null;
        var lines = new List<TextLine>();
        foreach (var line in TextLine.Read(list, block))
        {
            if (line.IsQuoted(list.Source) || LineShape.Find(list, line.Span.Start, line.Span.End) is not { } shape || (common ?? shape) != shape)
                return [];
            if (lines.Count > 0 && lines[^1].IsBroken(list.Source))
                return [];
            common = shape;
            lines.Add(line);
        }

        if (common is null || ContributorParts.Contain(list, block.Span.Start))
            return [];
        var (before, after) = (Beside(list, block, -1), Beside(list, block, 0));
        var isTouching = after is not null && list.LineOf(after) == list.Source.LineOf(lines[^1].Span.Start) + 1;
        var model = after is not null && shapes.IsUsual(after.Siblings, common) ? after : null;
        var isBetween = before is not null && shapes.IsUsual(before.Siblings, common) && model is not null;
        var isEnd = before is not null && shapes.IsUsual(before.Siblings, common) && IsSpaced(list, before);
        model ??= isEnd ? before : null;
        return isBetween || isEnd || (isTouching && model is not null) || (lines.Count > 1 && shapes.IsUsual(common))
            ? lines.Select(line => new MissingBullet(line.Span, null, model, false))
            : [];
    }

    // Whether empty lines part the items of a list, so that one more does not end it for whoever reads the source.
    private static bool IsSpaced(CuratedList list, ListItem item)
    {
        var last = list.LineOf(item.Siblings[^1]);
        return item.Siblings.Count > 2 && list.Source.Slice(list.Source.Line(last - 1)).IsWhiteSpace();
    }

    // The outermost item before (-1) or behind (0) a paragraph in its section.
    private static ListItem? Beside(CuratedList list, ContentBlock block, int step)
    {
        var at = list.Items.FirstFrom(block.Span.Start, static item => item.Span) + step;
        if (at < 0 || at >= list.Items.Count)
            return null;
        var item = list.Items[at];
        while (item.Outer is { } outer)
            item = outer;
        return list.SectionAt(item.Span.Start) == list.SectionAt(block.Span.Start) ? item : null;
    }
}
