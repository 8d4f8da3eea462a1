using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Finds what centres or moves to one side all that is behind it, since nothing closes it: <c>&lt;div align="center"&gt;</c>.</summary>
internal static partial class OpenAlignments
{
    /// <summary>The start tags that nothing closes and behind which another section begins, in order.</summary>
    public static IEnumerable<OpenFold> Find(CuratedList list)
    {
        foreach (var tag in OpenTags.Find(list, "div", "center").Where(tag => IsSeen(list, tag)))
        {
            if (list.Sections.FirstFrom(tag.Span.End, static section => section.Heading) is var next && next < list.Sections.Count)
                yield return new OpenFold(tag.Span, list.Sections[next]);
        }
    }

    // An item, a cell and a quote end by themselves, and to the left is where all text stands.
    private static bool IsSeen(CuratedList list, RawTag tag) =>
        !tag.IsInText
        && list.Source.Line(list.Source.LineOf(tag.Span.Start)).Start == tag.Span.Start
        && (tag.Name == "center" || Alignment().IsMatch(list.Source.Slice(tag.Span)));

    [GeneratedRegex(@"\salign\s{0,4}=\s{0,4}[""']?(?:center|right)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Alignment();
}
