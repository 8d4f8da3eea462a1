using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Items of one list that are written below others, and are shown beside them.</summary>
/// <param name="Span">The first of them, to the end of its line.</param>
/// <param name="Items">All of them, in order.</param>
/// <param name="Above">The item that the first is written below.</param>
internal sealed record ShallowItem(Span Span, IReadOnlyList<ListItem> Items, ListItem Above) : MarkupSlip(Span);

/// <summary>
/// <c>- a</c> and below it <c> - b</c>: an item is nested only where it starts no further left than the text of the item above (CommonMark 0.31,
/// section 5.2). One may be written so by mistake; where many of a list are, and the others stand between them, they are meant to be nested.
/// </summary>
internal static class ShallowItems
{
    private const int Fewest = 3;
    private const int MostOthers = 3;

    /// <summary>One for each list that has such items.</summary>
    public static IEnumerable<ShallowItem> Find(CuratedList list)
    {
        foreach (var first in list.Items)
        {
            if (first.Siblings.Count <= Fewest || !ReferenceEquals(first.Siblings[0], first) || !StartsLine(list, first))
                continue;
            var (items, isLast) = (new List<ListItem>(), false);
            var (margin, runs) = (ColumnOf(list, first), 0);
            foreach (var item in first.Siblings.Where(item => StartsLine(list, item)))
            {
                var isFurtherIn = ColumnOf(list, item) > margin;
                if (isFurtherIn)
                    items.Add(item);
                runs += isLast && !isFurtherIn ? 1 : 0;
                isLast = isFurtherIn;
            }

            if (runs >= Fewest - 1 && items.Count >= Fewest && first.Siblings.Count <= items.Count * (MostOthers + 1))
                yield return new ShallowItem(new Span(items[0].Mark.Start, LineOf(list, items[0]).End), items, Above(items[0]));
        }
    }

    /// <summary>Indents the items as far as the text of the item above, where each is one line.</summary>
    public static Fix? Indent(CuratedList list, ShallowItem found)
    {
        if (found.Items.Any(item => list.Source.Slice(item.Span).TrimEnd().Contains('\n')))
            return null;
        var indent = list.Source.PositionOf(found.Above.Content).Column - 1;
        return new Fix(
            $"Indent the {found.Items.Count} items by {indent} spaces",
            Safety.Unsafe,
            [.. found.Items.Select(item => new Edit(new Span(LineOf(list, item).Start, item.Mark.Start), new string(' ', indent)))]
        );
    }

    private static Span LineOf(CuratedList list, ListItem item) => list.Source.Line(list.Source.LineOf(item.Mark.Start));

    private static ListItem Above(ListItem item) => item.Siblings[item.Siblings.FirstFrom(item.Span.Start, static other => other.Span) - 1];

    private static int ColumnOf(CuratedList list, ListItem item) => list.Source.PositionOf(item.Mark.Start).Column;

    private static bool StartsLine(CuratedList list, ListItem item) =>
        list.Source.Slice(new Span(LineOf(list, item).Start, item.Mark.Start)).IndexOfAnyExcept(' ') < 0;
}
