using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The cells of a row that GitHub does not show.</summary>
/// <param name="Span">From the first to the last.</param>
/// <param name="Text">What stands in them.</param>
/// <param name="Fix">How the row gets the right number of cells, where pipes that were not escaped are the cause.</param>
internal sealed record DroppedCells(Span Span, string Text, Fix? Fix)
{
    public static DroppedCells From(SourceText source, WrongRow wrong)
    {
        var cells = wrong.Row.Cells;
        var texts = cells
            .Skip(wrong.Columns)
            .Where(cell => !cell.Span.IsEmpty)
            .Select(cell => cell.Text.Length > 0 ? cell.Text : source.Slice(cell.Span).ToString());
        var span = new Span(cells[wrong.Columns].Span.Start, cells[^1].Span.End);
        return new DroppedCells(span, string.Join(" | ", texts), CellEdits.Escape(source, wrong.Counts.Table, wrong.Row));
    }
}
