using System.Net;
using ListLint.Core;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>
/// Shows single lines of a text as GitHub shows them, which only the whole text tells: whether a line is a row, what a reference stands for.
/// </summary>
public sealed class LineRenderer
{
    // Of a row that nobody can take in, each part shows its own cells.
    private const int MostColumns = 100;
    private readonly string source;
    private readonly List<LeafBlock> leaves;
    private readonly Dictionary<HtmlBlock, List<HtmlToken>> tokens = [];
    private readonly Dictionary<LeafBlock, InlineOrder> orders = [];

    public LineRenderer(string source)
    {
        this.source = source;
        leaves = [.. GfmParser.Parse(source).Descendants<LeafBlock>().Where(block => block is not LinkReferenceDefinition)];
        leaves.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
    }

    /// <summary>What is shown of a span that lies on one line, without its ending.</summary>
    public ShownLine Render(Span span)
    {
        var first = leaves.CountWhile(span.Start, static (leaf, offset) => leaf.Span.End < offset);
        var here = leaves.Skip(first).TakeWhile(block => block.Span.Start < span.End).ToList();
        if (here.Count == 0)
            return ShownLine.Nothing;
        if (here[0] is PipeCell)
            return Row((PipeRow)here[0].Parent!, span);
        var builder = new ShownBuilder();
        foreach (var block in here)
            Show(block, span, builder);
        return Line(here[0], span, builder.End());
    }

    private static ShownLine Line(LeafBlock block, Span span, IReadOnlyList<Shown> parts)
    {
        if (parts.Count == 0)
            return ShownLine.Nothing;
        if (block is HeadingBlock heading)
            return new ShownLine(ShownBlock.Heading, parts) { Level = heading.Level };
        if (block is CodeBlock)
            return new ShownLine(ShownBlock.Code, parts);
        if (block.Parent is not ListItemBlock { Parent: ListBlock list } item || item[0] != block || block.Span.Start < span.Start)
            return new ShownLine(ShownBlock.Text, parts);
        var depth = 0;
        for (Block? at = item; at is not null; at = at.Parent)
            depth += at is ListItemBlock ? 1 : 0;
        return new ShownLine(ShownBlock.Item, parts) { Level = depth, Number = list.IsOrdered ? $"{item.Order}{list.OrderedDelimiter}" : null };
    }

    // GitHub shows as many cells as the header has, whatever the row has.
    private ShownLine Row(PipeRow row, Span span)
    {
        var columns = ((PipeTable)row.Parent!).ColumnCount;
        var builder = new ShownBuilder();
        var isWide = columns > MostColumns;
        foreach (
            var cell in row.OfType<PipeCell>().Take(columns).Where(cell => !isWide || (cell.Span.End >= span.Start && cell.Span.Start < span.End))
        )
        {
            builder.Open(ShownKind.Cell);
            Show(cell, span, builder);
            builder.CloseTo(0);
        }

        for (var at = row.Count; at < columns && !isWide; at++)
            builder.Add(ShownKind.Cell, "");
        return new ShownLine(ShownBlock.Row, builder.End());
    }

    private void Show(LeafBlock block, Span span, ShownBuilder builder)
    {
        switch (block)
        {
            case HtmlBlock html:
                ShowHtml(html, span, builder);
                break;
            case CodeBlock:
                builder.Text(source[Math.Max(span.Start, block.Span.Start)..Math.Min(span.End, block.Span.End + 1)]);
                break;
            case { Inline: { } inlines }:
                if (!orders.TryGetValue(block, out var order))
                    orders[block] = order = new InlineOrder(inlines);
                new ShownInlines(source, span, builder).Walk(order);
                break;
        }
    }

    private void ShowHtml(HtmlBlock block, Span span, ShownBuilder builder)
    {
        if (!tokens.TryGetValue(block, out var all))
            tokens[block] = all = [.. HtmlTokenizer.Read(source, new Span(block.Span.Start, block.Span.End + 1))];
        for (var at = all.FirstReaching(span.Start, static token => token.Span); at < all.Count && all[at].Span.Start < span.End; at++)
        {
            if (all[at].Tag is { } tag)
                builder.Tag(tag);
            else if (all[at].Kind == HtmlTokenKind.Text)
                builder.Text(WebUtility.HtmlDecode(source[Math.Max(span.Start, all[at].Span.Start)..Math.Min(span.End, all[at].Span.End)]));
        }
    }
}
