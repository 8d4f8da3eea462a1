using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A file without a line break at its end, and breaks within a paragraph by more than two spaces.</summary>
internal static class LineEnds
{
    private const int BreakLength = 2;

    /// <summary>All of them, in order.</summary>
    public static IEnumerable<MarkupFault> Find(CuratedList list)
    {
        var text = list.Source.Text;
        foreach (var block in list.Blocks.Where(block => block.Kind == BlockKind.Paragraph && TextLine.HasMany(list, block)))
        {
            foreach (var line in TextLine.Read(list, block).Where(line => line.Line.End < block.Span.End))
            {
                var spaces = new Span(line.Span.End, line.Line.End);
                if (spaces.Length > BreakLength && list.Source.Slice(spaces).IndexOfAnyExcept(' ') < 0)
                    yield return MarkupFault.Create(
                        spaces,
                        $"There are {spaces.Length} spaces at the end of this line. 2 break the line.",
                        "lines end with more than 2 spaces",
                        "Leave 2 spaces",
                        Edit.Delete(new Span(spaces.Start + BreakLength, spaces.End))
                    );
            }
        }

        if (text.Length > 0 && text[^1] is not ('\n' or '\r'))
            yield return MarkupFault.Create(
                new Span(text.Length - 1, text.Length),
                "The last line has no line break at its end. Add one.",
                "files have no line break at their end",
                "Add the line break",
                Edit.Insert(text.Length, text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n")
            );
    }
}
