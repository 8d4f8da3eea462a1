using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>
/// Paragraphs, and the link reference definitions that they start with. Markdig copies the paragraph's lines for each definition and counts offsets
/// as if the lines had no indentation; here all are read in one pass, and their spans are exact also in quotes and list items.
/// </summary>
internal sealed class DefinitionParser : ParagraphBlockParser
{
    /// <inheritdoc/>
    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock paragraph || paragraph.Lines.Count == 0 || !StartsWithBracket(paragraph.Lines.Lines[0].Slice))
            return base.Close(processor, block);
        if (MayDefine(paragraph.Lines))
        {
            ReadDefinitions(processor.Document, paragraph);
            return base.Close(processor, block);
        }

        // Most items of a list start with a link, which Markdig would read as a label once more.
        TrimLines(paragraph.Lines);
        return true;
    }

    /// <summary>Takes away the blanks that are no part of a paragraph: before its lines and behind the last one.</summary>
    public static void TrimLines(StringLineGroup lines)
    {
        for (var at = 0; at < lines.Count; at++)
            lines.Lines[at].Slice.TrimStart();
        lines.Lines[lines.Count - 1].Slice.TrimEnd();
    }

    private static bool MayDefine(StringLineGroup lines)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines.Lines[at].Slice.AsSpan().Contains("]:", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // The first definition of a label counts. Markdig's own method to add one searches all that there are.
    private static void Add(MarkdownDocument document, LinkReferenceDefinition definition)
    {
        if (document.GetLinkReferenceDefinitions(true) is not { Parent: not null } group)
        {
            document.SetLinkReferenceDefinition(definition.Label!, definition, true);
            return;
        }

        group.Links.TryAdd(definition.Label!, definition);
        group.Add(definition);
    }

    private static bool StartsWithBracket(StringSlice line)
    {
        line.TrimStart();
        return line.CurrentChar == '[';
    }

    private static void ReadDefinitions(MarkdownDocument document, ParagraphBlock paragraph)
    {
        var lines = new LineOffsets(paragraph.Lines);
        var iterator = paragraph.Lines.ToCharIterator();
        var (ahead, found) = (iterator, false);
        while (!ahead.IsEmpty && LinkReferenceDefinition.TryParse(ref ahead, out var definition))
        {
            definition.Line = lines.LineOf(definition.Span.Start);
            definition.Span = lines.ToSource(definition.Span);
            definition.LabelSpan = lines.ToSource(definition.LabelSpan);
            definition.UrlSpan = lines.ToSource(definition.UrlSpan);
            definition.TitleSpan = lines.ToSource(definition.TitleSpan);
            Add(document, definition);
            (iterator, found) = (ahead, true);
        }

        if (found)
            paragraph.Lines = iterator.Remaining();
    }
}
