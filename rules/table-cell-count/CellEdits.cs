using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Edits that give a row the right number of cells.</summary>
internal static class CellEdits
{
    /// <summary>
    /// Adds the empty cells that GitHub shows anyway; null where a cell seems to stand in another column, so that something in the middle is missing.
    /// </summary>
    public static Fix? AddEmpty(CellCounts counts, Table table, TableRow row)
    {
        if (row.Cells.Any(cell => !cell.Span.IsEmpty && !counts.IsAtHome(cell)))
            return null;
        var missing = table.Columns - row.Cells.Count;
        var cells = string.Concat(Enumerable.Repeat("  |", missing));
        return new Fix(
            missing == 1 ? "Add the empty cell" : "Add the empty cells",
            Safety.Safe,
            [Edit.Insert(row.Span.End, row.HasTrailingPipe ? cells : $" |{cells}")]
        );
    }

    /// <summary>Escapes the pipes that cut a link or code in two; null where they do not account for every surplus cell.</summary>
    public static Fix? Escape(SourceText source, Table table, TableRow row)
    {
        var edits = new List<Edit>();
        var (brackets, ticks) = (0, 0);
        for (var i = 0; i + 1 < row.Cells.Count; i++)
        {
            var cell = source.Slice(row.Cells[i].Span);
            brackets += cell.Count('[') - cell.Count(']');
            ticks += cell.Count('`');

            // Brackets that close and code that ends leave a cell whole.
            if (brackets <= 0 && ticks % 2 == 0)
            {
                (brackets, ticks) = (0, 0);
                continue;
            }

            var gap = new Span(row.Cells[i].Span.End, row.Cells[i + 1].Span.Start);
            edits.Add(Edit.Insert(gap.Start + source.Slice(gap).IndexOf('|'), "\\"));
        }

        return edits.Count == row.Cells.Count - table.Columns ? new Fix("Escape the pipe", Safety.Unsafe, edits) : null;
    }

    /// <summary>Puts a blank line before a row; null where it is not the first thing of its line.</summary>
    public static Fix? Part(SourceText source, TableRow row)
    {
        var start = source.LinesOf(row.Span).Start;
        var marks = source.Slice(new Span(start, row.Span.Start));
        if (marks.IndexOfAnyExcept(" \t>") >= 0 || start == 0)
            return null;
        var ending = start > 1 && source.Text[start - 2] == '\r' && source.Text[start - 1] == '\n' ? "\r\n" : source.Text[start - 1].ToString();
        return new Fix("Add an empty line before the text", Safety.Safe, [Edit.Insert(start, $"{marks.TrimEnd()}{ending}")]);
    }
}
