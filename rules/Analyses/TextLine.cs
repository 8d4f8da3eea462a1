using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A line of a paragraph.</summary>
/// <param name="Block">The paragraph.</param>
/// <param name="Index">Which of its lines, from 0.</param>
/// <param name="Line">The whole line of the file, without its ending.</param>
/// <param name="Span">What the paragraph has of it, without the blanks around and the marks of quotes.</param>
internal readonly record struct TextLine(ContentBlock Block, int Index, Span Line, Span Span)
{
    /// <summary>The lines of all paragraphs of a list, in order, but for blank ones.</summary>
    public static IEnumerable<TextLine> Read(CuratedList list)
    {
        foreach (var block in list.Blocks)
        {
            if (block.Kind != BlockKind.Paragraph || block.Span.IsEmpty)
                continue;
            foreach (var line in Read(list, block))
                yield return line;
        }
    }

    /// <summary>The same without the first line of each paragraph.</summary>
    public static IEnumerable<TextLine> Further(CuratedList list)
    {
        foreach (var block in list.Blocks)
        {
            if (block.Kind != BlockKind.Paragraph || !HasMany(list, block))
                continue;
            foreach (var line in Read(list, block))
            {
                if (line.Index > 0)
                    yield return line;
            }
        }
    }

    /// <summary>Whether a paragraph is written on more than one line; those of most lists are not.</summary>
    public static bool HasMany(CuratedList list, ContentBlock block) => list.Source.Slice(block.Span).ContainsAny('\r', '\n');

    /// <summary>The lines of a paragraph, in order.</summary>
    public static IEnumerable<TextLine> Read(CuratedList list, ContentBlock block)
    {
        var source = list.Source;
        var number = source.LineOf(block.Span.Start);
        for (var index = 0; number <= source.LineCount; index++, number++)
        {
            var line = source.Line(number);
            if (line.Start >= block.Span.End)
                yield break;
            var (start, end) = (Math.Max(line.Start, block.Span.Start), Math.Min(line.End, block.Span.End));
            while (start < end && source.Text[start] is ' ' or '\t' or '>')
                start++;
            while (end > start && char.IsWhiteSpace(source.Text[end - 1]))
                end--;
            if (end > start)
                yield return new TextLine(block, index, line, new Span(start, end));
        }
    }

    /// <summary>Whether a mark of a quote stands before the line.</summary>
    public bool IsQuoted(SourceText source) => source.Slice(new Span(Line.Start, Span.Start)).Contains('>');

    /// <summary>Whether the line is broken on purpose: by two blanks, a backslash or a tag at its end.</summary>
    public bool IsBroken(SourceText source) =>
        source.Slice(Line) is var text
        && (
            text.EndsWith("  ")
            || text.EndsWith("\\")
            || text.TrimEnd().EndsWith("<br>", StringComparison.OrdinalIgnoreCase)
            || text.TrimEnd().EndsWith("/>", StringComparison.Ordinal)
        );
}
