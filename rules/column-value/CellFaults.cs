using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Compares the cells of tables with what is declared of their columns.</summary>
internal static class CellFaults
{
    private const int MostNamed = 6;

    /// <summary>The cells that are otherwise, row by row.</summary>
    public static IEnumerable<CellFault> Find(CuratedList list)
    {
        var declared = list.Facts.Style;
        if (declared.Columns.Count == 0)
            yield break;
        foreach (var table in list.Tables)
        {
            var styles = Enumerable.Range(0, table.Columns).Select(column => declared.Column(table.HeaderOf(column))).ToList();
            foreach (var row in table.Rows.Where(_ => styles.Exists(style => style is not null)))
            {
                foreach (var cell in row.Cells.Where(cell => cell.Column < table.Columns && styles[cell.Column] is not null))
                {
                    List<TextFault> faults = [.. Find(list, cell, styles[cell.Column]!, $"\"{Excerpt.From(table.HeaderOf(cell.Column), 30)}\"")];
                    if (faults.Count > 0)
                        yield return new CellFault(row.Entry?.Title ?? "", cell.Span, faults);
                }
            }
        }
    }

    private static IEnumerable<TextFault> Find(CuratedList list, TableCell cell, TextStyle style, string name)
    {
        var written = list.Source.Slice(cell.Span).ToString();
        if (written.Length == 0)
            return style.MayBeEmpty && style.Values.Count == 0 ? [] : [new TextFault($"{name} is empty", cell.Span)];
        if (style.Values.Count > 0)
            return style.Values.Contains(written, StringComparer.Ordinal) ? [] : [Value(cell, style, name, written)];
        var isPlain = cell.Text.Trim() == written;
        return TextFaults.Find(style, new StyledText(name, cell.Text.Trim(), cell.Span, isPlain));
    }

    // The same letters with other marks or capitals are the same value.
    private static TextFault Value(TableCell cell, TextStyle style, string name, string written)
    {
        var same = style.Values.Where(value => Bare(value).Equals(Bare(written), StringComparison.OrdinalIgnoreCase)).ToList();
        var what = $"{name} has \"{Excerpt.From(written, 40)}\", which is not {Named(style)}";
        if (same is [var meant])
            return new TextFault(what, cell.Span, new Edit(cell.Span, meant), Safety.Safe);
        var near = style
            .Values.Where(value => EditDistance.Between(Bare(value).ToLowerInvariant(), Bare(written).ToLowerInvariant()) <= value.Length / 4)
            .ToList();
        return near is [var likely] ? new TextFault(what, cell.Span, new Edit(cell.Span, likely), Safety.Unsafe) : new TextFault(what, cell.Span);
    }

    private static string Named(TextStyle style) =>
        style.Values.Count > MostNamed ? $"one of {TextFault.Join(style.Values.Take(MostNamed), "and")} and {style.Values.Count - MostNamed} more"
        : style.Values.Count == 1 ? $"\"{style.Values[0]}\""
        : TextFault.Join(style.Values, "or");

    private static string Bare(string value) => value.Trim('`', '*', '_', ' ');
}
