using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An item that is there twice.</summary>
/// <param name="Item">The second one.</param>
/// <param name="Titled">Its heading.</param>
/// <param name="First">The first one.</param>
/// <param name="Fix">Removes the second, where it is a line of its own.</param>
internal sealed record RepeatedItem(ContentsItem Item, Section Titled, ContentsItem First, Fix? Fix) : ContentsSlip(Item, Titled);

/// <summary>
/// Items of one name that go to one heading and stand under one item. What a caption parts, such as two views of one list, is no repetition.
/// </summary>
internal static class RepeatedItems
{
    public static IEnumerable<RepeatedItem> Find(CuratedList list, ContentsTargets targets)
    {
        var first = new Dictionary<(int Part, ContentsItem? Outer, Section Section, string Key), ContentsItem>();
        var (part, end) = (0, targets.Contents.Span.Start);
        foreach (var item in targets.Contents.Items)
        {
            if (item.Span.Start > end && list.Source.Slice(new Span(end, item.Span.Start)).ContainsLetter())
                part++;
            end = Math.Max(end, item.Span.End);
            if (targets.Find(item) is not { } section || ContentsTargets.KeyOf(item) is not { Length: > 0 } key)
                continue;
            if (first.TryAdd((part, targets.ParentOf(item), section, key), item) || targets.ByTitle[key].Take(2).Count() > 1)
                continue;
            var other = first[(part, targets.ParentOf(item), section, key)];
            yield return new RepeatedItem(item, section, other, new ContentsEdits(list, targets).Remove(item));
        }
    }

    private static bool ContainsLetter(this ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (char.IsLetter(unit))
                return true;
        }

        return false;
    }
}
