using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry whose line has no bullet.</summary>
/// <param name="Span">The line.</param>
/// <param name="Above">The item that GitHub appends it to; null where it is a paragraph or goes on one.</param>
/// <param name="Model">An item that begins as the line does, beside it; null where none stands there.</param>
/// <param name="IsHabit">Whether nearly all items of that list begin as the line does.</param>
internal sealed record MissingBullet(Span Span, ListItem? Above, ListItem? Model, bool IsHabit) : MarkupSlip(Span);

/// <summary>
/// Lines that GitHub appends to the entry above or shows as a paragraph: they begin as the items around them do, link, dash and all. Lines of links
/// that a list writes below its entries by habit, or breaks on purpose, stay.
/// </summary>
internal static class MissingBullets
{
    /// <summary>The lines of a list without their bullet, in order.</summary>
    public static IEnumerable<MissingBullet> Find(CuratedList list)
    {
        var shapes = ItemShapes.From(list);
        foreach (var block in list.Blocks)
        {
            if (block.Kind != BlockKind.Paragraph || block.Span.IsEmpty)
                continue;
            foreach (var found in block.Item is { } item ? InItem(list, shapes, block, item) : LooseEntries.Find(list, shapes, block))
                yield return found;
        }
    }

    /// <summary>Writes the bullet of the item beside the line, as far in as that one; null for a number, which is not the line's own.</summary>
    public static Fix? AddBullet(CuratedList list, MissingBullet line)
    {
        if (line.Model is not { IsOrdered: false } item)
            return null;
        var start = list.Source.LinesOf(item.Mark).Start;
        var isAlone = list.Source.Slice(new Span(start, item.Mark.Start)).IsWhiteSpace();
        var bullet = list.Source.Slice(new Span(isAlone ? start : item.Mark.Start, item.Content)).ToString();
        var own = isAlone ? list.Source.LinesOf(line.Span).Start : line.Span.Start;
        return new Fix(
            "Add the bullet",
            line is { IsHabit: true, Above: not null } ? Safety.Safe : Safety.Unsafe,
            [new Edit(new Span(own, line.Span.Start), bullet)]
        );
    }

    private static IEnumerable<MissingBullet> InItem(CuratedList list, ItemShapes shapes, ContentBlock block, ListItem item)
    {
        if (!TextLine.HasMany(list, block))
            yield break;
        TextLine? above = null;
        foreach (var line in TextLine.Read(list, block))
        {
            if (
                above is { } before
                && !before.IsBroken(list.Source)
                && list.Source.PositionOf(line.Span.Start).Column <= list.Source.PositionOf(item.Content).Column
                && LineShape.Find(list, line.Span.Start, line.Span.End) is { } shape
                && shapes.IsUsual(item.Siblings, shape)
                && !shapes.IsContinuation(item.Siblings, shape)
                && LiteralPlaces.LinkAt(list, line.Span.Start) is not { Role: LinkRole.Badge }
            )
                yield return new MissingBullet(line.Span, item, item, shapes.IsHabit(item.Siblings, shape));
            above = line;
        }
    }
}
