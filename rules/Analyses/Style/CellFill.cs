using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A cell with nothing in it, in a column that has something in every other row.</summary>
internal sealed class CellFill : StyleLearner
{
    private const string Filled = "filled";

    /// <inheritdoc/>
    public override IEnumerable<StyleFeature> Read(CuratedList list, StyleLine line)
    {
        // Columns of links are looked at where a link is missing.
        if (line.Kind == LineKind.Cell && !line.Tokens.Any(token => token.Kind is TokenKind.Address or TokenKind.Bare or TokenKind.Image))
            yield return new StyleFeature(line, "fill", line.Span.IsEmpty ? "" : Filled, line.Span);
    }

    /// <inheritdoc/>
    public override StyleChange? Judge(CuratedList list, StyleFeature feature, StyleHabit habit) =>
        feature.Value.Length == 0 && habit.Count * 20 >= habit.All * 19 && feature.Line.Row is { } row && IsRow(row)
            ? new StyleChange(
                row.Cells[feature.Line.Column].Span is { IsEmpty: false } own ? own : row.Span,
                $"The cell in column {feature.Line.ColumnName} is empty; {habit.Who("rows")} have something there",
                [],
                Safety.Unsafe
            )
            : null;

    // One that is empty here and there heads other rows, or is a half of one; the last without a first cell sums the others up.
    private static bool IsRow(TableRow row) =>
        row.Cells.Count(cell => cell.Span.IsEmpty) * 2 < row.Cells.Count && !(row.Cells[0].Span.IsEmpty && row == row.Table.Rows[^1]);
}
