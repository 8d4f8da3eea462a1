using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>Parses text as GitHub-Flavored Markdown, which cmark-gfm defines.</summary>
internal static class GfmParser
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>
    /// The blocks and inlines of a text. Their spans are Markdig's: UTF-16 offsets into <paramref name="text"/>, end inclusive.
    /// Bare addresses are <see cref="Markdig.Syntax.Inlines.LinkInline"/>s with <c>IsAutoLink</c>; pipe tables are <see cref="PipeTable"/>s.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="read">
    /// Is given each block when its inlines are known, in order; it may take them away, so that a long file's need not all be kept.
    /// </param>
    public static MarkdownDocument Parse(string text, Action<LeafBlock>? read = null)
    {
        var document = MarkdownParser.Parse(text, Pipeline, read is null ? null : new BlockReading(read));
        BlockSpans.Fit(document, text.Length);
        return document;
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.Replace<QuoteBlockParser>(new BoundedQuoteParser());
        builder.BlockParsers.Replace<ListBlockParser>(new BoundedListParser());
        builder.BlockParsers.Replace<HeadingBlockParser>(new TabbedHeadingParser());
        builder.BlockParsers.Replace<HtmlBlockParser>(new LoneTagParser());
        builder.BlockParsers.Replace<ParagraphBlockParser>(new DefinitionParser());
        builder.BlockParsers.InsertBefore<DefinitionParser>(new PipeTableParser());
        builder.BlockParsers.InsertBefore<PipeTableParser>(new FootnoteParser());
        builder.BlockParsers.Insert(0, new YamlFrontMatterParser());
        builder.InlineParsers.Replace<LinkInlineParser>(new BoundedLinkParser());
        builder.InlineParsers.Replace<AutolinkInlineParser>(new BoundedMarkupParser());
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new EmphasisBound());
        builder.InlineParsers.Insert(0, new TaskBoxParser());
        builder.InlineParsers.Insert(0, new FootnoteMarkParser());
        builder.InlineParsers.Insert(0, new MathParser());
        builder.InlineParsers.Insert(0, new BareUrlParser());
        builder.InlineParsers.Add(new OpenBrackets());
        builder.InlineParsers.Add(new BareEmailParser());
        builder.InlineParsers.Add(new BlockEnd());
        builder.InlineParsers.FindExact<EmphasisInlineParser>()!.EmphasisDescriptors.Add(new EmphasisDescriptor('~', 1, 2, true));
        return builder.Build();
    }
}
