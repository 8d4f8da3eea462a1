using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Lines that begin with a bullet and are shown as text on the line above, because they are indented too far.</summary>
/// <param name="Span">The first of them.</param>
/// <param name="Item">The item that they go on.</param>
/// <param name="Lines">All of them that one paragraph has, in order.</param>
internal sealed record DeepItem(Span Span, ListItem Item, IReadOnlyList<TextLine> Lines) : MarkupSlip(Span)
{
    /// <summary>How far in they have to start, in columns: as the item where they are one column further in, else as its text.</summary>
    public required int Indent { get; init; }
}

/// <summary>
/// <c>- a</c> and four columns or more within its text <c>- b</c>: that far in, no line begins an item, and since code cannot follow text directly,
/// it is text of the line above (CommonMark 0.31, sections 4.4 and 5.2).
/// </summary>
internal static class DeepItems
{
    private const int TabStop = 4;

    // One may be a dash or a sum: "- a" and below it "    - what a is".
    private const int FewestSigns = 2;

    // An item so little further in than another one stands beside it by a slip.
    private const int MostBeside = 1;

    /// <summary>One for each paragraph that has such lines.</summary>
    public static IEnumerable<DeepItem> Find(CuratedList list)
    {
        foreach (var block in list.Blocks)
        {
            if (block is not { Kind: BlockKind.Paragraph, Item: { } item } || !TextLine.HasMany(list, block) || !StartsLine(list, item))
                continue;
            List<TextLine> lines = [.. TextLine.Read(list, block).Where(line => line.Index > 0 && IsBullet(list, line))];
            if (lines.Count == 0 || (lines.Count < FewestSigns && !IsOfSameKind(list, lines[0], item)))
                continue;
            var (own, text, first) = (ColumnOf(list, item.Mark.Start), ColumnOf(list, item.Content), ColumnOf(list, lines[0].Span.Start));
            yield return new DeepItem(lines[0].Span, item, lines) { Indent = first < text && first - own <= MostBeside ? own : text };
        }
    }

    /// <summary>Indents the lines so that each is an item.</summary>
    public static Fix Indent(DeepItem found) =>
        new(
            found.Lines.Count == 1 ? "Start the item further left" : "Start the items further left",
            Safety.Unsafe,
            [.. found.Lines.Select(line => new Edit(new Span(line.Line.Start, line.Span.Start), new string(' ', found.Indent)))]
        );

    private static bool IsBullet(CuratedList list, TextLine line) =>
        line.Span.Length > 2
        && list.Source.Text[line.Span.Start] is '-' or '*' or '+'
        && list.Source.Text[line.Span.Start + 1] is ' ' or '\t'
        && LiteralPlaces.IsLiteral(list, line.Span.Start)
        && !line.IsQuoted(list.Source);

    // An asterisk below an asterisk is no footnote and no product.
    private static bool IsOfSameKind(CuratedList list, TextLine line, ListItem item) =>
        list.Source.Text[line.Span.Start] == '*' && list.Source.Text[item.Mark.Start] == '*';

    private static bool StartsLine(CuratedList list, ListItem item) =>
        list.Source.Slice(new Span(list.Source.LinesOf(item.Mark).Start, item.Mark.Start)).IndexOfAnyExcept(" \t") < 0;

    // From 0, with tabs to the next multiple of four.
    private static int ColumnOf(CuratedList list, int offset)
    {
        var column = 0;
        foreach (var unit in list.Source.Slice(new Span(list.Source.LinesOf(new Span(offset, offset)).Start, offset)))
            column += unit == '\t' ? TabStop - (column % TabStop) : 1;
        return column;
    }
}
