using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry whose line has no bullet.</summary>
/// <param name="Span">The line.</param>
/// <param name="Item">The item above, which it goes on.</param>
/// <param name="IsHabit">Whether nearly all items begin as the line does.</param>
internal sealed record MissingBullet(Span Span, ListItem Item, bool IsHabit) : MarkupSlip(Span);

/// <summary>
/// Lines that GitHub appends to the entry above: they begin as the items around them do, link, dash and all. Lines of links that a list writes below its entries by habit, or breaks on purpose, stay.
/// </summary>
internal static class MissingBullets
{
    /// <summary>The lines of a list without their bullet, in order.</summary>
    public static IEnumerable<MissingBullet> Find(CuratedList list)
    {
        var shapes = ItemShapes.In(list);
        TextLine? above = null;
        foreach (var line in TextLine.Of(list))
        {
            if (
                line is { Index: > 0, Block.Item: { IsOrdered: false } item }
                && above is { } before
                && !before.IsBroken(list.Source)
                && list.Source.PositionOf(line.Span.Start).Column <= list.Source.PositionOf(item.Content).Column
                && LineShape.Of(list, line.Span.Start, line.Span.End) is { } shape
                && shapes.IsUsual(item.Siblings, shape)
                && !shapes.IsContinuation(item.Siblings, shape)
                && LiteralPlaces.LinkAt(list, line.Span.Start) is not { Role: LinkRole.Badge }
            )
                yield return new MissingBullet(line.Span, item, shapes.IsHabit(item.Siblings, shape));
            above = line;
        }
    }

    /// <summary>Writes the bullet of the item above, as far in as that one.</summary>
    public static Fix AddBullet(CuratedList list, MissingBullet line)
    {
        var item = line.Item;
        var start = list.Source.LinesOf(item.Mark).Start;
        var before = list.Source.Slice(new Span(start, item.Content)).ToString();
        var own = list.Source.LinesOf(line.Span).Start;
        var bullet = list.Source.Slice(new Span(start, item.Mark.Start)).IsWhiteSpace() ? before : "";
        return new Fix(
            "Write the bullet",
            line.IsHabit ? Safety.Safe : Safety.Unsafe,
            [
                bullet.Length > 0
                    ? new Edit(new Span(own, line.Span.Start), bullet)
                    : Edit.Insert(line.Span.Start, list.Source.Slice(new Span(item.Mark.Start, item.Content)).ToString()),
            ]
        );
    }
}
