namespace ListLint.Core;

/// <summary>
/// A heading and what stands under it, down to the next heading of the same or a higher level. <see cref="Node.Span"/> covers all of it.
/// </summary>
public sealed class Section(Span span, Span heading, int level) : Node(span)
{
    internal List<Section> ChildList { get; } = [];

    /// <summary>The heading with its markup; empty for the root, which holds what stands before the first heading.</summary>
    public Span Heading { get; } = heading;

    /// <summary>1 to 6; 0 for the root.</summary>
    public int Level { get; } = level;

    /// <summary>The heading as GitHub shows it, without markup.</summary>
    public required string Title { get; init; }

    /// <summary>The heading for comparison, by <see cref="TextKey.FromTitle"/>.</summary>
    public string TitleKey => field ??= TextKey.FromTitle(Title);

    /// <summary>GitHub's anchor for the heading, with its <c>-1</c>, <c>-2</c> where a heading repeats; empty for the root.</summary>
    public required string Slug { get; init; }

    /// <summary>Whether the heading is written as an HTML tag.</summary>
    public bool IsHtml { get; init; }

    /// <summary>Behind the heading, up to the next heading of any level.</summary>
    public Span Body { get; internal set; }

    /// <summary>Whether GitHub shows anything between the heading and the next one; rules, back-to-top links and comments do not count.</summary>
    public bool HasContent { get; internal set; }

    /// <summary>The section around; null for the root.</summary>
    public Section? Parent { get; internal set; }

    /// <summary>The sections directly inside, in order.</summary>
    public IReadOnlyList<Section> Children => ChildList;

    /// <summary>A date that the heading states, such as the year 2023 in "## 2023" or "ICLR 2023".</summary>
    public StatedDate? Date { get; internal set; }

    /// <summary>The inmost of some sections in document order at an offset; null before the first heading.</summary>
    internal static Section? At(IReadOnlyList<Section> sections, int offset) =>
        sections.LastUpTo(offset, static section => section.Heading) is >= 0 and var at ? sections[at] : null;

    /// <summary>The section and those around it, inmost first, without the root.</summary>
    public IEnumerable<Section> Path()
    {
        for (var at = this; at is { Level: > 0 }; at = at.Parent)
            yield return at;
    }
}
