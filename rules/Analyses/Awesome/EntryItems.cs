using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The items of a list that are entries in the form of awesome lists.</summary>
internal sealed class EntryItems
{
    private EntryItems(CuratedList list) => All = [.. Read(list)];

    /// <summary>All such items but those of the table of contents, in order.</summary>
    public IReadOnlyList<EntryItem> All { get; }

    /// <summary>The index of a list, built once.</summary>
    public static EntryItems From(CuratedList list) => list.Index(built => new EntryItems(built));

    private static IEnumerable<EntryItem> Read(CuratedList list)
    {
        var seen = new HashSet<ListItem>();
        // What is above the table of contents introduces the list.
        var start =
            list.Sections.FirstOrDefault(ListSections.IsContents) is { } contents && ListTop.FirstSection(list) == contents ? contents.Span.Start : 0;
        foreach (var block in list.Blocks)
        {
            // The first block of an item; an item that begins with another list or with code is no entry.
            if (block.Item is not { } item || !seen.Add(item) || block.Kind != BlockKind.Paragraph || block.Span.Start < item.Content)
                continue;
            if (list.Contents?.Span.Contains(block.Span.Start) == true || block.Span.Start < start)
                continue;
            if (EntryItem.Read(list, item, block.Span, LinksIn(list, block.Span)) is { } entry)
                yield return entry;
        }
    }

    private static List<Link> LinksIn(CuratedList list, Span span)
    {
        var links = new List<Link>();
        for (var at = list.Links.FirstFrom(span.Start, link => link.Span); at < list.Links.Count && list.Links[at].Span.End <= span.End; at++)
        {
            if (!list.Links[at].IsImage)
                links.Add(list.Links[at]);
        }

        return links;
    }
}
