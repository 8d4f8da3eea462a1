using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Finds what centres or moves to one side all that is behind it, since nothing closes it: <c>&lt;div align="center"&gt;</c>.</summary>
internal static class OpenAlignments
{
    /// <summary>The start tags that nothing closes and behind which another section begins, in order.</summary>
    public static IEnumerable<OpenFold> Find(CuratedList list)
    {
        var open = new List<RawTag>();
        foreach (var tag in list.RawTags)
        {
            if (tag.Name is not ("div" or "center"))
                continue;
            if (!tag.IsEnd)
                open.Add(tag);
            else if (open.FindLastIndex(other => other.Name == tag.Name) is >= 0 and var at)
                open.RemoveAt(at);
        }

        foreach (var tag in open.Where(tag => IsSeen(list, tag)))
        {
            if (list.Sections.FirstFrom(tag.Span.End, static section => section.Heading) is var next && next < list.Sections.Count)
                yield return new OpenFold(tag.Span, list.Sections[next]);
        }
    }

    // To the left is where all text stands.
    private static bool IsSeen(CuratedList list, RawTag tag)
    {
        var written = list.Source.Slice(tag.Span);
        return tag.Name == "center"
            || (written.Contains("align", StringComparison.OrdinalIgnoreCase) && !written.Contains("left", StringComparison.OrdinalIgnoreCase));
    }
}
