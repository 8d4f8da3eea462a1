using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A bullet behind another.</summary>
/// <param name="Span">Both bullets.</param>
/// <param name="Inner">The second one, with the blanks behind it.</param>
/// <param name="IsOneLine">Whether the item has no more lines, which might be indented for the second bullet.</param>
internal sealed record SecondBullet(Span Span, Span Inner, bool IsOneLine) : MarkupSlip(Span);

/// <summary>
/// <c>* * [Title](url)</c>: GitHub shows a bullet within a bullet. Check boxes without a bullet of their own and numbers with a sign stay, and so
/// do lists of which most items are written so.
/// </summary>
internal static class SecondBullets
{
    /// <summary>The doubled bullets of a list, in order.</summary>
    public static IEnumerable<SecondBullet> Find(CuratedList list)
    {
        var inner = list.Items.Where(item => IsSecond(list, item)).ToList();
        var counts = inner.CountBy(item => item.Outer!.Siblings).ToDictionary();
        var below = inner.ToDictionary(item => item.Outer!);
        foreach (var item in inner)
        {
            var outer = item.Outer!;
            // Of the contents, toc-mismatch says so.
            if (counts[outer.Siblings] * 2 >= outer.Siblings.Count || IsSecond(list, outer) || list.Contents?.Span.Contains(outer.Span) == true)
                continue;
            var last = item;
            while (below.TryGetValue(last, out var next))
                last = next;
            yield return new SecondBullet(
                new Span(outer.Mark.Start, last.Mark.End),
                new Span(item.Mark.Start, last.Content),
                !list.Source.Slice(outer.Span).TrimEnd().Contains('\n')
            );
        }
    }

    private static bool IsSecond(CuratedList list, ListItem item)
    {
        var text = list.Source.Text;
        return item is { IsOrdered: false, IsEmpty: false, Siblings.Count: 1, Outer: { IsOrdered: false } outer }
            && outer.Content == item.Mark.Start
            && item.Content > item.Mark.End
            && !char.IsAsciiDigit(text[item.Content])
            && !IsBox(text.AsSpan(item.Content));
    }

    private static bool IsBox(ReadOnlySpan<char> text) => text is ['[', ' ' or 'x' or 'X', ']', ' ' or '\t', ..];
}
