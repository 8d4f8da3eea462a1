using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Where a mark of a block may be missing: at links, images and code, and where a thought ends.</summary>
internal static class Edges
{
    private const int Most = 8;

    /// <summary>Where something that starts before an offset may end: behind it, the nearest first.</summary>
    /// <param name="block">The block.</param>
    /// <param name="from">The offset.</param>
    /// <param name="inText">Whether also where a thought ends in running text.</param>
    public static IEnumerable<int> Behind(BlockText block, int from, bool inText = true)
    {
        var (text, end) = (block.Text, LimitBehind(block, from));
        var found = Nodes(block, block.IsLinked(from)).Select(span => span.End).Where(index => index > from && index <= end).ToList();
        for (var at = from + 1; at < end && inText; at++)
        {
            if (IsBreak(text, at))
                found.Add(at);
            if (text[at] == '\n')
                break;
        }

        var line = text.IndexOf('\n', Math.Min(from, text.Length - 1));
        found.Add(line >= 0 && line < end ? line : end);
        return found.Distinct().Order().Take(Most);
    }

    /// <summary>Where something that ends before an offset may start: before it, the nearest first.</summary>
    /// <param name="block">The block.</param>
    /// <param name="to">The offset.</param>
    /// <param name="inText">Whether also where a thought starts in running text.</param>
    public static IEnumerable<int> Before(BlockText block, int to, bool inText = true)
    {
        var (text, start) = (block.Text, LimitBefore(block, to));
        var found = Nodes(block, block.IsLinked(to)).Select(span => span.Start).Where(index => index < to && index >= start).ToList();
        var line = to > 0 ? text.LastIndexOf('\n', to - 1) + 1 : 0;
        for (var at = Math.Max(start, line) + 1; at < to && inText; at++)
        {
            if (at > 1 && text[at - 1] == ' ' && text[at - 2] is ':' or '|' or '-' or '–' or '—')
                found.Add(at);
        }

        if (inText || start > 0)
            found.Add(Math.Max(start, line));
        return found.Distinct().OrderDescending().Take(Most);
    }

    // Before " - ", "|", ": ", ", " and behind the full stop of a sentence.
    private static bool IsBreak(string text, int at) =>
        (text[at] == ' ' && at + 2 < text.Length && text[at + 1] is '-' or '–' or '—' or '|' && text[at + 2] == ' ')
        || (text[at] is ':' or ',' or '.' or ';' && (at + 1 == text.Length || text[at + 1] is ' ' or '\n'))
        || (text[at - 1] is '.' && (text[at] is ' ' or '\n'));

    private static IEnumerable<Span> Nodes(BlockText block, bool inLabel) =>
        inLabel
            ? block.Rendered.Images.Select(image => image.Span).Concat(block.Rendered.Code)
            : block
                .Rendered.Links.Select(link => link.Span)
                .Concat(block.Rendered.Links.Where(link => !link.IsBare).Select(link => link.Label))
                .Concat(block.Rendered.Images.Select(image => image.Span).Where(span => !block.IsLinked(span.Start)))
                .Concat(block.Rendered.Code.Where(span => !block.IsLinked(span.Start)));

    private static int LimitBehind(BlockText block, int at) => LabelAt(block, at)?.End ?? block.Text.Length;

    private static int LimitBefore(BlockText block, int at) => LabelAt(block, at)?.Start ?? 0;

    private static Span? LabelAt(BlockText block, int at)
    {
        foreach (var link in block.Rendered.Links)
        {
            if (!link.IsBare && link.Label.Start <= at && at < link.Label.End)
                return link.Label;
        }

        return null;
    }
}
