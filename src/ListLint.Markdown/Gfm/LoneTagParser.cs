using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>
/// HTML blocks, also those that a lone tag such as <c>&lt;br&gt;</c> starts behind the paragraph of a container that the line has left:
/// Markdig takes that line for the paragraph's, cmark-gfm does not.
/// </summary>
internal sealed class LoneTagParser : HtmlBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        if (
            state != BlockState.None
            || processor.IsCodeIndent
            || processor.CurrentBlock is not ParagraphBlock { Parent.IsOpen: false }
            || !IsLoneTag(processor.Line)
        )
            return state;
        processor.NewBlocks.Push(
            new HtmlBlock(this)
            {
                Column = processor.ColumnBeforeIndent,
                Type = HtmlBlockType.NonInterruptingBlock,
                Span = new SourceSpan(processor.Start, processor.Line.End),
            }
        );
        return BlockState.Continue;
    }

    private static bool IsLoneTag(StringSlice line) =>
        (char.IsAsciiLetter(line.PeekChar()) || line.PeekChar() == '/')
        && HtmlHelper.TryParseHtmlTag(ref line, out _)
        && line.AsSpan().Trim(" \t\v\f").IsEmpty;
}
