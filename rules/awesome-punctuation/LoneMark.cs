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
        var items = list.Blocks.Where(block => block.Item is not null).ToDictionary(block => block.Span.Start, block => block.Item!);
        var open = new List<LoneMark>();
        ListItem? item = null;
        foreach (var block in list.TextBlocks.Where(block => block.Kind != TextBlockKind.Cell))
        {
            // What opens in one paragraph of an item may close in the next.
            var within = items.GetValueOrDefault(block.Span.Start);
            if (within is null || within != item)
            {
                foreach (var mark in open)
                    yield return mark;
                open.Clear();
            }

            item = within;
            foreach (var mark in Read(list, block.Span, open))
                yield return mark;
        }

        foreach (var mark in open)
            yield return mark;
    }

    private static List<LoneMark> Read(CuratedList list, Span block, List<LoneMark> open)
    {
        var (text, lone) = (list.Source.Text, new List<LoneMark>());
        for (var at = block.Start; at < block.End; at++)
        {
            var sign = text[at];
            if (sign != '"' && Openings.IndexOf(sign, StringComparison.Ordinal) < 0 && Closings.IndexOf(sign, StringComparison.Ordinal) < 0)
                continue;
            if (!list.TextRuns.Hold(at) || IsUnit(text, at))
                continue;
            var isOpening = sign == '"' ? open.FindLastIndex(mark => mark.Sign == '"') < 0 : Openings.Contains(sign, StringComparison.Ordinal);
            if (isOpening)
            {
                open.Add(new LoneMark(new Span(at, at + 1), sign, OtherOf(sign), IsClosing: false));
                continue;
            }

            if (open.FindLastIndex(mark => mark.Other == sign) is >= 0 and var opener)
                open.RemoveAt(opener);
            else
                lone.Add(new LoneMark(new Span(at, at + 1), sign, OtherOf(sign), IsClosing: true));
        }

        return lone;
    }

    // 15" are inches.
    private static bool IsUnit(string text, int at) => text[at] == '"' && at > 0 && char.IsAsciiDigit(text[at - 1]);

    private static char OtherOf(char sign) =>
        sign == '"' ? sign
        : Openings.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at ? Closings[at]
        : Openings[Closings.IndexOf(sign, StringComparison.Ordinal)];
}
