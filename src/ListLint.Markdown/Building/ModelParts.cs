using ListLint.Core;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>What the readers of lists, tables and paragraphs share, and where they put what they find.</summary>
internal sealed class ModelParts(SourceText source, DocumentPieces document, SectionBuilder sections, LabelVocabulary labels)
{
    public DocumentPieces Document { get; } = document;

    public LabelVocabulary Labels { get; } = labels;

    /// <summary>Which links name a resource, by the labels of this list.</summary>
    public Resources Resources { get; } = new(document.Source, labels);

    public SectionBuilder Sections { get; } = sections;

    public List<Entry> Entries { get; } = [];

    public List<EntryGroup> Groups { get; } = [];

    public List<Table> Tables { get; } = [];

    public List<Label> LabelNodes { get; } = [];

    public Contents? Contents { get; set; }

    /// <summary>The whole lines that a span touches.</summary>
    public Span LinesOf(Span span) => source.LinesOf(span);

    /// <summary>The pieces of a block.</summary>
    public Piece[] PiecesOf(Block block) => Document.Get(block);

    /// <summary>Adds all pieces under a block, in order.</summary>
    public void AddPieces(Block block, List<Piece> pieces)
    {
        pieces.AddRange(PiecesOf(block));
        if (block is not ContainerBlock container)
            return;
        foreach (var child in container)
            AddPieces(child, pieces);
    }

    /// <summary>The first block of text under a block, itself included, or null.</summary>
    public static LeafBlock? FirstLeaf(Block block)
    {
        if (block is not ContainerBlock container)
            return block as LeafBlock;
        foreach (var child in container)
        {
            if (FirstLeaf(child) is { } leaf)
                return leaf;
        }

        return null;
    }

    /// <summary>Whether a link with text under a block goes out of the file.</summary>
    public bool HasWebLink(Block block)
    {
        if (PiecesOf(block).Contains((in piece) => piece.IsWebLink))
            return true;
        if (block is not ContainerBlock container)
            return false;
        foreach (var child in container)
        {
            if (HasWebLink(child))
                return true;
        }

        return false;
    }

    /// <summary>Opens a group; it joins the list when its first entry comes.</summary>
    public EntryGroup Group(int offset, Caption? caption, Table? table = null, Entry? parent = null) =>
        new(Sections.At(offset))
        {
            Caption = caption,
            Table = table,
            Parent = parent,
        };

    public void Add(Entry entry, EntryGroup group)
    {
        entry.Group = group;
        if (group.EntryList.Count == 0)
            Groups.Add(group);
        group.EntryList.Add(entry);
        Entries.Add(entry);
    }
}
