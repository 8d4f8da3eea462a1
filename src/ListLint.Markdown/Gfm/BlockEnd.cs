using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>Who reads the blocks of a text while it is parsed.</summary>
internal sealed class BlockReading(Action<LeafBlock> read) : MarkdownParserContext
{
    /// <summary>Is given each block when its inlines are known.</summary>
    public Action<LeafBlock> Read { get; } = read;
}

/// <summary>Ends the inlines of a block, behind all other parsers: unescapes the pipes of a cell and hands the block to whom reads it.</summary>
internal sealed class BlockEnd : InlineParser, IPostInlineProcessor
{
    // A bracket that a link parser has taken already; without a character, this one would be asked at every one.
    public BlockEnd() => OpeningCharacters = ['['];

    /// <summary>Never matches: the parser is there for the end of blocks.</summary>
    public override bool Match(InlineProcessor processor, ref StringSlice slice) => false;

    /// <inheritdoc/>
    public bool PostProcess(InlineProcessor state, Inline? root, Inline? lastChild, int postInlineProcessorIndex, bool isFinalProcessing)
    {
        if (!isFinalProcessing || state.Block is not { } block)
            return true;
        if (block is PipeCell { HasEscapedPipe: true })
            EscapedPipes.Unescape(block.Inline);
        (state.Context as BlockReading)?.Read(block);
        return true;
    }
}
