using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>
/// Finds pipe tables while blocks are parsed, as cmark-gfm does: a delimiter row turns the last line of the open paragraph into a header if both have
/// as many cells; then every line is a row that is neither blank nor starts another block.
/// </summary>
internal sealed class PipeTableParser : BlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        // A container that this line does not continue leaves the block open only for a lazy paragraph line, which is no row.
        if (processor.IsCodeIndent || processor.CurrentBlock is not { Parent.IsOpen: true } block)
            return BlockState.None;
        return block switch
        {
            PipeTable table => TryAddRow(processor, table),
            ParagraphBlock paragraph => TryOpenTable(processor, paragraph),
            _ => BlockState.None,
        };
    }

    /// <summary>Gives way: other blocks come first, and only a line that none of them takes is a row.</summary>
    public override BlockState TryContinue(BlockProcessor processor, Block block) => BlockState.None;

    private static BlockState TryAddRow(BlockProcessor processor, PipeTable table)
    {
        var line = processor.Line;
        if (RowScanner.Scan(line.Text, line.Start, line.End + 1) is not { } scanned)
            return BlockState.None;
        table.Add(PipeRows.Create(scanned, line, processor.Column, processor.LineIndex, processor.CurrentLineStartPosition, isHeader: false));
        table.UpdateSpanEnd(RowScanner.Trim(line.Text, line.Start, line.End + 1).End - 1);
        table.IsOpen = true;
        return BlockState.BreakDiscard;
    }

    private BlockState TryOpenTable(BlockProcessor processor, ParagraphBlock paragraph)
    {
        var line = processor.Line;
        if (!RowScanner.IsDelimiter(line.Text, line.Start, line.End + 1) || IsSetextUnderline(line))
            return BlockState.None;
        var header = paragraph.Lines.Lines[paragraph.Lines.Count - 1];
        var delimiter = RowScanner.Scan(line.Text, line.Start, line.End + 1);
        var scanned = RowScanner.Scan(header.Slice.Text, header.Slice.Start, header.Slice.End + 1);
        if (scanned is null || scanned.Value.Cells.Count != delimiter?.Cells.Count)
            return BlockState.None;

        var delimiterSpan = RowScanner.Trim(line.Text, line.Start, line.End + 1);
        var row = PipeRows.Create(scanned.Value, header.Slice, header.Column, header.Line, header.Position, isHeader: true);
        var table = new PipeTable(this)
        {
            ColumnCount = row.Count,
            DelimiterSpan = delimiterSpan,
            Column = header.Column,
            Span = new SourceSpan(row.Span.Start, delimiterSpan.End - 1),
        };
        table.Add(row);
        KeepLinesBefore(processor, paragraph);
        processor.NewBlocks.Push(table);
        table.UpdateSpanEnd(delimiterSpan.End - 1);
        return BlockState.ContinueDiscard;
    }

    private static bool IsSetextUnderline(StringSlice line)
    {
        var text = line.AsSpan().TrimEnd(" \t");
        return !text.IsEmpty && text.IndexOfAnyExcept('-') < 0;
    }

    // The lines above the header stay a paragraph. It is no longer looked at for link reference definitions, because cmark-gfm loses them too.
    private static void KeepLinesBefore(BlockProcessor processor, ParagraphBlock paragraph)
    {
        var parent = paragraph.Parent!;
        processor.Discard(paragraph);
        if (paragraph.Lines.Count == 1)
            return;
        paragraph.Lines.RemoveAt(paragraph.Lines.Count - 1);
        DefinitionParser.TrimLines(paragraph.Lines);
        paragraph.Span.End = paragraph.Lines.Lines[paragraph.Lines.Count - 1].Slice.End;
        paragraph.IsOpen = false;
        parent.Add(paragraph);
    }
}
