using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A row with more or fewer cells than the header. GitHub drops the surplus without a word and pads what is short.</summary>
[Rule(Severity.Error, "Every row has as many cells as its header.")]
public sealed class TableCellCount : Rule
{
    /// <summary>Sets up the rule.</summary>
    public TableCellCount() => RuleForEach(list => list.Tables).Custom((table, context) => Check(table, context));

    private static void Check(Table table, ValidationContext<CuratedList> context)
    {
        if (table.IsHtml || table.Header is null)
            return;
        var halves = SplitRows.Of(context.InstanceToValidate);
        var wrong = table.Rows.Where(row => Loses(row, table) || IsShort(row, table)).Where(row => !halves.IsHalf(row)).ToList();
        var surplus = wrong.Count(row => Loses(row, table));
        if (surplus >= 3 && surplus * 10 >= table.Rows.Count * 9)
        {
            context.Report(
                table.Header.Span,
                $"The header has {Cells(table.Columns)} but {surplus} of its {table.Rows.Count} rows have more, and GitHub drops what is behind the last column. Add the missing header cells.");
            return;
        }

        foreach (var row in wrong)
            Report(table, row, context);
    }

    private static void Report(Table table, TableRow row, ValidationContext<CuratedList> context)
    {
        if (row.Cells.Count > table.Columns)
        {
            var lost = new Span(row.Cells[table.Columns].Span.Start, row.Cells[^1].Span.End);
            var text = context.InstanceToValidate.Source.Slice(lost).ToString();
            context.Report(
                lost,
                $"The row has {Cells(row.Cells.Count)} under a header of {table.Columns}, so GitHub drops \"{Excerpt.Of(text)}\". Escape a pipe that belongs to the text as \\|, or remove the cell.");
            return;
        }

        context.Report(
            row.Span,
            $"The row has {Cells(row.Cells.Count)} under a header of {table.Columns}; GitHub leaves the last {table.Columns - row.Cells.Count} empty. Add what is missing.",
            severity: Severity.Warning);
    }

    // An empty surplus cell loses nothing, and "[//]: #" is how lists write a comment that nobody shall see.
    private static bool Loses(TableRow row, Table table) =>
        row.Cells.Skip(table.Columns).Any(cell => !cell.Span.IsEmpty && !cell.Text.StartsWith("[//]:", StringComparison.Ordinal));

    // A row with one cell heads the rows below, and tables that leave out trailing cells by habit do so on purpose.
    private static bool IsShort(TableRow row, Table table) =>
        row.Cells.Count < table.Columns && row.Cells.Count(cell => !cell.Span.IsEmpty) > 1
        && table.Rows.Count(other => other.Cells.Count >= table.Columns) * 10 >= table.Rows.Count * 9;

    private static string Cells(int count) => count == 1 ? "1 cell" : $"{count} cells";
}
