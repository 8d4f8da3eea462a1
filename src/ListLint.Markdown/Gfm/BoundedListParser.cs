using Markdig.Parsers;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>Lists that do not nest without end, and whose items keep the indentation that is not theirs.</summary>
internal sealed class BoundedListParser : ListBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor) =>
        Nesting.IsDeep(processor.CurrentContainer, Nesting.Blocks) && Nesting.Leave(processor.Document, processor.Start)
            ? BlockState.None
            : base.TryOpen(processor);

    /// <summary>
    /// Continues an item behind the columns that its content is indented by. Markdig skips all blanks if there are fewer than four, so that it takes
    /// a nested bullet for the child of a sibling that is indented by one blank less.
    /// </summary>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (block is not ListItemBlock item || processor.IsBlankLine)
            return base.TryContinue(processor, block);
        var content = processor.ColumnBeforeIndent + Math.Abs(item.ColumnWidth);
        var isIndented = processor.Column > content;
        var state = base.TryContinue(processor, block);
        if (state != BlockState.Continue || processor.NewBlocks.Count > 0)
            return state;
        if (isIndented)
            processor.GoToColumn(content);

        // A negative width marks an item that starts with a blank line; left so, Markdig would end the item at the next one.
        item.ColumnWidth = Math.Abs(item.ColumnWidth);
        return state;
    }
}
