using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Lines that were meant as a table, or as rows of one, but that GitHub shows as text.</summary>
[Rule(Severity.Error, "GitHub shows every table as a table.")]
public sealed class TableNotRendered : Rule
{
    private const int FewestRows = 3;

    /// <summary>Says when rows are shown as text.</summary>
    public TableNotRendered()
    {
        Each(LooseRun.Find)
            .MustNot(Find)
            .WithMessage(table => table.Message)
            .WithRelated(
                (list, run, _) => run.FindDelimiter(list.Source) is > 0 and var at ? new Related(run.Rows[at].Span, "the delimiter row") : null
            )
            .WithFix((list, run, table) => table.Fix is not null && TableEdits.CanBeTable(list, run.First) ? table.Fix : null)
            .At(table => table.Span);

        Each(InnerHeaders.Find)
            .MustNotBe()
            .WithMessage(
                (list, _, inner) =>
                    $"The row of hyphens on line {list.LineOf(inner.Delimiter)} is inside the table that starts on line "
                    + $"{list.LineOf(inner.Delimiter.Table)}, so GitHub shows the hyphens. "
                    + (
                        inner.Header is null || inner.IsRepeated
                            ? "Remove the second header."
                            : "Add an empty line before the header of the second table."
                    )
            )
            .WithFix((list, _, inner) => InnerHeaders.FixOf(list, inner))
            .At(inner => inner.Span);

        Each(BulletRows.Find)
            .MustNotBe()
            .WithMessage(
                (list, _, rows) =>
                    (rows.Items.Count == 1 ? "This row begins with a bullet" : $"These {rows.Items.Count} rows begin with bullets")
                    + $", so GitHub ends the table on line {list.LineOf(rows.Table)} and shows a list. "
                    + "Write pipes instead of bullets."
            )
            .WithFix((list, _, rows) => BulletRows.WritePipes(list, rows))
            .At((list, _, rows) => rows.LineOf(list.Source));
    }

    private static Unrendered? Find(CuratedList list, LooseRun run) =>
        run.FindDelimiter(list.Source) switch
        {
            > 0 and var at => WithHeader(list, run, at),
            0 when run.First.Place != LooseRowPlace.Paragraph => null,
            0 when IsQuoted(list, run.First.Span.Start) => null,
            0 => TableEnd.Before(list, run) is { } table && run.Rows.Count > 1 ? BehindTable(list, run, table) : WithoutHeader(run),
            _ when run.First.Place != LooseRowPlace.Paragraph || IsQuoted(list, run.First.Span.Start) => null,
            _ when TableEnd.Before(list, run) is { } table => BehindTable(list, run, table),
            _ => WithoutDelimiter(list, run),
        };

    private static Unrendered? WithHeader(CuratedList list, LooseRun run, int at)
    {
        var (header, delimiter) = (run.Rows[at - 1], run.Rows[at]);
        var fits = delimiter.IsDelimiter && header.Cells.Count == delimiter.Cells.Count;
        switch (header.Place)
        {
            case LooseRowPlace.IndentedCode:
                // An example of the format is indented too, but lists no links.
                return !fits || run.Rows.Count < at + 3 || !HasLink(list, run)
                    ? null
                    : new Unrendered(
                        header.Span,
                        "The table is indented by four spaces or more, so GitHub shows it as code. Remove the indentation."
                    );
            case LooseRowPlace.Html:
                return !fits
                    ? null
                    : new Unrendered(
                        header.Span,
                        $"The table is part of the HTML that starts on line {list.Source.LineOf(header.Block.Start)}, "
                            + "so GitHub shows it as text. Add an empty line before it.",
                        TableEdits.Part(list, header, "Add an empty line before the table")
                    );
            default:
                return InText(list, run, at, fits);
        }
    }

    private static Unrendered InText(CuratedList list, LooseRun run, int at, bool fits)
    {
        var (header, delimiter) = (run.Rows[at - 1], run.Rows[at]);
        var apart = list.Source.LineOf(delimiter.Span.Start) - list.Source.LineOf(header.Span.Start);
        if (apart > 1)
        {
            return new Unrendered(
                header.Span,
                "There is an empty line between the header of the table and its delimiter row, so GitHub shows both as text. Remove the empty line.",
                fits ? TableEdits.Join(list, header.Span, delimiter.Span, "Remove the empty line") : null
            );
        }

        if (fits)
        {
            return new Unrendered(
                header.Span,
                "There is no empty line between the table and the text above it, so GitHub shows it as text. Add one.",
                TableEdits.Part(list, header, "Add an empty line before the table")
            );
        }

        var fix = TableEdits.Delimiter(list, run, at);
        return header.Cells.Count == delimiter.Cells.Count
            ? new Unrendered(
                header.Span,
                "The delimiter row below this header is not made of hyphens, so GitHub shows the table as text. "
                    + $"Write \"{TableEdits.Example(header.Cells.Count)}\" there.",
                fix
            )
            : new Unrendered(
                header.Span,
                $"The header has {Cells(header.Cells.Count)} but the delimiter row below it has {delimiter.Cells.Count}, "
                    + "so GitHub shows the table as text. Give both the same number of cells.",
                fix
            );
    }

