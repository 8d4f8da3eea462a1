using Markdig.Parsers;

namespace ListLint.Markdown;

/// <summary>Headings whose text starts behind a tab: Markdig copies such a line, and with the copy the places in the source are lost.</summary>
internal sealed class TabbedHeadingParser : HeadingBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        while (state != BlockState.None && processor.CurrentChar is (' ' or '\t'))
            processor.NextChar();
        return state;
    }
}
