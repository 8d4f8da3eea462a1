using System.Net;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Cells of a table whose text was cut at one length by whatever made the table: many of a column have that length, hardly one is longer, and they
/// end within a sentence. What the cut has opened and not closed is no slip of a hand, and nobody knows the rest.
/// </summary>
internal static class CutCells
{
    private const int Shortest = 30;
    private const int Fewest = 5;
    private const int FewestWords = 4;

    // What is written to a form has one end.
    private const int End = 4;
    private const int MostLonger = 10;

    /// <summary>The places of those of a list, in order.</summary>
    public static IReadOnlyList<Span> Find(CuratedList list) => list.Index(static built => new Found([.. FindAll(built).Order()])).Cells;

    private static IEnumerable<Span> FindAll(CuratedList list)
    {
        foreach (var table in list.Tables)
        {
            foreach (var column in table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Span.Length >= Shortest).GroupBy(cell => cell.Column))
            {
                var cells = column.Select(cell => (cell.Span, Text: WebUtility.HtmlDecode(list.Source.Slice(cell.Span).Trim().ToString()))).ToList();
                var (most, count) = cells.CountBy(cell => cell.Text.Length).MaxBy(length => (length.Value, length.Key));
                // A blank at the end is lost, and what was written by its name counted for one sign.
                var full = cells.FindAll(cell => cell.Text.Length >= most - 1);
                if (
                    most >= Shortest
                    && cells.Count(cell => cell.Text.Length > most) * MostLonger <= count
                    && full.Where(cell => IsCut(cell.Text)).DistinctBy(cell => cell.Text[^End..]).Count() is var cut
                    && cut >= Fewest
                    && cut * 2 > full.Count
                )
                {
                    foreach (var (span, _) in full)
                        yield return span;
                }
            }
        }
    }

    private static bool IsCut(string text) => char.IsLetterOrDigit(text[^1]) && text.AsSpan().Count(' ') >= FewestWords - 1;

    private sealed record Found(IReadOnlyList<Span> Cells);
}
