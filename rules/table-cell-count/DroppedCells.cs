using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The cells of a row that GitHub does not show.</summary>
/// <param name="Span">From the first to the last.</param>
/// <param name="Text">What stands in them.</param>
/// <param name="Advice">What to do, a sentence.</param>
/// <param name="Fix">How the row gets the right number of cells, where the cause is certain.</param>
internal sealed record DroppedCells(Span Span, string Text, string Advice, Fix? Fix)
{
    public static DroppedCells From(SourceText source, WrongRow wrong)
    {
        var cells = wrong.Row.Cells;
        var texts = cells
            .Skip(wrong.Columns)
            .Where(cell => !cell.Span.IsEmpty)
            .Select(cell => cell.Text.Length > 0 ? cell.Text : source.Slice(cell.Span).ToString());
        var span = new Span(cells[wrong.Columns].Span.Start, cells[^1].Span.End);
        var (advice, fix) = Advise(source, wrong);
        return new DroppedCells(span, string.Join(" | ", texts), advice, fix);
    }

    private static (string Advice, Fix? Fix) Advise(SourceText source, WrongRow wrong)
    {
        var (cells, table) = (wrong.Row.Cells, wrong.Counts.Table);
        if (CellEdits.Escape(source, table, wrong.Row) is { } escape)
            return ("If the pipe is part of the text, escape it as \"\\|\".", escape);
        if (cells.Count == wrong.Columns * 2 && !cells[wrong.Columns].Span.IsEmpty)
            return ("There are two rows on this line. Start a new line before the second one.", null);
        var empty = cells.Where(cell => cell.Span.IsEmpty).ToList();
        return empty.Count == 1 && cells.Count == wrong.Columns + 1
            ? ($"Cell {empty[0].Column + 1} is empty. If it is the extra one, remove it.", null)
            : ("If a pipe is part of the text, escape it as \"\\|\". Otherwise remove the cell.", null);
    }
}
