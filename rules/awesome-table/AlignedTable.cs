using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A table that is not aligned in the source.</summary>
/// <param name="Span">The first row that is not.</param>
/// <param name="Problem">What is wrong with that row, a sentence.</param>
/// <param name="Edits">What aligns the table; nothing where rows are cut or in a quote.</param>
internal sealed record AlignedTable(Span Span, string Problem, IReadOnlyList<Edit> Edits)
{
    // One long cell would make all other rows as long: whoever wants that can write it.
    private const int MostGrowth = 4;
    private const int LongestLine = 400;

    /// <summary>Whether it would take lines that nobody can read in an editor.</summary>
    public bool IsTooWide { get; private init; }

    /// <summary>How a table departs from the aligned form; null where it is aligned.</summary>
    public static AlignedTable? Find(CuratedList list, Table table)
    {
        var lines = LinesOf(list, table);
        if (lines.Exists(line => line.Cells.Count != lines[0].Cells.Count))
            return null;
        var form = new TableForm(lines);
        foreach (var line in lines)
        {
            var problem =
                line.IsIndented ? "There are spaces before this row."
                : !line.HasEdges ? "This row does not have a pipe at its start and at its end."
                : !line.Pipes.SequenceEqual(lines[0].Pipes) ? "The pipes of this row are not below those of the header."
                : line.Cells.Any(cell => cell.Text.Length > 0 && (cell.Before == 0 || cell.After == 0) != form.IsTight)
                    ? "A cell of this row does not have the same spaces around it as the first one."
                : null;
            if (problem is not null)
                return new AlignedTable(
                    line.Line,
                    problem,
                    lines.TrueForAll(one => one.IsWhole) && !IsTooWideFor(form, lines) ? EditsOf(list, form, lines) : []
                )
                {
                    IsTooWide = IsTooWideFor(form, lines),
                };
        }

        return null;
    }

    private static bool IsTooWideFor(TableForm form, List<TableLine> lines) =>
        form.Width > LongestLine || form.Width * lines.Count > MostGrowth * lines.Sum(one => (long)one.Line.Length);

    private static List<Edit> EditsOf(CuratedList list, TableForm form, List<TableLine> lines) =>
        [.. lines.Select(one => new Edit(one.Line, form.Write(one))).Where(edit => !list.Source.Slice(edit.Span).SequenceEqual(edit.Text))];

    private static List<TableLine> LinesOf(CuratedList list, Table table) =>
        [
            .. table
                .Rows.Select(row => row.Span)
                .Prepend(table.Delimiter)
                .Prepend(table.Header!.Span)
                .Select(row => TableLine.Read(list, list.Source.Line(list.Source.LineOf(row.Start)))),
        ];
}
