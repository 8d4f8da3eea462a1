using ListLint.Core;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>Reads what the blocks of a file are: leaf by leaf, and the items and definitions among them.</summary>
internal sealed class BlockReader
{
    private readonly string source;
    private readonly List<LinkDefinition> definitions = [];
    private readonly List<ListItem> items = [];
    private readonly List<ContentBlock> blocks = [];

    private BlockReader(DocumentPieces document)
    {
        source = document.Source;
        Collect(document.Document, null);
        ReadDefinitions(document.Document);
    }

    /// <summary>The blocks that hold no blocks, in order.</summary>
    public IReadOnlyList<ContentBlock> Blocks => blocks;

    /// <summary>The items of lists, an item before those nested in it.</summary>
    public IReadOnlyList<ListItem> Items => items;

    /// <summary>The definitions of links, in order.</summary>
    public IReadOnlyList<LinkDefinition> Definitions => definitions;

    /// <summary>The blocks of a file.</summary>
    public static BlockReader Read(DocumentPieces document) => new(document);

    // The depth of blocks is bounded by Nesting.Blocks.
    private void Collect(ContainerBlock container, ListItem? item)
    {
        foreach (var block in container)
        {
            if (block is ListBlock list)
                Collect(list, item);
            else if (block is LeafBlock leaf && KindOf(leaf) is { } kind)
                blocks.Add(new ContentBlock(SpanOf(leaf), kind, item, BlockTexts.SpanIn(leaf, source), IsClosed(leaf, kind)));
            else if (block is ContainerBlock inner and not LinkReferenceDefinitionGroup)
                Collect(inner, item);
        }
    }

    private void Collect(ListBlock list, ListItem? outer)
    {
        var siblings = new List<ListItem>(list.Count);
        foreach (var block in list)
        {
            var span = DocumentPieces.SpanOf(block);
            var mark = MarkAt(span.Start);
            var isBare = !HasContent(mark.End);
            var item = new ListItem(span, mark, isBare ? mark.End : ContentBehind(mark.End))
            {
                IsOrdered = list.IsOrdered,
                IsEmpty = isBare && block is ListItemBlock { Count: 0 },
                Outer = outer,
                Siblings = siblings,
            };
            siblings.Add(item);
            items.Add(item);
            Collect((ContainerBlock)block, item);
        }
    }

    // A bullet, or digits with what ends them.
    private Span MarkAt(int start)
    {
        var end = start;
        while (end < source.Length && char.IsAsciiDigit(source[end]))
            end++;
        return new Span(start, Math.Min(end + 1, source.Length));
    }

    private int ContentBehind(int offset)
    {
        while (offset < source.Length && source[offset] is ' ' or '\t')
            offset++;
        return offset;
    }

    private bool HasContent(int offset) => ContentBehind(offset) is var at && at < source.Length && source[at] is not ('\n' or '\r');

    private static BlockKind? KindOf(LeafBlock leaf) =>
        leaf switch
        {
            YamlFrontMatterBlock => null,
            ParagraphBlock => BlockKind.Paragraph,
            PipeCell => BlockKind.Cell,
            HeadingBlock heading => heading.IsSetext ? BlockKind.UnderlinedHeading : BlockKind.Heading,
            FencedCodeBlock => BlockKind.Fence,
            CodeBlock => BlockKind.IndentedCode,
            HtmlBlock { Type: HtmlBlockType.Comment } => BlockKind.Comment,
            HtmlBlock { Type: HtmlBlockType.ScriptPreOrStyle } => BlockKind.RawText,
            HtmlBlock => BlockKind.Html,
            _ => null,
        };

    private static Span SpanOf(LeafBlock leaf) => leaf is CodeBlock ? DocumentPieces.CodeSpanOf(leaf) : DocumentPieces.SpanOf(leaf);

    private bool IsClosed(LeafBlock leaf, BlockKind kind) =>
        kind switch
        {
            BlockKind.Fence => ((FencedCodeBlock)leaf).ClosingFencedCharCount > 0,
            BlockKind.Comment => Contains(leaf, "-->"),
            BlockKind.RawText => Contains(leaf, "</pre>")
                || Contains(leaf, "</script>")
                || Contains(leaf, "</style>")
                || Contains(leaf, "</textarea>"),
            _ => true,
        };

    private bool Contains(LeafBlock leaf, string end)
    {
        var span = DocumentPieces.SpanOf(leaf);
        return !span.IsEmpty && source.AsSpan(span.Start, span.Length).Contains(end, StringComparison.OrdinalIgnoreCase);
    }

    private void ReadDefinitions(MarkdownDocument document)
    {
        if (document.GetLinkReferenceDefinitions(false) is not { } group)
            return;
        foreach (var block in group)
        {
            if (block is LinkReferenceDefinition { UrlSpan.IsEmpty: false } one)
                definitions.Add(
                    new LinkDefinition(DocumentPieces.SpanOf(one))
                    {
                        Label = one.Label ?? "",
                        LabelSpan = LabelOf(one),
                        Url = one.Url ?? "",
                        UrlSpan = InlineSpans.From(one.UrlSpan),
                    }
                );
        }

        definitions.Sort((left, right) => left.Span.CompareTo(right.Span));
    }

    // Markdig gives it with its brackets.
    private Span LabelOf(LinkReferenceDefinition definition)
    {
        var label = InlineSpans.From(definition.LabelSpan);
        return label.Length > 2 && source[label.Start] == '[' ? new Span(label.Start + 1, label.End - 1) : label;
    }
}
