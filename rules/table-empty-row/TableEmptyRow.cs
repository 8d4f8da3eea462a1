using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// A row with nothing in it, or a template row that names nothing and links to nothing. Blank rows that follow one another are one report.
/// </summary>
[Rule(Severity.Warning, "Every row of a table lists something.")]
public sealed class TableEmptyRow : Rule
{
    /// <summary>Says when a row is a template that nobody filled in, and when rows are blank.</summary>
    public TableEmptyRow()
    {
        Each(list => list.Tables.SelectMany(table => table.Rows))
            .MustNotBe((list, row) => EmptyRows.From(list).IsUnfilled(row))
            .WithMessage(_ =>
                "The row has no name and its links lead nowhere. It is probably a template that was not filled in. Fill it in or remove it."
            )
            .WithSeverity(_ => Severity.Error)
            .WithFix((list, row, _) => new Fix("Remove the row", Safety.Unsafe, [Edit.Delete(list.Source.LinesOf(row.Span))]));

        Each(BlankRuns)
            .MustNotBe()
            .WithMessage(run =>
                run.From == run.To
                    ? "The row is empty, so GitHub shows a gap in the table. Remove it."
                    : $"The {run.To - run.From + 1} rows from line {run.From} to line {run.To} are empty, "
                        + "so GitHub shows gaps in the table. Remove them."
            )
            .WithFix(
                (list, _, run) =>
                    new Fix(
                        run.From == run.To ? "Remove the empty row" : "Remove the empty rows",
                        Safety.Safe,
                        [Edit.Delete(list.Source.LinesOf(run.First.Span.Union(run.Last.Span)))]
                    )
            )
            .At(run => run.First.Span);
    }

    private static IEnumerable<BlankRun> BlankRuns(CuratedList list)
    {
        var empty = EmptyRows.From(list);
        foreach (var table in list.Tables)
        {
            for (var i = 0; i < table.Rows.Count; i++)
            {
                var first = table.Rows[i];
                if (!empty.IsBlank(first))
                    continue;
                while (i + 1 < table.Rows.Count && empty.IsBlank(table.Rows[i + 1]))
                    i++;
                yield return new BlankRun(first, table.Rows[i], list.LineOf(first), list.LineOf(table.Rows[i]));
            }
        }
    }

    private sealed record BlankRun(TableRow First, TableRow Last, int From, int To);
}
