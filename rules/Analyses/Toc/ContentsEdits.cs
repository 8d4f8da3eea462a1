using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Edits that let a table of contents follow the headings, item by item, so that everything else of it stays as it was written.</summary>
internal sealed class ContentsEdits(CuratedList list, ContentsTargets targets)
{
    // Fewer may be in the order of the alphabet by chance.
    private const int FewestByName = 5;
    private readonly IReadOnlyList<ContentsItem> items = targets.Contents.Items;

    /// <summary>
    /// Adds an item for a heading, written like that of the sibling heading that stands
    /// next to it; null where there is none to copy, or where the title would need escapes.
    /// </summary>
    public Fix? Add(Section section) =>
        Neighbour(section, section.Title, _ => true) is var (item, at)
        && Prefix(item) is { } prefix
        && !section.Title.AsSpan().ContainsAny("[]<>\\`*_|&~\u200C\u200D")
        && section.Title.Length > 0
            ? new Fix(
                "Add the heading to the table of contents",
                Safety.Unsafe,
                [Edit.Insert(at, $"{prefix}[{section.Title}](#{section.Slug}){Ending(item)}")]
            )
            : null;

    /// <summary>
    /// Moves an item, with those below it, to the place of its heading among some
    /// others; null where that is not clear, or the items there are written otherwise.
    /// </summary>
    public Fix? Move(ContentsItem item, IReadOnlySet<ContentsItem> others)
    {
        var lines = LinesOf(item);
        return
            lines.IsEmpty
            || Prefix(item) is not { } prefix
            || Neighbour(targets.Find(item)!, item.Text, others.Contains) is not var (beside, at)
            || Prefix(beside) != prefix
            || (at >= lines.Start && at <= lines.End)
            ? null
            : new Fix(
                "Move the item to the position of its heading",
                Safety.Unsafe,
                [Edit.Delete(lines), Edit.Insert(at, list.Source.Slice(lines).ToString())]
            );
    }

    /// <summary>Removes an item that has none below it; null where it is not a line of its own.</summary>
    public Fix? Remove(ContentsItem item)
    {
        var lines = LinesOf(item);
        return !lines.IsEmpty && list.Source.LinesOf(item.Span) == lines
            ? new Fix("Remove the second item", Safety.Unsafe, [Edit.Delete(lines)])
            : null;
    }

    // The item beside which that of a heading belongs, and the offset of the place. Contents by the alphabet stay so; others follow the headings.
    private (ContentsItem Item, int At)? Neighbour(Section section, string title, Func<ContentsItem, bool> counts)
    {
        var siblings = items
            .Where(item =>
                counts(item) && targets.Find(item) is { } other && other != section && other.Parent == section.Parent && other.Level == section.Level
            )
            .ToList();
        if (Sorted(siblings, (item, other) => string.CompareOrdinal(TextKey.From(item.Text), TextKey.From(other.Text)), FewestByName) is { } byName)
            return Beside(byName, item => string.CompareOrdinal(TextKey.From(item.Text), TextKey.From(title)) < 0);
        return Sorted(siblings, (item, other) => StartOf(item).CompareTo(StartOf(other)), 0) is not null
            ? Beside(siblings, item => StartOf(item) < section.Heading.Start)
            : null;

        int StartOf(ContentsItem item) => targets.Find(item)!.Heading.Start;
    }

    private static List<ContentsItem>? Sorted(List<ContentsItem> siblings, Comparison<ContentsItem> compare, int fewest)
    {
        var order = LongestOrder.Find(siblings, compare);
        return Habits.IsHabit(order.Count, siblings.Count, fewest) ? [.. siblings.Where((_, index) => order.Contains(index))] : null;
    }

    // The last item before the place, and where those below it end; else the one behind, and where it starts.
    private (ContentsItem Item, int At)? Beside(List<ContentsItem> siblings, Func<ContentsItem, bool> isBefore)
    {
        if (siblings.FindLast(item => isBefore(item)) is { } before)
            return LinesOf(before) is { IsEmpty: false } lines ? (before, lines.End) : null;
        return siblings.FirstOrDefault() is { } behind && LinesOf(behind) is { IsEmpty: false } next ? (behind, next.Start) : null;
    }

    // The lines of an item and of those below it; empty where they hold anything else, or go on with text that is no item.
    private Span LinesOf(ContentsItem item)
    {
        var source = list.Source;
        var (first, last) = (IndexOf(item), IndexOf(item) + 1);
        while (last < items.Count && items[last].Depth > item.Depth)
            last++;
        var lines = source.LinesOf(item.Span.Union(items[last - 1].Span));
        var isWhole =
            source.LineOf(items[last - 1].Span.Start) - source.LineOf(item.Span.Start) == last - first - 1 && source.Text[lines.End - 1] == '\n';
        var next = lines.End < source.Text.Length ? source.LinesOf(new Span(lines.End, lines.End)) : default;
        return isWhole && (source.Slice(next).IsWhiteSpace() || (last < items.Count && next.Contains(items[last].Span.Start))) ? lines : default;
    }

    // What stands before the link of an item that is a bullet with a link to its heading and nothing else. Numbers would have to be counted anew.
    private string? Prefix(ContentsItem item)
    {
        if (
            item.Link is not { Form: LinkForm.Inline } link
            || targets.Find(item) is not { } section
            || !list.Source.Slice(link.UrlSpan).SequenceEqual("#" + section.Slug)
        )
            return null;
        var line = list.Source.Line(list.LineOf(item));
        var prefix = list.Source.Slice(new Span(line.Start, link.Span.Start));
        var isBullet = prefix.TrimEnd(" \t") is [.. var indentation, '-' or '*' or '+'] && indentation.IndexOfAnyExcept(" \t>") < 0;
        return isBullet && list.Source.Slice(new Span(link.Span.End, line.End)).IsWhiteSpace() ? prefix.ToString() : null;
    }

    private string Ending(ContentsItem item) =>
        list.Source.Slice(new Span(list.Source.Line(list.LineOf(item)).End, list.Source.LinesOf(item.Span).End)).ToString();

    private int IndexOf(ContentsItem item)
    {
        for (var at = 0; ; at++)
        {
            if (items[at] == item)
                return at;
        }
    }
}
