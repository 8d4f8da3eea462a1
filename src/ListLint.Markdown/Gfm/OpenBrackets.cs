using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>Makes text of the brackets that became no link. Markdig leaves them in the tree as containers of all that follows them.</summary>
internal sealed class OpenBrackets : InlineParser, IPostInlineProcessor
{
    public OpenBrackets() => OpeningCharacters = ['['];

    /// <summary>Takes nothing: only when a block has ended it is known which brackets are open.</summary>
    public override bool Match(InlineProcessor processor, ref StringSlice slice) => false;

    /// <inheritdoc/>
    public bool PostProcess(InlineProcessor state, Inline? root, Inline? lastChild, int postInlineProcessorIndex, bool isFinalProcessing)
    {
        if (isFinalProcessing && root is ContainerInline container)
            Replace(container);
        return true;
    }

    // What is in a bracket that is open becomes its sibling, so that the tree left is as deep as emphasis and links nest, which is bounded.
    private static void Replace(ContainerInline container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is LinkDelimiterInline bracket)
                child = Replace(bracket);
            else if (child is ContainerInline inner)
                Replace(inner);
        }
    }

    private static LiteralInline Replace(LinkDelimiterInline bracket)
    {
        var literal = new LiteralInline(bracket.ToLiteral())
        {
            IsClosed = true,
            Span = bracket.Span,
            Line = bracket.Line,
            Column = bracket.Column,
        };
        bracket.ReplaceBy(literal, copyChildren: false);
        Inline last = literal;
        for (var child = bracket.FirstChild; child is not null; )
        {
            var next = child.NextSibling;
            child.Remove();
            last.InsertAfter(child);
            (last, child) = (child, next);
        }

        return literal;
    }
}
