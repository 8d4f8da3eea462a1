using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>The mark of a footnote in the text, <c>[^1]</c>.</summary>
internal sealed class FootnoteMarkInline : LeafInline
{
    /// <summary>Whether the document has that footnote; without it GitHub shows the brackets as text.</summary>
    public required bool IsDefined { get; init; }
}

/// <summary>Marks of footnotes. In a document without footnotes, brackets with a caret are text as any other.</summary>
internal sealed class FootnoteMarkParser : InlineParser
{
    public FootnoteMarkParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^' || !FootnoteParser.HasAny(processor.Document))
            return false;
        var text = slice.AsSpan();
        var length = FootnoteParser.MarkLength(text);

        // [^a](u) is a link.
        if (length == 0 || (length < text.Length && text[length] is '(' or '['))
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FootnoteMarkInline
        {
            IsDefined = FootnoteParser.IsDefined(processor.Document, text[2..(length - 1)]),
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + length - 1)),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }
}
