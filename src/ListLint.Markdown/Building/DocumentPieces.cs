using ListLint.Core;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>A parsed file with the pieces of each of its blocks: what the model is built from. Of Markdig's tree only the blocks are kept.</summary>
internal sealed class DocumentPieces
{
    private readonly List<LeafBlock> leaves = [];
    private readonly List<Link> links = [];
    private readonly InlineMarks marks = new();

    public DocumentPieces(string source)
    {
        Source = source;
        var reader = new InlineReader(source, new SharedWords(), links, marks);
        Document = GfmParser.Parse(source, block => block.Inline = new ReadInlines(reader.Read(block), block.Inline!));
        Collect(Document);
        foreach (var block in leaves)
            Read(block, reader);
        links.Sort((left, right) => left.Span.Start != right.Span.Start ? left.Span.Start - right.Span.Start : right.Span.End - left.Span.End);
        Order(Hidden);
        Order(Comments);
        Order(TextRuns);
        Order(LostFootnotes);
        marks.RawTags.Sort((left, right) => left.Span.CompareTo(right.Span));
    }

    public string Source { get; }

    public MarkdownDocument Document { get; }

    /// <summary>The blocks that hold no blocks, in order.</summary>
    public List<LeafBlock> Leaves => leaves;

    /// <summary>All links and images in document order, an image behind the link around it.</summary>
    public List<Link> Links => links;

    public List<Span> Hidden => marks.Hidden;

    /// <summary>The HTML comments among what is hidden, in order; none from code.</summary>
    public List<Span> Comments => marks.Comments;

    public List<Span> TextRuns => marks.TextRuns;

    /// <summary>The marks of footnotes that are not there, in order.</summary>
    public List<Span> LostFootnotes => marks.LostFootnotes;

    /// <summary>The tags of HTML, in order.</summary>
    public List<RawTag> RawTags => marks.RawTags;

    /// <summary>Emphasis and rules, in order.</summary>
    public IEnumerable<MarkupSign> Signs =>
        marks
            .Signs.Concat(leaves.OfType<ThematicBreakBlock>().Select(rule => new MarkupSign(SpanOf(rule), SignKind.Rule)))
            .OrderBy(sign => sign.Span.Start);

    /// <summary>The pieces of a block; none for code and for containers.</summary>
    public Piece[] Get(Block block) => block is LeafBlock { Inline: ReadInlines read } ? read.Pieces : [];

    /// <summary>Where a block stands.</summary>
    public static Span SpanOf(Block block) => new(block.Span.Start, block.Span.End + 1);

    /// <summary>Where a block of code stands: Markdig ends a fenced block that nothing closes behind its opening fence.</summary>
    public static Span CodeSpanOf(LeafBlock block)
    {
        var span = SpanOf(block);
        return block.Lines.Count == 0 ? span : span.Union(new Span(span.Start, block.Lines.Lines[block.Lines.Count - 1].Slice.End + 1));
    }

    // Blocks of HTML and of code are read behind the others; without one, all is in order.
    private static void Order(List<Span> spans)
    {
        for (var at = 1; at < spans.Count; at++)
        {
            if (spans[at] >= spans[at - 1])
                continue;
            spans.Sort();
            return;
        }
    }

    // The depth of blocks is bounded by Nesting.Blocks.
    private void Collect(ContainerBlock container)
    {
        for (var at = 0; at < container.Count; at++)
        {
            if (container[at] is LeafBlock leaf)
                leaves.Add(leaf);
            else if (container[at] is ContainerBlock inner)
                Collect(inner);
        }
    }

    private void Read(LeafBlock block, InlineReader reader)
    {
        if (block is YamlFrontMatterBlock or CodeBlock)
            Hidden.Add(CodeSpanOf(block));
        else if (block is HtmlBlock html)
            html.Inline = new ReadInlines(reader.ReadHtml(SpanOf(html)), null);
    }

    // Stands in a block where its inlines were, and so needs no index of blocks. Markdig ends the block where its inlines end.
    private sealed class ReadInlines : ContainerInline
    {
        public ReadInlines(Piece[] pieces, ContainerInline? read)
        {
            Pieces = pieces;
            Span = read?.Span ?? default;
        }

        public Piece[] Pieces { get; }
    }
}
