using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Rows of a table that begin with a bullet.</summary>
/// <param name="Items">The items that GitHub makes of them, in order.</param>
/// <param name="Table">The table above.</param>
internal sealed record BulletRow(IReadOnlyList<ListItem> Items, Table Table)
{
    /// <summary>The line of the first.</summary>
    public Span LineOf(SourceText source) => new(Items[0].Mark.Start, source.Line(source.LineOf(Items[0].Mark.Start)).End);
}

/// <summary>Finds them: a list that begins on the line below a table, and whose items have cells as the rows have.</summary>
internal static class BulletRows
{
    /// <summary>The rows below each table of a list that are bullets; one finding a table.</summary>
    public static IEnumerable<BulletRow> Find(CuratedList list)
    {
        var ends = new Dictionary<int, Table>();
        foreach (var table in list.Tables.Where(table => table is { IsHtml: false, Header: not null, Columns: > 1 }))
            ends[EndLine(list, table)] = table;
        if (ends.Count == 0)
            yield break;
        foreach (var item in list.Items)
        {
            if (item.Siblings[0] != item || !ends.TryGetValue(list.LineOf(item) - 1, out var table))
                continue;
            List<ListItem> rows = [.. item.Siblings.TakeWhile(one => Pipes(list, one) is var count && count > 0 && count <= table.Columns + 1)];
            if (rows.Count > 0 && Pipes(list, item) >= table.Columns - 1)
                yield return new BulletRow(rows, table);
        }
    }

    /// <summary>Writes a pipe in place of each bullet.</summary>
    public static Fix WritePipes(CuratedList list, BulletRow row) =>
        new("Write pipes instead of bullets", Safety.Unsafe, [.. row.Items.SelectMany(item => Edits(list.Source, item))]);

    private static IEnumerable<Edit> Edits(SourceText source, ListItem item)
    {
        var line = source.Line(source.LineOf(item.Mark.Start));
        var text = source.Slice(new Span(item.Content, line.End)).TrimEnd().ToString();
        yield return new Edit(new Span(item.Mark.Start, item.Content), text.StartsWith('|') ? "" : "| ");
        if (!text.EndsWith('|'))
            yield return Edit.Insert(item.Content + text.Length, " |");
    }

    private static int EndLine(CuratedList list, Table table) =>
        list.Source.LineOf((table.Rows.Count > 0 ? table.Rows[^1].Span : table.Delimiter).Start);

    // Of the item's first line; those behind a backslash or in code are none.
    private static int Pipes(CuratedList list, ListItem item)
    {
        var line = new Span(item.Content, list.Source.Line(list.LineOf(item)).End);
        var text = list.Source.Slice(line);
        var count = 0;
        for (var at = 0; at < text.Length; at++)
            count += text[at] == '|' && (at == 0 || text[at - 1] != '\\') && !list.IsHidden(line.Start + at) ? 1 : 0;
        return count;
    }
}
