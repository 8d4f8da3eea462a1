using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An item that names a heading and has no link.</summary>
/// <param name="Item">The item.</param>
/// <param name="Titled">The only heading of its name.</param>
/// <param name="Fix">Links to it, where the item is plain text.</param>
internal sealed record UnlinkedItem(ContentsItem Item, Section Titled, Fix? Fix) : ContentsSlip(Item, Titled);

/// <summary>Items that name a heading and have no link, where the others of their depth are links.</summary>
internal static class UnlinkedItems
{
    public static IEnumerable<UnlinkedItem> Find(CuratedList list, ContentsTargets targets)
    {
        foreach (var depth in targets.Contents.Items.GroupBy(item => item.Depth))
        {
            var unlinked = depth.Where(item => item.Link is null && Named(targets, item) is not null).ToList();
            var linked = depth.Count(item => targets.Find(item) is not null);
            if (!Shares.IsMost(linked, linked + unlinked.Count))
                continue;
            foreach (var item in unlinked)
                yield return new UnlinkedItem(item, Named(targets, item)!, LinkTo(list, item, Named(targets, item)!));
        }
    }

    private static Section? Named(ContentsTargets targets, ContentsItem item) =>
        targets.Named(item) is { } section && section.Heading.Start > targets.Contents.Span.End && !targets.IsListed(section) ? section : null;

    private static Fix? LinkTo(CuratedList list, ContentsItem item, Section section) =>
        list.Source.Slice(item.Span).SequenceEqual(item.Text)
        && !item.Text.AsSpan().ContainsAny("[]<>\\`*_|&~\u200C\u200D")
        && !section.Title.AsSpan().ContainsAny("\u200C\u200D")
            ? new Fix($"Link to \"#{section.Slug}\"", Safety.Unsafe, [new Edit(item.Span, $"[{item.Text}](#{section.Slug})")])
            : null;
}
