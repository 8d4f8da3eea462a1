using ListLint.Core;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>The inlines of a block, of which a part of a long line shows a few.</summary>
internal sealed class InlineOrder
{
    private readonly List<Inline> inlines = [];

    // The furthest end of each inline and those before it, the end inclusive.
    private readonly List<int> ends = [];

    public InlineOrder(ContainerInline block)
    {
        var furthest = -1;
        foreach (var inline in block)
        {
            inlines.Add(inline);
            furthest = Math.Max(furthest, End(inline));
            ends.Add(furthest);
        }
    }

    /// <summary>The inlines from the first on that reaches an offset.</summary>
    public IEnumerable<Inline> From(int offset) => inlines.Skip(ends.CountWhile(offset, static (end, offset) => end < offset));

    // An element without a place of its own reaches as far as its parts.
    private static int End(Inline inline) =>
        inline is ContainerInline container
            ? Math.Max(inline.Span.End, container.FindDescendants<Inline>().Select(part => part.Span.End).DefaultIfEmpty(-1).Max())
            : inline.Span.End;
}
