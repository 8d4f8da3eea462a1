using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>Sees to it that blocks lie within their containers, and all within the text.</summary>
internal static class BlockSpans
{
    /// <summary>
    /// Ends containers behind their last child, where Markdig forgets that an HTML block ends them, and blocks with the text, behind which Markdig
    /// ends a bare fence. The depth of blocks is bounded by <see cref="Nesting.Blocks"/>.
    /// </summary>
    public static void Fit(ContainerBlock container, int length)
    {
        foreach (var child in container)
        {
            child.Span.End = Math.Min(child.Span.End, length - 1);
            if (child is ContainerBlock inner)
                Fit(inner, length);
            container.Span.End = Math.Max(container.Span.End, child.Span.End);
        }
    }
}
