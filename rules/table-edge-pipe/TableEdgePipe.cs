using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A row without the pipe at its start or end that the rows of its table, or of all tables of the file, have by habit.</summary>
[Rule(Severity.Info, "Rows have a pipe at their start and end where the rows around them have one.")]
public sealed class TableEdgePipe : Rule
{
    /// <summary>Sets up the rule.</summary>
    public TableEdgePipe() => RuleFor(list => list).Custom((list, context) =>
    {
        var pipes = list.Tables.Where(table => !table.IsHtml && table.Header is not null).ToList();
        var rows = pipes.SelectMany(Rows).ToList();
        var (leading, trailing) = (Habit.Of(rows, row => row.HasLeadingPipe), Habit.Of(rows, row => row.HasTrailingPipe));
        var places = RowPlaces.Of(pipes);
        foreach (var table in pipes)
            Check(table, leading, trailing, places, context);
    });

    private static void Check(Table table, Habit leading, Habit trailing, RowPlaces places, ValidationContext<CuratedList> context)
    {
        var rows = Rows(table).ToList();
        var start = Habit.Of(rows, row => row.HasLeadingPipe).Within(leading);
        var end = Habit.Of(rows, row => row.HasTrailingPipe).Within(trailing);
        var halves = SplitRows.Of(context.InstanceToValidate);
        foreach (var row in rows)
        {
            var (noStart, noEnd) = (
                start is not null && !row.HasLeadingPipe && !places.IsOwnWay(table, row, atStart: true),
                end is not null && !row.HasTrailingPipe && !places.IsOwnWay(table, row, atStart: false));

            // A row with too many or too few cells has another defect, which may be where its pipe went.
            if ((!noStart && !noEnd) || row.Cells.Count != table.Columns || halves.IsHalf(row) || row is { HasLeadingPipe: false, HasTrailingPipe: false, Cells.Count: 1 })
                continue;
            var where = noStart && noEnd ? "start and at its end" : noStart ? "start" : "end";
            var habit = (noStart ? start : end)!.Value;
            var edits = new List<Edit>();
            if (noStart)
                edits.Add(Edit.Insert(row.Span.Start, "| "));
            if (noEnd)
                edits.Add(Edit.Insert(row.Span.End, " |"));
            context.ReportKind($"rows of this file lack the pipe at their {where}", row.Span, $"The row has no pipe at its {where}, as {habit.Having} of {habit.All} rows of {habit.Whose} have. Add it.", new Fix("Add the pipe", Safety.Safe, edits));
        }
    }

    private static IEnumerable<TableRow> Rows(Table table) => table.Rows.Prepend(table.Header!);
}
