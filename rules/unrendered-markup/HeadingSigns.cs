using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Number signs of a heading that are printed.</summary>
/// <param name="Span">From what stands before them to the end of the line.</param>
/// <param name="Gap">The spaces behind them that are none for Markdown; empty where other marks stand before them.</param>
internal sealed record PrintedSigns(Span Span, Span Gap) : MarkupSlip(Span);

/// <summary>
/// A no-break space behind the number signs of a heading (<c>##&amp;nbsp;Title</c>), and marks of bold text before them (<c>**## Title**</c>).
/// </summary>
internal static class HeadingSigns
{
    /// <summary>The printed signs of a list, in order.</summary>
    public static IEnumerable<PrintedSigns> Find(CuratedList list) => TextLine.Read(list).Select(line => Read(list, line)).OfType<PrintedSigns>();

    private static PrintedSigns? Read(CuratedList list, TextLine line)
    {
        var text = list.Source.Text;
        var (start, end) = (line.Span.Start, line.Span.End);
        if (text[start] is not ('#' or '*' or '_') || line.Block.Item is { } item && item.Content != start && line.Index == 0)
            return null;
        var signs = start;
        while (signs < end && text[signs] is '*' or '_')
            signs++;
        var behind = signs;
        while (behind < end && text[behind] == '#')
            behind++;
        var count = behind - signs;
        if (count is 0 or > 6 || behind + 1 >= end || !LiteralPlaces.IsLiteral(list, signs))
            return null;
        var gap = behind;
        while (gap < end && text[gap] > '\u007F' && char.IsWhiteSpace(text[gap]))
            gap++;
        while (gap < end && gap > behind && text[gap] == ' ')
            gap++;
        if (signs == start)
            return gap > behind && gap < end ? new PrintedSigns(line.Span, new Span(behind, gap)) : null;
        return count > 1 && text[behind] == ' ' && line.Index == 0 ? new PrintedSigns(line.Span, default) : null;
    }
}
