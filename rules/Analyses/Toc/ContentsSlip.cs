using ListLint.Core;

namespace ListLint.Rules;

/// <summary>One wrong item of a table of contents.</summary>
/// <param name="Item">The item.</param>
/// <param name="Section">The heading that it is compared with, which then is not called missing.</param>
internal abstract record ContentsSlip(ContentsItem Item, Section? Section)
{
    public Span Span => Item.Span;

    public string Name => Excerpt.From(Item.Text);

    public Related? Heading => Section is { } section ? new Related(section.Heading, "the heading") : null;
}
