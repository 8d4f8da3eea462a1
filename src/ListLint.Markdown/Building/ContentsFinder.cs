using ListLint.Core;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>Tells a table of contents from a list of entries.</summary>
internal sealed class ContentsFinder(ModelParts parts)
{
    private const int FewestItems = 3;

    /// <summary>
    /// Whether most links of a list go to places of the same file; the first such list with three of them is the table of contents.
    /// </summary>
    public bool IsNavigation(ListBlock list)
    {
        var (inPage, all) = (0, 0);
        CountLinks(list, ref inPage, ref all);
        if (inPage < 2 || inPage * 10 < all * 6)
            return false;
        if (inPage >= FewestItems)
            Add(list);
        return true;
    }

    private void CountLinks(Block block, ref int inPage, ref int all)
    {
        foreach (ref readonly var piece in parts.PiecesOf(block).AsSpan())
        {
            if (!piece.IsTextLink)
                continue;
            all++;
            inPage += piece.Link!.IsInPage ? 1 : 0;
        }

        if (block is not ContainerBlock container)
            return;
        foreach (var child in container)
            CountLinks(child, ref inPage, ref all);
    }

    private void Add(ListBlock list)
    {
        var items = new List<ContentsItem>();
        Collect(list, 0, items);
        var span = DocumentPieces.SpanOf(list);

        // A table of contents may be cut into several lists by its own captions.
        if (parts.Contents is null)
            parts.Contents = new Contents(span, items);
        else if (parts.Sections.At(span.Start) == parts.Sections.At(parts.Contents.Span.Start))
            parts.Contents = new Contents(parts.Contents.Span.Union(span), [.. parts.Contents.Items, .. items]);
    }

    private void Collect(ListBlock list, int depth, List<ContentsItem> items)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            foreach (var child in item)
            {
                if (child is ListBlock nested)
                    Collect(nested, depth + 1, items);
                else if (child is LeafBlock leaf && parts.PiecesOf(leaf) is { Length: > 0 } pieces)
                    items.Add(
                        new ContentsItem(pieces.Extent(), depth)
                        {
                            Link = pieces.First((in piece) => piece.IsTextLink).Link,
                            Text = pieces.Visible().Trim(),
                        }
                    );
            }
        }
    }
}
