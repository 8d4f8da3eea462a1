using ListLint.Core;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>Reads bullet and numbered lists: entries, captions of nested lists, nested notes that belong to the entry above.</summary>
internal sealed class ListReader(ModelParts parts, EntryReader entries)
{

    /// <summary>Reads a list and what is nested in it.</summary>
    public void Read(ListBlock list, Caption? caption, Entry? parent = null)
    {
        var items = list.OfType<ListItemBlock>().Select(Split).ToList();
        var linked = items.Count(item => item.HasLink || item.Additions.Any(HasWebLink));
        var captions = items.Count(item => !item.HasLink && item.Nested.Count > 0);
        var isList = linked > 0 && linked * 2 >= items.Count - captions;
        var group = parts.Group(list.Span.Start, caption, parent: parent);
        foreach (var item in items)
        {
            var owns = item.HasLink || item.Additions.Any(HasWebLink);
            Entry? entry = null;
            if (owns ? isList || item.LeadsWithLink : isList && item.Nested.Count == 0 && item.Head.Visible().Trim().Length > 0 && !parts.Resources.IsNote(item.Head))
            {
                entry = entries.Read(list.IsOrdered ? EntryShape.Numbered : EntryShape.Bullet, item.Span, item.Head, item.Additions);
                parts.Add(entry, group);
            }

            foreach (var nested in item.Nested)
                Read(nested, entry is null ? CaptionOf(item, caption) : caption, entry);
        }
    }

    /// <summary>Whether a list only adds to what stands above: its first item and most others are labelled links and notes.</summary>
    public bool IsAdditions(ListBlock list)
    {
        var (additions, all) = (0, 0);
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var adds = item.Descendants<LeafBlock>().FirstOrDefault() is not { } first
                || (parts.Resources.IsAddition(parts.PiecesOf(first)) && !item.OfType<ListBlock>().Any(nested => parts.AllPieces(nested).Any(HasWebLink)));
            if (all++ == 0 && !adds)
                return false;
            additions += adds ? 1 : 0;
        }

        return additions * 2 > all;
    }

    private Item Split(ListItemBlock block)
    {
        var head = new List<Piece>();
        var additions = new List<Piece>();
        var nested = new List<ListBlock>();
        foreach (var child in block)
        {
            if (child is ListBlock list && !IsAdditions(list))
                nested.Add(list);
            else if (head.Count == 0 && child is LeafBlock leaf)
                head = parts.PiecesOf(leaf);
            else
                additions.AddRange(parts.AllPieces(child));
        }

        // Notes without a link under an item without one are a plain outline.
        var span = DocumentPieces.SpanOf(block);
        if (nested.Count > 0)
            span = new Span(span.Start, Math.Max(span.Start, TrimmedEnd(nested[0].Span.Start)));
        return new Item(span, head, additions, nested, head.Exists(HasWebLink), head.Find(piece => !piece.IsBlank()).IsTextLink);
    }

    private int TrimmedEnd(int end)
    {
        while (end > 0 && char.IsWhiteSpace(parts.Document.Source[end - 1]))
            end--;
        return end;
    }

    private static Caption CaptionOf(Item item, Caption? outer)
    {
        var text = item.Head.Visible().Trim();
        var span = item.Head.Extent();
        return new Caption(span, text) { Outer = outer, Date = DateReader.FindOnly(text, DateSource.Caption, (_, _) => span) };
    }

    private static bool HasWebLink(Piece piece) => piece.IsTextLink && !piece.Link!.IsInPage;

    private sealed record Item(Span Span, List<Piece> Head, List<Piece> Additions, List<ListBlock> Nested, bool HasLink, bool LeadsWithLink);
}
