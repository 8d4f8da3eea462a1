using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Reads tables, pipe or HTML: the table itself, and an entry for each row of a table that lists links.</summary>
internal sealed class TableReader(ModelParts parts, EntryReader entries)
{
    /// <summary>Adds a table to the model.</summary>
    public void Read(Span span, Span delimiter, bool isHtml, List<RowDraft> drafts, Caption? caption)
    {
        var rows = drafts.ConvertAll(ToRow);
        var header = drafts.Count > 0 && drafts[0].IsHeader ? rows[0] : null;
        var table = new Table(span, isHtml)
        {
            Header = header,
            Delimiter = delimiter,
            Rows = header is null ? rows : rows[1..],
            Section = parts.Sections.At(span.Start),
        };
        foreach (var row in rows)
            row.Table = table;
        parts.Tables.Add(table);
        var body = header is null ? drafts : drafts[1..];
        if (IsListOfLinks(body))
            ReadEntries(table, body, caption);
    }

    // A layout table, a table of numbers and a table of contents curate nothing.
    private static bool IsListOfLinks(List<RowDraft> rows)
    {
        var linked = rows.Count(row => row.Contains((in piece) => piece.IsWebLink));
        var inPage = rows.Count(row => row.Contains((in piece) => piece.Link is { IsInPage: true }));
        return linked > 0 && linked * 5 >= rows.Count && inPage * 2 < rows.Count;
    }

    private void ReadEntries(Table table, List<RowDraft> drafts, Caption? caption)
    {
        var columns = new TableColumns(table, drafts, parts.Labels);
        var group = parts.Group(table.Span.Start, caption, table);
        for (var i = 0; i < drafts.Count; i++)
        {
            var row = table.Rows[i];
            if (!IsHeadingRow(drafts[i], table.IsHtml))
                Add(row, columns.Read(row, drafts[i], entries), group);
        }
    }

    // A row with words in one cell only heads the rows below it, and a row with nothing in it is no entry.
    private static bool IsHeadingRow(RowDraft draft, bool isHtml)
    {
        var filled = draft.Cells.Count(cell => cell.Pieces.Contains((in piece) => !piece.IsBlank));
        if (filled == 0 || !draft.Contains((in piece) => piece.Link is not null || !TextKey.IsEmpty(piece.Text)))
            return true;
        return !draft.Cells.Exists(cell => cell.HasTextLink)
            && ((filled == 1 && draft.Cells.Count > 2) || draft.IsHeader || (isHtml && draft.IsBold));
    }

    private void Add(TableRow row, Entry entry, EntryGroup group)
    {
        row.Entry = entry;
        parts.Add(entry, group);
    }

    private static TableRow ToRow(RowDraft draft)
    {
        var cells = new TableCell[draft.Cells.Count];
        for (var column = 0; column < cells.Length; column++)
        {
            var links = EntryReader.LinksOf(draft.Cells[column].Pieces);
            cells[column] = new TableCell(draft.Cells[column].Span, column) { Text = draft.Cells[column].Text, Links = links };
            foreach (var link in links)
                link.Cell = cells[column];
        }

        return new TableRow(draft.Span, cells) { HasLeadingPipe = draft.Leading, HasTrailingPipe = draft.Trailing };
    }
}
