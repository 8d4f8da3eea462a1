using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>
/// Settles emphasis while a long block is read. Markdig puts all that follows a delimiter into it until the block ends, so a paragraph
/// of some thousand bold words would be a tree of that depth.
/// </summary>
internal sealed class EmphasisBound : InlineParser
{
    public EmphasisBound() => OpeningCharacters = ['*', '_', '~'];

    /// <summary>Takes the delimiters for text where the tree is too deep to settle it first.</summary>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // Each pair of a run is a level of the tree; nobody means that many, and a tree that deep would exhaust the stack.
        if (slice.AsSpan() is var rest && rest.IndexOfAnyExcept(slice.CurrentChar) is var run && (run < 0 ? rest.Length : run) > Nesting.Emphasis)
            return TakeAsText(processor, ref slice);
        if (!Nesting.IsDeep(processor.Inline, Nesting.Emphasis))
            return false;
        if (slice.Start == 0 || !char.IsWhiteSpace(slice.Text[slice.Start - 1]) || Nesting.IsInBrackets(processor.Inline))
            return Nesting.IsDeep(processor.Inline, 4 * Nesting.Emphasis)
                && Nesting.Leave(processor.Document, processor.GetSourcePosition(slice.Start))
                && TakeAsText(processor, ref slice);

        // Behind a blank these delimiters can only open, so what they would close is not torn.
        // What stands before the first open delimiter is settled and need not be looked at again, which a paragraph of some ten thousand would feel.
        processor.PostProcessInlines(0, Outermost(processor), null, false);
        processor.Inline = processor.Root!.LastChild is LeafInline last ? last : null;
        return false;
    }

    private static ContainerInline? Outermost(InlineProcessor processor)
    {
        var inline = processor.Inline!;
        while (inline.Parent is { } parent && parent != processor.Root)
            inline = parent;
        return inline as EmphasisDelimiterInline ?? processor.Root;
    }

    private static bool TakeAsText(InlineProcessor processor, ref StringSlice slice)
    {
        var unit = slice.CurrentChar;
        do processor.LiteralInlineParser.Match(processor, ref slice);
        while (slice.CurrentChar == unit);
        return true;
    }
}
