using ListLint.Core;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>A parsed file with the pieces of each of its blocks: what the model is built from.</summary>
internal sealed class DocumentPieces
{
    private static readonly List<Piece> None = [];
    private readonly Dictionary<Block, List<Piece>> pieces = [];
    private readonly List<Link> links = [];
    private readonly List<Span> hidden = [];
    private readonly List<Span> comments = [];
    private readonly List<Span> textRuns = [];

    public DocumentPieces(string source)
    {
        Source = source;
        Document = GfmParser.Parse(source);
        var reader = new InlineReader(source, links, hidden, comments, textRuns);
        Leaves = [.. Document.Descendants<LeafBlock>()];
        foreach (var block in Leaves)
            Read(block, reader);
        links.Sort((left, right) => left.Span.Start != right.Span.Start ? left.Span.Start - right.Span.Start : right.Span.End - left.Span.End);
        hidden.Sort();
        comments.Sort();
        textRuns.Sort();
    }

    public string Source { get; }

    public MarkdownDocument Document { get; }

    /// <summary>The blocks that hold no blocks, in order.</summary>
    public IReadOnlyList<LeafBlock> Leaves { get; }

    /// <summary>All links and images in document order, an image behind the link around it.</summary>
    public IReadOnlyList<Link> Links => links;

    public IReadOnlyList<Span> Hidden => hidden;

    /// <summary>The HTML comments among what is hidden, in order; none from code.</summary>
    public IReadOnlyList<Span> Comments => comments;

    public IReadOnlyList<Span> TextRuns => textRuns;

    /// <summary>The pieces of every block that has some.</summary>
    public IReadOnlyCollection<List<Piece>> All => pieces.Values;

    /// <summary>The pieces of a block; none for code and for containers. To be read only: a list, because walking one costs no allocation.</summary>
    public List<Piece> Of(Block block) => pieces.TryGetValue(block, out var found) ? found : None;

    /// <summary>Where a block stands.</summary>
    public static Span SpanOf(Block block) => new(block.Span.Start, block.Span.End + 1);

    // Markdig ends a fenced block that nothing closes behind its opening fence.
    private static Span CodeSpanOf(LeafBlock block)
    {
        var span = SpanOf(block);
        return block.Lines.Count == 0 ? span : span.Union(new Span(span.Start, block.Lines.Lines[block.Lines.Count - 1].Slice.End + 1));
    }

    private void Read(LeafBlock block, InlineReader reader)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or CodeBlock:
                hidden.Add(CodeSpanOf(block));
                break;
            case HtmlBlock html:
                pieces[html] = reader.ReadHtml(SpanOf(html));
                break;
            case LinkReferenceDefinition:
                break;
            default:
                pieces[block] = reader.Read(block);
                break;
        }
    }
}
