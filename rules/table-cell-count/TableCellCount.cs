using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A row with more or fewer cells than the header. GitHub drops the surplus without a word and pads what is short.</summary>
[Rule(Severity.Error, "Every row has as many cells as its header.")]
public sealed class TableCellCount : Rule
{
    /// <summary>Says when a header is narrower than its rows, a row narrower or wider than its header, and when a text became a row.</summary>
    public TableCellCount()
    {
        SayWhichHeadersAreNarrow();
        SayWhichRowsDiffer();
        SayWhichTextsBecameRows();
    }

    private void SayWhichHeadersAreNarrow() =>
        Each(list => CountedTables.From(list).All)
            .MustNot(NarrowHeader.Find)
            .WithMessage(
                (list, counts, header) =>
                    $"The header has {Cells(counts.Table.Columns)} but {header.Wider} of its {counts.Table.Rows.Count} rows have more, "
                    + "so GitHub drops everything after the last column. Add the missing header cells."
            )
            .At(header => header.Row.Span);

    private void SayWhichRowsDiffer()
    {
        Each(list => CountedTables.From(list).Rows)
            .MustNot(row => row.Missing > 0 ? row : null)
            .WithMessage(row =>
                $"The row has {Cells(row.Row.Cells.Count)} under a header with {row.Columns}, "
                + $"so GitHub leaves the last {(row.Missing == 1 ? "one" : row.Missing)} empty. Add the missing cells."
            )
            .WithSeverity(_ => Severity.Warning)
            .WithFix(row => CellEdits.AddEmpty(row.Counts, row.Counts.Table, row.Row))
            .At(row => row.Row.Span);

        Each(list => CountedTables.From(list).Rows)
            .MustNot((list, row) => row.Missing > 0 ? null : DroppedCells.From(list.Source, row))
            .WithMessage(
                (list, row, dropped) =>
                    $"The row has {Cells(row.Row.Cells.Count)} under a header with {row.Columns}, so GitHub drops \"{Excerpt.From(dropped.Text)}\". "
                    + dropped.Advice
            )
            .WithFix(dropped => dropped.Fix)
            .At(dropped => dropped.Span);
    }

    private void SayWhichTextsBecameRows() =>
        Each(list => CountedTables.From(list).All)
            .MustNot(counts => counts.HasNarrowHeader ? null : counts.FirstSwallowed())
            .WithMessage(
                (list, counts, text) =>
                    $"There is no empty line between this text{Rest(list, counts.Table, text)} and the table above, so GitHub shows it as a row. "
                    + "Add one."
            )
            .WithSeverity(_ => Severity.Warning)
            .WithKind(_ => "texts in this file are shown as rows of the table above them")
            .WithFix((list, counts, text) => CellEdits.Part(list.Source, text));

    private static string Rest(CuratedList list, Table table, TableRow text) =>
        table.Rows[^1] == text ? "" : $" (down to line {list.LineOf(table.Rows[^1])})";

    private static string Cells(int count) => count == 1 ? "1 cell" : $"{count} cells";

    private sealed record NarrowHeader(TableRow Row, int Wider)
    {
        public static NarrowHeader? Find(CellCounts counts) =>
            counts is { HasNarrowHeader: true, Table.Header: { } header } ? new NarrowHeader(header, counts.Wider) : null;
    }
}
