using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A fold that goes on to the end of the file.</summary>
/// <param name="Opening">Its start tag.</param>
/// <param name="Next">The first section that it folds away and that is none of its own.</param>
internal sealed record OpenFold(Span Opening, Section Next);

/// <summary>
/// Finds them. A fold ends with the cell, item or division that it stands in, and one with no heading behind it that could be the end of its section
/// folds away nothing but its own.
/// </summary>
internal static class OpenFolds
{
    /// <summary>The folds of a list that nothing closes, in order.</summary>
    public static IEnumerable<OpenFold> Find(CuratedList list) => OpenTags.Find(list, "details").Select(tag => FoldOf(list, tag)).OfType<OpenFold>();

    private static OpenFold? FoldOf(CuratedList list, RawTag tag)
    {
        var around = list.SectionAt(tag.Span.Start);
        var next = NextOf(list, around);
        return next is null ? null : new OpenFold(tag.Span, next);
    }

    // The section behind one and those in it.
    private static Section? NextOf(CuratedList list, Section section)
    {
        var next = list.Sections.FirstFrom(section.Span.End, static one => one.Heading);
        return section.Level > 0 && next < list.Sections.Count ? list.Sections[next] : null;
    }
}
