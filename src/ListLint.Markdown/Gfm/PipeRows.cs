using ListLint.Core;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>Builds the blocks of a table row from its scanned line.</summary>
internal static class PipeRows
{
    /// <summary>The row with all its cells.</summary>
    /// <param name="scanned">The line taken apart.</param>
    /// <param name="slice">The line as the block parser left it, behind the marks of quotes and list items.</param>
    /// <param name="column">0-based column of the slice.</param>
    /// <param name="line">0-based line.</param>
    /// <param name="linePosition">Offset at which the line starts.</param>
    /// <param name="isHeader">Whether the row is the header.</param>
    public static PipeRow Create(ScannedRow scanned, StringSlice slice, int column, int line, int linePosition, bool isHeader)
    {
        var content = RowScanner.Trim(slice.Text, slice.Start, slice.End + 1);
        var row = new PipeRow
        {
            IsHeader = isHeader,
            HasLeadingPipe = scanned.HasLeadingPipe,
            HasTrailingPipe = scanned.HasTrailingPipe,
            Span = new SourceSpan(content.Start, content.End - 1),
            Line = line,
            Column = column,
            IsOpen = false,
        };
        foreach (var cell in scanned.Cells)
            row.Add(CreateCell(cell, slice, column, line, linePosition));
        return row;
    }

    private static PipeCell CreateCell(Span span, StringSlice slice, int column, int line, int linePosition)
    {
        var cell = new PipeCell
        {
            Span = new SourceSpan(span.Start, span.End - 1),
            Line = line,
            Column = column + span.Start - slice.Start,
            IsOpen = false,
            HasEscapedPipe = slice.Text.AsSpan(span.Start, span.Length).Contains("\\|", StringComparison.Ordinal),
        };
        if (span.IsEmpty)
        {
            cell.Inline = new ContainerInline { Span = cell.Span };
            return cell;
        }

        cell.ProcessInlines = true;
        var content = new StringSlice(slice.Text, span.Start, span.End - 1);
        cell.Lines = new StringLineGroup(1);
        var text = new StringLine(ref content, line, cell.Column, linePosition, NewLine.None);
        cell.Lines.Add(ref text);
        return cell;
    }
}
