using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An item that stands under another item than its heading does.</summary>
/// <param name="Item">The item.</param>
/// <param name="Titled">Its heading.</param>
/// <param name="Outer">The item that it stands under.</param>
internal sealed record StrayItem(ContentsItem Item, Section Titled, ContentsItem Outer) : ContentsSlip(Item, Titled);

/// <summary>An item in another order than the headings.</summary>
/// <param name="Item">The item.</param>
/// <param name="Titled">Its heading.</param>
/// <param name="Kept">How many items follow the order of the headings.</param>
/// <param name="All">Of how many.</param>
/// <param name="Fix">Moves it, where its place is known.</param>
internal sealed record MovedItem(ContentsItem Item, Section Titled, int Kept, int All, Fix? Fix) : ContentsSlip(Item, Titled);

/// <summary>
/// Items that stand under another item, or in another order, than their headings do, in a table of contents that otherwise follows them.
/// </summary>
internal static class MovedItems
{
    private const int FewestSiblings = 4;

    public static IEnumerable<ContentsSlip> Find(CuratedList list, ContentsTargets targets)
    {
        var items = targets.Contents.Items.Where(item => targets.Find(item) is not null).ToList();
        var nested = items.Where(item => targets.ParentOf(item) is { } parent && targets.Find(parent) is not null).ToList();
        var astray = nested.Where(item => !targets.Find(item)!.Path().Skip(1).Contains(targets.Find(targets.ParentOf(item)!)!)).ToList();
        if (Habits.IsHabit(nested.Count - astray.Count, nested.Count))
        {
            foreach (var item in astray)
                yield return new StrayItem(item, targets.Find(item)!, targets.ParentOf(item)!);
        }

        // Of two items that go to one heading, one goes to the wrong one, which is another slip than a wrong place.
        var own = items.GroupBy(item => targets.Find(item)!).Where(group => group.Count() == 1).Select(group => group.First()).ToList();
        var kept = LongestOrder.Find(own, (item, other) => targets.Find(item)!.Heading.Start.CompareTo(targets.Find(other)!.Heading.Start));
        var strays = astray.ToHashSet();
        var moved = own.Where((item, index) => !kept.Contains(index) && !strays.Contains(item)).ToList();
        if (kept.Count < Habits.Fewest || !Habits.IsNearlyAll(items.Count - moved.Count, items.Count))
            yield break;
        var others = own.Where((_, index) => kept.Contains(index)).ToHashSet();
        var inOrder = items.GroupBy(targets.ParentOf).SelectMany(siblings => InOrder([.. siblings])).ToHashSet();
        foreach (var item in moved.Where(item => !inOrder.Contains(item)))
            yield return new MovedItem(item, targets.Find(item)!, kept.Count, items.Count, new ContentsEdits(list, targets).Move(item, others));
    }

    // In contents by the alphabet or by number an item may be at its place, and its heading not.
    private static IEnumerable<ContentsItem> InOrder(List<ContentsItem> siblings)
    {
        var named = siblings.ConvertAll(item => (Item: item, Key: TextKey.From(item.Text)));
        return Those((item, other) => string.CompareOrdinal(item.Key, other.Key))
            .Concat(Those((item, other) => string.CompareOrdinal(other.Key, item.Key)));

        IEnumerable<ContentsItem> Those(Comparison<(ContentsItem Item, string Key)> compare)
        {
            var order = LongestOrder.Find(named, compare);
            return Habits.IsHabit(order.Count, named.Count, FewestSiblings) ? order.Select(index => named[index].Item) : [];
        }
    }
}
