using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>A row of a pipe table taken apart: where its cells are, and whether pipes enclose it.</summary>
/// <param name="Cells">The trimmed cells: offsets into the scanned text; an empty cell has an empty span.</param>
/// <param name="HasLeadingPipe">Whether a pipe opens the row.</param>
/// <param name="HasTrailingPipe">Whether a pipe other than the leading one closes the row.</param>
internal readonly record struct ScannedRow(IReadOnlyList<Span> Cells, bool HasLeadingPipe, bool HasTrailingPipe);

/// <summary>
/// Splits a line into cells as cmark-gfm does (extensions/table.c, row_from_string): before any inline is parsed,
/// at pipes without a backslash before them.
/// </summary>
internal static class RowScanner
{
    /// <summary>The row in <paramref name="text"/>[start..end), or null where the range holds no cell (it is empty, or only a pipe).</summary>
    public static ScannedRow? Scan(string text, int start, int end)
    {
        var cells = new List<Span>();
        var at = SkipPipe(text, start, end);
        var leading = at > start;
        var trailing = false;
        var open = leading ? start + 1 : start;
        while (at < end)
        {
            var stop = CellEnd(text, at, end);
            var next = SkipPipe(text, stop, end);
            // Content for an empty cell belongs one blank behind its opening pipe.
            cells.Add(at < stop ? Trim(text, at, stop) : new Span(Math.Min(open + 1, stop), Math.Min(open + 1, stop)));
            trailing = next > stop;
            open = stop + 1;
            at = next;
        }

        return cells.Count == 0 ? null : new ScannedRow(cells, leading, trailing);
    }

    /// <summary>
    /// Whether <paramref name="text"/>[start..end) is a delimiter row: <c>|?</c> cells of hyphens with optional colons, between pipes <c>|?</c>.
    /// </summary>
    public static bool IsDelimiter(string text, int start, int end)
    {
        var at = start < end && text[start] == '|' ? start + 1 : start;
        while (true)
        {
            at = SkipBlanks(text, at, end);
            if (at < end && text[at] == ':')
                at++;
            var hyphens = at;
            while (at < end && text[at] == '-')
                at++;
            if (at == hyphens)
                return false;
            if (at < end && text[at] == ':')
                at++;
            at = SkipBlanks(text, at, end);
            if (at == end)
                return true;
            if (text[at] != '|')
                return false;
            at++;
            if (SkipBlanks(text, at, end) == end)
                return true;
        }
    }

    /// <summary>The range without the blanks at its ends; an empty one stands where the blanks end, or at the start where there are none.</summary>
    public static Span Trim(string text, int start, int end)
    {
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return new Span(Math.Min(SkipBlanks(text, start, end), end), end);
    }

    // A backslash before a pipe keeps it in the cell, whether or not another backslash escapes that backslash: cmark-gfm takes the longest match.
    private static int CellEnd(string text, int start, int end)
    {
        var at = start;
        while (at < end && (text[at] != '|' || (at > start && text[at - 1] == '\\')))
            at++;
        return at;
    }

    private static int SkipPipe(string text, int at, int end) => at < end && text[at] == '|' ? SkipBlanks(text, at + 1, end) : at;

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && IsBlank(text[at]))
            at++;
        return at;
    }

    private static bool IsBlank(char unit) => unit is ' ' or '\t' or '\v' or '\f';
}
