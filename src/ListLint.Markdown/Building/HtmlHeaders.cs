namespace ListLint.Markdown;

/// <summary>Makes one header of the rows that head an HTML table, of which there may be several, or none that says so.</summary>
internal static class HtmlHeaders
{
    /// <summary>The rows with one header in front, where the table has a header.</summary>
    public static List<RowDraft> Join(List<RowDraft> rows)
    {
        var count = Math.Max(0, rows.FindIndex(row => !row.IsHeader));
        while (count > 0 && count < rows.Count - 1 && rows[count].IsBold && rows[count].Cells.Count(cell => cell.Text.Length > 0) > 1)
            count++;
        if (count > 1)
            return [Join(rows[0], rows[count - 1], rows[..count]), .. rows[count..]];

        // A first row without a link above rows with links heads them, with or without <th>.
        if (count == 0 && rows.Count > 1 && !HasTextLink(rows[0]) && rows.FindIndex(1, HasTextLink) > 0)
            rows[0] = rows[0] with { IsHeader = true };
        return rows;
    }

    // Each column is named by the lowest cell that names it.
    private static RowDraft Join(RowDraft first, RowDraft last, List<RowDraft> rows)
    {
        var cells = new List<CellDraft>();
        for (var column = 0; column < rows.Max(row => row.Cells.Count); column++)
        {
            var named =
                rows.FindLast(row => column < row.Cells.Count && row.Cells[column].Text.Length > 0) ?? rows.FindLast(row => column < row.Cells.Count);
            cells.Add(named!.Cells[column]);
        }

        return new RowDraft(first.Span.Union(last.Span), cells, IsHeader: true);
    }

    private static bool HasTextLink(RowDraft row) => row.Cells.Exists(cell => cell.HasTextLink);
}
