using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A row with nothing in it, or a template row that names nothing and links to nothing. Blank rows that follow one another are one report.</summary>
[Rule(Severity.Warning, "Every row of a table lists something.")]
public sealed class TableEmptyRow : Rule
{
    /// <summary>Sets up the rule.</summary>
    public TableEmptyRow() => RuleFor(list => list).Custom((list, context) =>
    {
        foreach (var table in list.Tables)
            Check(table, context);
    });

    private static void Check(Table table, ValidationContext<CuratedList> context)
    {
        var list = context.InstanceToValidate;
        var empty = EmptyRows.Of(list);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            if (empty.IsUnfilled(row))
            {
                context.Report(
                    row.Span,
                    "The row names nothing and its links go nowhere: a template that was not filled in. Fill it in or remove it.",
                    new Fix("Remove the row", Safety.Unsafe, [Edit.Delete(list.Source.LinesOf(row.Span))]),
                    Severity.Error);
            }
            else if (empty.IsBlank(row))
            {
                var first = row;
                while (i + 1 < table.Rows.Count && empty.IsBlank(table.Rows[i + 1]))
                    i++;
                Report(context, first, table.Rows[i]);
            }
        }
    }

    private static void Report(ValidationContext<CuratedList> context, TableRow first, TableRow last)
    {
        var list = context.InstanceToValidate;
        var lines = list.Source.LinesOf(first.Span.Union(last.Span));
        var (from, to) = (list.LineOf(first), list.LineOf(last));
        context.Report(
            first.Span,
            from == to ? "The row is blank, and GitHub shows it as an empty stripe. Remove it." : $"The {to - from + 1} rows down to line {to} are blank, and GitHub shows them as empty stripes. Remove them.",
            new Fix(from == to ? "Remove the blank row" : "Remove the blank rows", Safety.Safe, [Edit.Delete(lines)]));
    }
}
