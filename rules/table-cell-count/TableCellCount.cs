using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A row with more or fewer cells than the header. GitHub drops the surplus without a word and pads what is short.</summary>
[Rule(Severity.Error, "Every row has as many cells as its header.")]
public sealed class TableCellCount : Rule
{
    /// <summary>Sets up the rule.</summary>
    public TableCellCount() => RuleFor(list => list).Custom((list, context) =>
    {
        foreach (var table in list.Tables)
            Check(table, context);
    });

    private static void Check(Table table, ValidationContext<CuratedList> context)
    {
        if (table.IsHtml || table.Header is null)
            return;
        var list = context.InstanceToValidate;
        var halves = SplitRows.Of(list);
        var counts = new CellCounts(table);
        var wrong = table.Rows.Where(row => counts.Loses(row) || counts.IsShort(row)).Where(row => !halves.IsHalf(row)).ToList();
        var surplus = wrong.Count(counts.Loses);
        if (surplus >= 3 && surplus * 10 >= table.Rows.Count * 9)
        {
            context.Report(
                table.Header.Span,
                $"The header has {Cells(table.Columns)} but {surplus} of its {table.Rows.Count} rows have more, and GitHub drops what is behind the last column. Add the missing header cells.");
            return;
        }

        foreach (var row in wrong)
            Report(counts, table, row, context);
        if (counts.FirstSwallowed() is { } text)
            ReportSwallowed(list, table, text, context);
    }

    private static void Report(CellCounts counts, Table table, TableRow row, ValidationContext<CuratedList> context)
    {
        var source = context.InstanceToValidate.Source;
        if (row.Cells.Count < table.Columns)
        {
            var missing = table.Columns - row.Cells.Count;
            context.Report(
                row.Span,
                $"The row has {Cells(row.Cells.Count)} under a header of {table.Columns}; GitHub leaves the last {(missing == 1 ? "one" : missing)} empty. Add what is missing.",
                CellEdits.AddEmpty(counts, table, row),
                Severity.Warning);
            return;
        }

        var lost = new Span(row.Cells[table.Columns].Span.Start, row.Cells[^1].Span.End);
        var text = string.Join(" | ", row.Cells.Skip(table.Columns).Where(cell => !cell.Span.IsEmpty).Select(cell => cell.Text.Length > 0 ? cell.Text : source.Slice(cell.Span).ToString()));
        var fix = CellEdits.Escape(source, table, row);
        var advice = fix is null ? "Escape a pipe that belongs to the text as \\|, or remove the cell." : "Escape the pipe that belongs to the text as \\|.";
        context.Report(lost, $"The row has {Cells(row.Cells.Count)} under a header of {table.Columns}, so GitHub drops \"{Excerpt.Of(text)}\". {advice}", fix);
    }

    private static void ReportSwallowed(CuratedList list, Table table, TableRow text, ValidationContext<CuratedList> context)
    {
        var more = table.Rows[^1] == text ? "" : $" and what follows down to line {list.LineOf(table.Rows[^1])}";
        context.ReportKind(
            "texts of this file are shown as rows of the table above them",
            text.Span,
            $"No blank line parts this text{more} from the table above, so GitHub shows it as a row. Put a blank line before it.",
            CellEdits.Part(list.Source, text),
            Severity.Warning);
    }

    private static string Cells(int count) => count == 1 ? "1 cell" : $"{count} cells";
}