    private static Unrendered? WithoutHeader(LooseRun run) =>
        run.Rows.Count < 2 || run.Rows.Any(row => row.Cells.Count != run.First.Cells.Count)
            ? null
            : new Unrendered(run.First.Span, "The table has no header above its delimiter row, so GitHub shows it as text. Add the header.");

    private static Unrendered? BehindTable(CuratedList list, LooseRun run, Table table)
    {
        var fits =
            run.First.Cells.Count == table.Columns
            || (
                table.Columns > 2
                && run.First is { HasLeadingPipe: true, HasTrailingPipe: true, Cells.Count: > 1 }
                && run.First.Cells.Count <= table.Columns
            );
        if (!fits || (run.First.HasLeadingPipe != table.Header!.HasLeadingPipe && run.First.HasTrailingPipe != table.Header.HasTrailingPipe))
            return null;
        if (IsQuoted(list, table.Span.Start))
            return null;
        var last = table.Rows.Count > 0 ? table.Rows[^1].Span : table.Delimiter;
        var isBlank = LooseRun.IsBlank(list.Source, last.End, run.First.Span.Start);
        var rows = run.Rows.Count == 1 ? "this row" : $"these {run.Rows.Count} rows";
        var fix =
            isBlank && run.Rows.All(row => row.Cells.Count <= table.Columns && row.Block == run.First.Block)
                ? TableEdits.Join(list, last, run.First.Span, "Remove the empty line")
                : null;
        return new Unrendered(
            run.First.Span,
            $"{(isBlank ? "An empty line" : "A comment")} ends the table on line {list.Source.LineOf(last.Start)}, so GitHub shows {rows} as text. "
                + $"{(isBlank ? "Remove the empty line" : "Move the comment out of the table")}.",
            fix
        );
    }

    private static Unrendered? WithoutDelimiter(CuratedList list, LooseRun run)
    {
        if (run.Rows.Any(row => row is not { HasLeadingPipe: true, HasTrailingPipe: true }))
            return null;
        var columns = run.First.Cells.Count;
        var hasHeader = run.Rows.Count > 1 && !HasLink(list, run.First) && run.Rows.Skip(1).All(row => HasLink(list, row));
        if (
            columns > 1
            && run.Rows.All(row => row.Cells.Count == columns && row.Block == run.First.Block)
            && (run.Rows.Count >= FewestRows || hasHeader)
        )
        {
            return new Unrendered(
                run.First.Span,
                $"These {run.Rows.Count} rows have no delimiter row such as \"{TableEdits.Example(Math.Min(columns, 3))}\" "
                    + "below the first one, so GitHub shows them as text. Add it.",
                hasHeader ? TableEdits.AddDelimiter(list, run.First) : null
            );
        }

        // A row at the end of other text; alone it may be a bar of links, which is meant to be text.
        var isStray =
            columns > 2
            && run.First.Span.Start > run.First.Block.Start
            && HasLink(list, run.First)
            && !LooseRun.IsBlank(list.Source, run.First.Block.Start, run.First.Span.Start)
            && list.Tables.Any(table => !table.IsHtml && table.Columns > 2);
        return isStray
            ? new Unrendered(run.First.Span, $"This row is not in a table, so GitHub shows it as text. {AdviseStray(list, run.First)}")
            : null;
    }

    private static string AdviseStray(CuratedList list, LooseRow row)
    {
        var text = list.Source.Slice(row.Span).Trim().ToString();
        var same = list.Tables.SelectMany(table => table.Rows).FirstOrDefault(other => list.Source.Slice(other.Span).Trim().SequenceEqual(text));
        return same is null
            ? "Move it into its table."
            : $"The table has the same row on line {list.LineOf(same)}. Remove this one, or write it like the text around it.";
    }

    // Rows in a quote show what a row looks like, and those behind a quoted table are none of it.
    private static bool IsQuoted(CuratedList list, int offset)
    {
        var start = list.Source.LinesOf(new Span(offset, offset)).Start;
        return list.Source.Slice(new Span(start, offset)).Contains('>');
    }

    private static bool HasLink(CuratedList list, LooseRun run) => run.Rows.Any(row => HasLink(list, row));

    private static bool HasLink(CuratedList list, LooseRow row) =>
        list.Source.Slice(row.Span) is var text && (text.Contains("](", StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal));

    private static string Cells(int count) => count == 1 ? "1 cell" : $"{count} cells";
}
