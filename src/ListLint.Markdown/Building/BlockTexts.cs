using ListLint.Core;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>Finds where the running text of a block stands.</summary>
internal static class BlockTexts
{
    /// <summary>The text from its first sign to its last; empty, at the start of the block, for code and HTML.</summary>
    public static Span SpanIn(LeafBlock block, string source)
    {
        // Markdig's span of a heading holds its marks, and the one of a cell its blanks.
        var (start, end) = (block.Span.Start, Math.Min(block.Span.End + 1, source.Length));
        switch (block)
        {
            case HeadingBlock { IsSetext: true }:
                end = Math.Max(start, source.AsSpan(start, end - start).TrimEnd().LastIndexOfAny('\r', '\n') + start);
                break;
            case HeadingBlock:
                start += source.AsSpan(start, end - start).Length - source.AsSpan(start, end - start).TrimStart('#').Length;
                end = start + source.AsSpan(start, Math.Max(0, end - start)).TrimEnd().Length;
                if (source.AsSpan(start, end - start).TrimEnd('#') is { Length: > 0 } text && char.IsWhiteSpace(text[^1]))
                    end = start + text.Length;
                break;
            case not (ParagraphBlock or PipeCell):
                return new Span(start, start);
        }

        while (start < end && char.IsWhiteSpace(source[start]))
            start++;
        while (end > start && char.IsWhiteSpace(source[end - 1]))
            end--;
        return new Span(start, Math.Max(start, end));
    }
}
