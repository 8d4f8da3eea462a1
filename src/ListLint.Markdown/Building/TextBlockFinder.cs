using ListLint.Core;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>Finds where running text stands.</summary>
internal static class TextBlockFinder
{
    public static IReadOnlyList<TextBlock> Find(DocumentPieces document)
    {
        var found = new List<TextBlock>(document.Leaves.Count);
        foreach (var block in document.Leaves)
        {
            var kind = block switch
            {
                HeadingBlock => TextBlockKind.Heading,
                PipeCell => TextBlockKind.Cell,
                ParagraphBlock => TextBlockKind.Paragraph,
                _ => (TextBlockKind?)null,
            };
            if (kind is { } known && TextOf(block, document.Source) is { IsEmpty: false } span)
                found.Add(new TextBlock(known, span));
        }

        return found;
    }

    // Markdig's span of a heading holds its marks, and the one of a cell its blanks.
    private static Span TextOf(LeafBlock block, string source)
    {
        var (start, end) = (block.Span.Start, Math.Min(block.Span.End + 1, source.Length));
        if (block is HeadingBlock { IsSetext: true })
        {
            end = Math.Max(start, source.AsSpan(start, end - start).TrimEnd().LastIndexOfAny('\r', '\n') + start);
        }
        else if (block is HeadingBlock)
        {
            start += source.AsSpan(start, end - start).Length - source.AsSpan(start, end - start).TrimStart('#').Length;
            end = start + source.AsSpan(start, Math.Max(0, end - start)).TrimEnd().Length;
            if (source.AsSpan(start, end - start).TrimEnd('#') is { Length: > 0 } text && char.IsWhiteSpace(text[^1]))
                end = start + text.Length;
        }

        while (start < end && char.IsWhiteSpace(source[start]))
            start++;
        while (end > start && char.IsWhiteSpace(source[end - 1]))
            end--;
        return new Span(start, end);
    }
}
