using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Where the source is shown as it is written.</summary>
internal static class LiteralPlaces
{
    /// <summary>Whether the unit at an offset is literal text: no markup, no code, no target of a link, not behind a backslash.</summary>
    public static bool IsLiteral(CuratedList list, int offset) => list.TextRuns.Hold(offset) && (offset == 0 || list.Source.Text[offset - 1] != '\\');

    /// <summary>The link or image, no bare address, that starts at an offset; null where none does.</summary>
    public static Link? LinkAt(CuratedList list, int offset) => LinksByStart(list).GetValueOrDefault(offset);

    /// <summary>
    /// All links and images but bare addresses by where they start, for whoever asks of each unit. Of an image and the link around it, which start
    /// apart, each is there; of what starts together, the outer one.
    /// </summary>
    public static Dictionary<int, Link> LinksByStart(CuratedList list) =>
        list.Index(static built =>
        {
            var links = new Dictionary<int, Link>(built.Links.Count);
            foreach (var link in built.Links)
            {
                if (link.Form != LinkForm.Bare)
                    links.TryAdd(link.Span.Start, link);
            }

            return links;
        });
}
