using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Two entries on one line.</summary>
/// <param name="Span">The second one, from its bullet to its title.</param>
/// <param name="Link">The title of the second.</param>
/// <param name="Gap">What stands between the two.</param>
/// <param name="Item">The item that they are.</param>
internal sealed record JoinedEntry(Span Span, Link Link, Span Gap, ListItem Item) : MarkupSlip(Span);

/// <summary>
/// <c>- [A](u) - Text. - [B](v) - Text.</c>: behind the end of a sentence a bullet, a link and what the items of the list have behind theirs.
/// </summary>
internal static class JoinedEntries
{
    private const string Ends = ".!?。！？";

    /// <summary>The second entries of a list, in order; none where a list writes more than one of its items in ten so.</summary>
    public static IEnumerable<JoinedEntry> Find(CuratedList list)
    {
        var shapes = ItemShapes.From(list);
        var all = list.Links.Select(link => Read(list, shapes, link)).OfType<JoinedEntry>().ToList();
        var counts = all.CountBy(entry => entry.Item.Siblings).ToDictionary();
        return all.Where(entry => counts[entry.Item.Siblings] is var count && (count == 1 || count * 10 <= entry.Item.Siblings.Count));
    }

    /// <summary>Begins a new line with the second entry, as far in as the first.</summary>
    public static Fix Part(CuratedList list, JoinedEntry joined)
    {
        var line = list.Source.Line(list.LineOf(joined.Item), withEnding: true);
        var ending = list.Source.Slice(line).EndsWith("\r\n") ? "\r\n" : "\n";
        var bullet = list.Source.Slice(new Span(line.Start, joined.Item.Content)).ToString();
        return new Fix("Start a new line before the second entry", Safety.Unsafe, [new Edit(joined.Gap, ending + bullet)]);
    }

    private static JoinedEntry? Read(CuratedList list, ItemShapes shapes, Link link)
    {
        if (link.IsImage || link.Form != LinkForm.Inline || link.Role is LinkRole.Badge or LinkRole.Resource || link.Entry is null)
            return null;
        var source = list.Source;
        var line = source.Line(source.LineOf(link.Span.Start));
        var before = source.Slice(new Span(line.Start, link.Span.Start));
        if (before is not [.., var edge, '-' or '*' or '+', ' '] || !LiteralPlaces.IsLiteral(list, link.Span.Start - 2))
            return null;
        var above = before[..^2].TrimEnd();
        var isSentenceEnd = !above.IsEmpty && Ends.Contains(above[^1]);
        if (
            above.IsEmpty
            || !(isSentenceEnd || (before[^2] != '-' && edge is ' ' or '\t'))
            || ItemAt(list, line.Start, link.Span.Start) is not { } item
            || item.IsOrdered
        )
            return null;
        var shape = LineShape.Find(list, link.Span.Start, line.End);
        if (shape is null || shape != shapes.Find(item) || !shapes.IsUsual(item.Siblings, shape))
            return null;
        var bullet = link.Span.Start - 2;
        return new JoinedEntry(new Span(bullet, link.Span.End), link, new Span(line.Start + above.Length, link.Span.Start), item);
    }

    // The item whose mark stands on the line, before the offset.
    private static ListItem? ItemAt(CuratedList list, int lineStart, int offset)
    {
        var before = list.Items.FirstFrom(offset, static item => item.Mark) - 1;
        return before >= 0 && list.Items[before].Mark.Start >= lineStart ? list.Items[before] : null;
    }
}
