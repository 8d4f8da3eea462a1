using Markdig.Parsers;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>A footnote with its text, <c>[^1]: text</c>, and what is indented below it.</summary>
internal sealed class FootnoteBlock(BlockParser parser) : ContainerBlock(parser);

/// <summary>Footnotes as GitHub's cmark-gfm reads them: never definitions of links, whatever their text is.</summary>
internal sealed class FootnoteParser : BlockParser
{
    private const int ShortestStart = 3;
    private static readonly object Key = new();

    public FootnoteParser() => OpeningCharacters = ['['];

    /// <summary>Whether a document has a footnote of that label; case does not matter.</summary>
    public static bool IsDefined(MarkdownDocument document, ReadOnlySpan<char> label) =>
        document.GetData(Key) is HashSet<string> labels && labels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(label);

    /// <summary>Whether a document has a footnote.</summary>
    public static bool HasAny(MarkdownDocument document) => document.GetData(Key) is not null;

    /// <summary>The length of <c>[^label]</c> at the start of a text; 0 where there is none.</summary>
    public static int MarkLength(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("[^"))
            return 0;
        var end = text.IndexOfAny("] \t\r\n\0");
        return end >= ShortestStart && text[end] == ']' ? end + 1 : 0;
    }

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        var length = processor.IsCodeIndent ? 0 : MarkLength(line);
        if (length == 0 || length >= line.Length || line[length] != ':' || Nesting.IsDeep(processor.CurrentContainer, Nesting.Blocks))
            return BlockState.None;
        AddLabel(processor.Document, line[2..(length - 1)]);
        processor.NewBlocks.Push(new FootnoteBlock(this) { Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) });
        for (length++; length > 0 || processor.CurrentChar is ' ' or '\t'; length--)
            processor.NextChar();
        return BlockState.Continue;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (!processor.IsBlankLine && !processor.IsCodeIndent)
            return BlockState.None;
        if (!processor.IsBlankLine)
            processor.GoToCodeIndent();
        return BlockState.Continue;
    }

    private static void AddLabel(MarkdownDocument document, ReadOnlySpan<char> label)
    {
        if (document.GetData(Key) is not HashSet<string> labels)
            document.SetData(Key, labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        labels.Add(label.ToString());
    }
}
