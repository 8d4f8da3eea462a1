using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A row without the pipe at its start or end that the rows of its table, or of all tables of the file, have by habit.</summary>
[Rule(Severity.Info, "Rows have a pipe at their start and end where the rows around them have one.")]
public sealed class TableEdgePipe : Rule
{
    /// <summary>Says when a row lacks a pipe at an edge.</summary>
    public TableEdgePipe() =>
        Each(Find)
            .MustNotBe()
            .WithMessage(row =>
                $"The row has no pipe at its {row.Edges}; {row.Share.Having} of {row.Share.All} rows in {row.Share.Whose} have one. Add it."
            )
            .WithKind(row => $"rows in this file lack the pipe at their {row.Edges}")
            .WithFix(row => new Fix("Add the pipe", Safety.Safe, [.. row.MissingPipes()]))
            .At(row => row.Span);

    private static IEnumerable<OpenRow> Find(CuratedList list)
    {
        var pipes = list.Tables.Where(table => !table.IsHtml && table.Header is not null).ToList();
        var rows = pipes.SelectMany(Rows).ToList();
        var (leading, trailing) = (PipeShare.From(rows, row => row.HasLeadingPipe), PipeShare.From(rows, row => row.HasTrailingPipe));
        var places = RowPlaces.From(pipes);
        var halves = SplitRows.From(list);
        return pipes.SelectMany(table => Find(table, leading, trailing, places).Where(open => !halves.IsHalf(open.Row)));
    }

    private static IEnumerable<OpenRow> Find(Table table, PipeShare leading, PipeShare trailing, RowPlaces places)
    {
        var rows = Rows(table).ToList();
        var start = PipeShare.From(rows, row => row.HasLeadingPipe).HabitWithin(leading);
        var end = PipeShare.From(rows, row => row.HasTrailingPipe).HabitWithin(trailing);
        foreach (var row in rows)
        {
            // A row with too many or too few cells has another defect, which may be where its pipe went.
            if (row.Cells.Count != table.Columns || row is { HasLeadingPipe: false, HasTrailingPipe: false, Cells.Count: 1 })
                continue;
            var lacksStart = start is not null && !row.HasLeadingPipe && !places.IsOwnWay(table, row, atStart: true);
            var lacksEnd = end is not null && !row.HasTrailingPipe && !places.IsOwnWay(table, row, atStart: false);
            if (
                (
                    lacksStart ? start
                    : lacksEnd ? end
                    : null
                ) is
                { } habit
            )
                yield return new OpenRow(row, lacksStart, lacksEnd, habit);
        }
    }

    private static IEnumerable<TableRow> Rows(Table table) => table.Rows.Prepend(table.Header!);

    private sealed record OpenRow(TableRow Row, bool AtStart, bool AtEnd, PipeShare Share)
    {
        public Span Span => Row.Span;

        public string Edges =>
            AtStart && AtEnd ? "start and end"
            : AtStart ? "start"
            : "end";

        public IEnumerable<Edit> MissingPipes()
        {
            if (AtStart)
                yield return Edit.Insert(Span.Start, "| ");
            if (AtEnd)
                yield return Edit.Insert(Span.End, " |");
        }
    }
}
