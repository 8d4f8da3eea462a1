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
    private const string Fold = "details";

    /// <summary>The folds of a list that nothing closes, in order.</summary>
    public static IEnumerable<OpenFold> Find(CuratedList list)
    {
        var open = new Stack<RawTag>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var tag in list.RawTags)
        {
            if (tag.Name is not (Fold or "td" or "th" or "table" or "div" or "li" or "ul" or "ol" or "blockquote"))
                continue;
            if (!tag.IsEnd)
            {
                open.Push(tag);
                counts[tag.Name] = counts.GetValueOrDefault(tag.Name) + 1;
            }
            else if (counts.GetValueOrDefault(tag.Name) > 0)
            {
                Close(open, counts, tag.Name);
            }
        }

        return open.Where(tag => tag.Name == Fold).Reverse().Select(tag => FoldOf(list, tag)).OfType<OpenFold>();
    }

    private static void Close(Stack<RawTag> open, Dictionary<string, int> counts, string name)
    {
        while (open.TryPop(out var closed))
        {
            counts[closed.Name]--;
            if (closed.Name == name)
                return;
        }
    }

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
