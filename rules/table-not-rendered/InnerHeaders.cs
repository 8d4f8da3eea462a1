using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A delimiter row within a table, which GitHub shows as a row of hyphens.</summary>
/// <param name="Delimiter">The row.</param>
/// <param name="Header">The header above it; null where it stands right below the delimiter row of the table.</param>
/// <param name="IsRepeated">Whether that header is the one of the table once more.</param>
internal sealed record InnerHeader(TableRow Delimiter, TableRow? Header, bool IsRepeated)
{
    /// <summary>The header, or the row of hyphens where there is none.</summary>
    public Span Span => (Header ?? Delimiter).Span;
}

/// <summary>
/// Finds a second header and its delimiter row: the rows below were to be a table of their own, or the header was pasted with them. Rows of hyphens
/// below an entry part the rows of a table on purpose.
/// </summary>
internal static class InnerHeaders
{
    private const int Dashes = 3;

    /// <summary>The inner headers of all pipe tables, in order.</summary>
    public static IEnumerable<InnerHeader> Find(CuratedList list) =>
        list.Tables.Where(table => table is { IsHtml: false, Header: not null }).SelectMany(table => Find(list.Source, table));

    private static IEnumerable<InnerHeader> Find(SourceText source, Table table)
    {
        for (var at = 0; at < table.Rows.Count; at++)
        {
            var row = table.Rows[at];
            if (row.Cells.Count < 2 || !row.Cells.All(cell => IsDashes(source.Slice(cell.Span))))
                continue;
            var header = at == 0 ? null : table.Rows[at - 1];
            if (header is null || header.Cells.Count == row.Cells.Count && !header.Cells.Any(cell => cell.Links.Any(link => !link.IsImage)))
                yield return new InnerHeader(row, header, header is not null && Repeats(header, table.Header!));
        }
    }

    /// <summary>Removes a header that is repeated, parts one that is not from the rows above.</summary>
    public static Fix? FixOf(CuratedList list, InnerHeader inner)
    {
        var source = list.Source;
        var lines = source.LinesOf(inner.Span.Union(inner.Delimiter.Span));
        if (inner.Header is null || inner.IsRepeated)
            return new Fix("Remove the second header", Safety.Unsafe, [Edit.Delete(lines)]);
        var above = source.Slice(source.Line(source.LineOf(lines.Start) - 1, withEnding: true));
        return source.Slice(new Span(lines.Start, inner.Span.Start)).IsWhiteSpace()
            ? new Fix("Add an empty line before the second header", Safety.Unsafe, [Edit.Insert(lines.Start, above.EndsWith("\r\n") ? "\r\n" : "\n")])
            : null;
    }

    private static bool IsDashes(ReadOnlySpan<char> cell) => cell.Length >= Dashes && cell.IndexOfAnyExcept('-', ':') < 0;

    private static bool Repeats(TableRow row, TableRow header) =>
        row.Cells.Count == header.Cells.Count
        && row.Cells.Zip(header.Cells).All(pair => pair.First.Text.Trim().Equals(pair.Second.Text.Trim(), StringComparison.OrdinalIgnoreCase));
}
