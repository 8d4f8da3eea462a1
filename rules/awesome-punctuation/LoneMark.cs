using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A mark without its other half.</summary>
/// <param name="Span">Where.</param>
/// <param name="Sign">The mark.</param>
/// <param name="Other">Its other half.</param>
/// <param name="IsClosing">Whether it closes and nothing opens.</param>
internal sealed record LoneMark(Span Span, char Sign, char Other, bool IsClosing)
{
    private const string Openings = "“『（《「【";
    private const string Closings = "”』）》」】";

    /// <summary>All such marks of a list, in order of the paragraphs that they are in.</summary>
    public static IEnumerable<LoneMark> Find(CuratedList list)
    {
        var open = new OpenMarks();
        ListItem? item = null;
        foreach (var block in list.Blocks.Where(block => block.HasText && block.Kind != BlockKind.Cell))
        {
            // What opens in one paragraph of an item may close in the next.
            if (block.Item is null || block.Item != item)
            {
                foreach (var mark in open.TakeAll())
                    yield return mark;
            }

            item = block.Item;
            foreach (var mark in Read(list, block.Text, open))
                yield return mark;
        }

        foreach (var mark in open.TakeAll())
            yield return mark;
    }

    private static List<LoneMark> Read(CuratedList list, Span block, OpenMarks open)
    {
        var (text, lone) = (list.Source.Text, new List<LoneMark>());
        for (var at = block.Start; at < block.End; at++)
        {
            var sign = text[at];
            var isStraight = sign == '"';
            var isOpening = Openings.Contains(sign, StringComparison.Ordinal);
            if (!(isStraight || isOpening || Closings.Contains(sign, StringComparison.Ordinal)) || !(list.TextRuns.Hold(at) || EndsAddress(list, at)))
                continue;
            if (!isOpening && open.Close(OtherOf(sign)))
                continue;
            // 15" are inches.
            if ((isStraight && at > 0 && char.IsAsciiDigit(text[at - 1])) || TextFaces.Hold(text, at))
                continue;
            var mark = new LoneMark(new Span(at, at + 1), sign, OtherOf(sign), !isOpening && !isStraight);
            if (mark.IsClosing)
                lone.Add(mark);
            else
                open.Add(mark);
        }

        return lone;
    }

    // GitHub takes "）" after a bare address for a part of it, and the reader for the end of the bracket.
    private static bool EndsAddress(CuratedList list, int at) =>
        Closings.Contains(list.Source.Text[at], StringComparison.Ordinal)
        && list.Links.LastUpTo(at, link => link.Span) is >= 0 and var last
        && list.Links[last] is { Form: LinkForm.Bare } link
        && link.Span.Contains(at);

    private static char OtherOf(char sign) =>
        sign == '"' ? sign
        : Openings.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at ? Closings[at]
        : Openings[Closings.IndexOf(sign, StringComparison.Ordinal)];
}
