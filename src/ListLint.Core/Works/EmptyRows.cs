namespace ListLint.Core;

/// <summary>Rows of pipe tables that tell a reader nothing: all cells blank, or a template that names no work and whose links go nowhere.</summary>
public sealed class EmptyRows
{
    private const int Habit = 2;
    private readonly HashSet<TableRow> blank = [];
    private readonly HashSet<TableRow> unfilled = [];

    private EmptyRows(CuratedList list)
    {
        foreach (var table in list.Tables)
        {
            if (!table.IsHtml && table.Header is not null)
                Find(list.Source, table);
        }
    }

    /// <summary>The empty rows of a list, found once.</summary>
    public static EmptyRows From(CuratedList list) => list.Index(built => new EmptyRows(built));

    /// <summary>Whether all cells of a row are blank, and not because the table parts its rows so by habit.</summary>
    public bool IsBlank(TableRow row) => blank.Contains(row);

    /// <summary>Whether a row is a template that nobody filled in: it has links, none of them has a target, and none shows a word.</summary>
    public bool IsUnfilled(TableRow row) => unfilled.Contains(row);

    private void Find(SourceText source, Table table)
    {
        var filled = -1;
        var within = new List<TableRow>();
        var pending = new List<TableRow>();
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            if (row.Cells.All(cell => IsBlank(source, cell)))
            {
                pending.Add(row);
                continue;
            }

            if (filled >= 0)
                within.AddRange(pending);
            else
                blank.UnionWith(pending);
            pending.Clear();
            filled = i;
            if (IsTemplate(row))
                unfilled.Add(row);
        }

        // Blank rows at an end are left over; within a table two or more part its rows.
        blank.UnionWith(pending);
        if (within.Count < Habit)
            blank.UnionWith(within);
    }

    private static bool IsTemplate(TableRow row)
    {
        var links = row.Cells.SelectMany(cell => cell.Links).ToList();
        return links.Count > 0
            && links.All(link =>
                !link.IsImage
                && link.Form == LinkForm.Inline
                && !link.HasImage
                && string.IsNullOrWhiteSpace(link.Url)
                && TextKey.From(link.Text).Length == 0
            )
            && TextKey.From(row.Entry?.Title ?? "").Length == 0;
    }

    private static bool IsBlank(SourceText source, TableCell cell) =>
        cell.Span.IsEmpty
        || (cell.Links.Count == 0 && cell.Text.Length == 0 && string.IsNullOrWhiteSpace(WithoutBlanks(source.Slice(cell.Span).ToString())))
        || source.Slice(cell.Span).IsWhiteSpace();

    private static string WithoutBlanks(string markup) =>
        markup
            .Replace("&nbsp;", "", StringComparison.OrdinalIgnoreCase)
            .Replace("<br>", "", StringComparison.OrdinalIgnoreCase)
            .Replace("<br/>", "", StringComparison.OrdinalIgnoreCase)
            .Replace("<br />", "", StringComparison.OrdinalIgnoreCase);
}
