using Markdig.Parsers;

namespace ListLint.Markdown;

/// <summary>Quotes that do not nest without end.</summary>
internal sealed class BoundedQuoteParser : QuoteBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor) =>
        Nesting.IsDeep(processor.CurrentContainer, Nesting.Blocks) && Nesting.Leave(processor.Document, processor.Start)
            ? BlockState.None
            : base.TryOpen(processor);
}
