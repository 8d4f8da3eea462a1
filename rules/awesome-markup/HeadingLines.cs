using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Headings that are underlined, closed, indented, or have more than one space behind their number signs.</summary>
internal static class HeadingLines
{
    /// <summary>All such headings of a list, in order.</summary>
    public static IEnumerable<MarkupFault> Find(CuratedList list)
    {
        foreach (var block in list.Blocks)
        {
            if (block.Kind == BlockKind.UnderlinedHeading)
                yield return block.Item is null ? Underlined(list, block.Span) : UnderlinedItem(block.Span);
            else if (block.Kind == BlockKind.Heading)
            {
                foreach (var fault in FindIn(list, block))
                    yield return fault;
            }
        }
    }

    // Nobody means that: the line is to be a rule.
    private static MarkupFault UnderlinedItem(Span heading) =>
        new(
            heading,
            "The line below makes this item a heading. If it is to be a rule, write an empty line above it. Otherwise remove it.",
            "items are headings by the line below them"
        );

    private static MarkupFault Underlined(CuratedList list, Span heading)
    {
        var lines = list.Source.Slice(heading);
        var end = lines.IndexOfAny('\r', '\n');
        var below = lines[(end < 0 ? lines.Length : end)..].TrimStart("\r\n");
        var isOneLine = end > 0 && below.IndexOfAny('\r', '\n') < 0;
        return MarkupFault.Create(
            heading,
            "This heading is underlined. Write it with number signs (\"#\").",
            "headings are underlined",
            "Write the heading with number signs",
            isOneLine
                ? [Edit.Insert(heading.Start, below.StartsWith('=') ? "# " : "## "), Edit.Delete(new Span(heading.Start + end, heading.End))]
                : []
        );
    }

    private static IEnumerable<MarkupFault> FindIn(CuratedList list, ContentBlock block)
    {
        var (text, at) = (list.Source.Text, block.Span.Start);
        if (block.Item is null && MarkupFault.IsIndented(list, at, out var blanks))
            yield return MarkupFault.Create(
                blanks,
                "There are spaces before this heading. Remove them.",
                "headings have spaces before them",
                "Remove the spaces",
                Edit.Delete(blanks)
            );
        while (at < block.Span.End && text[at] == '#')
            at++;
        var start = at;
        while (start < block.Span.End && text[start] is ' ' or '\t')
            start++;
        if (start - at > 1 && start < block.Span.End)
            yield return MarkupFault.Create(
                new Span(at, start),
                "There is more than one space after the number signs of this heading. Write one.",
                "headings have several spaces after their number signs",
                "Write one space",
                new Edit(new Span(at, start), " ")
            );
        var line = list.Source.Line(list.Source.LineOf(block.Span.Start));
        var end = line.End - (list.Source.Slice(line).Length - list.Source.Slice(line).TrimEnd(" \t").Length);
        var closing = end;
        while (closing > start && text[closing - 1] == '#')
            closing--;
        if (closing < end && closing > start && text[closing - 1] is ' ' or '\t')
            yield return MarkupFault.Create(
                new Span(closing, end),
                "This heading has number signs at its end too. Remove them.",
                "headings have number signs at their end",
                "Remove the number signs",
                Edit.Delete(new Span(start + text.AsSpan(start, closing - start).TrimEnd(" \t").Length, end))
            );
    }
}
