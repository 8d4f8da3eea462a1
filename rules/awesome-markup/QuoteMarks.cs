using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Quotes with several spaces behind their mark, or with lines that have none.</summary>
internal static class QuoteMarks
{
    /// <summary>All such lines, in order.</summary>
    public static IEnumerable<MarkupFault> Find(CuratedList list)
    {
        foreach (var block in list.Blocks.Where(block => block.Kind == BlockKind.Paragraph && block.Item is null))
        {
            if (list.Source.Line(list.Source.LineOf(block.Span.Start)).Start == block.Span.Start)
                continue;
            var isQuote = false;
            foreach (var line in TextLine.Read(list, block))
            {
                var quoted = line.IsQuoted(list.Source);
                if (line.Index == 0 && !quoted)
                    break;
                if (line.Index == 0)
                {
                    isQuote = true;
                    if (Wide(list, line) is { } wide)
                        yield return wide;
                }
                else if (isQuote && !quoted)
                    yield return MarkupFault.Create(
                        line.Span,
                        "This line belongs to the quote above, but has no \">\". Write it, or put an empty line between the two.",
                        "lines of quotes have no \">\"",
                        "Write \">\" before the line",
                        Edit.Insert(line.Line.Start, "> ")
                    );
            }
        }
    }

    private static MarkupFault? Wide(CuratedList list, TextLine line)
    {
        var prefix = list.Source.Slice(new Span(line.Line.Start, line.Span.Start));
        var spaces = new Span(line.Line.Start + prefix.LastIndexOf('>') + 1, line.Span.Start);
        return spaces.Length == 1 || list.Source.Slice(spaces).Contains('\t')
            ? null
            : MarkupFault.Create(
                spaces.IsEmpty ? new Span(line.Span.Start, line.Span.Start + 1) : spaces,
                $"There {(spaces.IsEmpty ? "is no space" : $"are {spaces.Length} spaces")} after the \">\" of this quote. Write one.",
                "quotes do not have one space after their \">\"",
                "Write one space",
                new Edit(spaces, " ")
            );
    }
}
