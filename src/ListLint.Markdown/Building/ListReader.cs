using ListLint.Core;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>Reads bullet and numbered lists: entries, captions of nested lists, nested notes that belong to the entry above.</summary>
internal sealed class ListReader(ModelParts parts, EntryReader entries)
{
    private static readonly List<ListBlock> None = [];

    /// <summary>Reads a list and what is nested in it.</summary>
    public void Read(ListBlock list, Caption? caption, Entry? parent = null)
    {
        var items = new List<Item>(list.Count);
        var (linked, captions) = (0, 0);
        foreach (var block in list)
        {
            var item = Split((ListItemBlock)block);
            items.Add(item);
            linked += item.Owns ? 1 : 0;
            captions += !item.HasLink && item.Nested.Count > 0 ? 1 : 0;
        }

        var isList = linked > 0 && linked * 2 >= items.Count - captions;
        var group = parts.Group(list.Span.Start, caption, parent: parent);
        foreach (var item in items)
        {
            Entry? entry = null;
            if (
                item.Owns
                    ? isList || item.LeadsWithLink
                    : isList && item.Nested.Count == 0 && item.Head.Visible().Trim().Length > 0 && !parts.Resources.IsNote(item.Head)
            )
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
        foreach (var block in list)
        {
            var adds =
                ModelParts.FirstLeaf(block) is not { } first
                || (parts.Resources.IsAddition(parts.PiecesOf(first)) && !NestsWebLink((ListItemBlock)block));
            if (all++ == 0 && !adds)
                return false;
            additions += adds ? 1 : 0;
        }

        return additions * 2 > all;
    }

    /// <summary>Whether most items of a list are notes with a name, "Paper: https://…", and one has a link: fields of what stands above.</summary>
    public bool IsFields(ListBlock list)
    {
        if (!parts.HasWebLink(list) || !IsAdditions(list))
            return false;
        var notes = 0;
        foreach (var block in list)
            notes += ModelParts.FirstLeaf(block) is { } first && parts.Resources.IsNote(parts.PiecesOf(first)) ? 1 : 0;
        return notes * 2 > list.Count;
    }

    private bool NestsWebLink(ListItemBlock item)
    {
        foreach (var child in item)
        {
            if (child is ListBlock nested && parts.HasWebLink(nested))
                return true;
        }

        return false;
    }

    private Item Split(ListItemBlock block)
    {
        Piece[] head = [];
        List<Piece>? additions = null;
        List<ListBlock>? nested = null;
        foreach (var child in block)
        {
            if (child is ListBlock list && !IsAdditions(list))
                (nested ??= []).Add(list);
            else if (head.Length == 0 && child is LeafBlock leaf)
                head = parts.PiecesOf(leaf);
            else
                parts.AddPieces(child, additions ??= []);
        }

        // Notes without a link under an item without one are a plain outline.
        var span = DocumentPieces.SpanOf(block);
        if (nested is not null)
            span = new Span(span.Start, Math.Max(span.Start, TrimmedEnd(nested[0].Span.Start)));
        var hasLink = head.Contains((in piece) => piece.IsWebLink);
        return new Item(span, head, additions, nested ?? None)
        {
            HasLink = hasLink,
            Owns = hasLink || (additions?.Exists(piece => piece.IsWebLink) ?? false),
            LeadsWithLink = head.First((in piece) => !piece.IsBlank).IsTextLink,
        };
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

    private sealed record Item(Span Span, Piece[] Head, List<Piece>? Additions, List<ListBlock> Nested)
    {
        public bool HasLink { get; init; }

        public bool Owns { get; init; }

        public bool LeadsWithLink { get; init; }
    }
}
