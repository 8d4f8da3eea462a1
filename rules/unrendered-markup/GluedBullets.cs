using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A bullet or number without the space behind it.</summary>
/// <param name="Span">The line.</param>
/// <param name="Mark">The bullet or number, with what stands in place of the space.</param>
/// <param name="Spaced">The same with a space.</param>
/// <param name="IsWord">Whether a word follows, and no link or other markup.</param>
internal sealed record GluedBullet(Span Span, Span Mark, string Spaced, bool IsWord) : MarkupSlip(Span);

/// <summary>
/// <c>-[Title](url)</c>: without a space behind the bullet the line is text, and goes on the entry above. Certain only beside bullets of that kind,
/// or where several lines of one paragraph begin so, or several paragraphs; before a word only as a line of an item, where a hyphen begins no line
/// of prose.
/// </summary>
internal static class GluedBullets
{
    private const int FewestParagraphs = 3;

    /// <summary>The glued bullets of a list, in order.</summary>
    public static IEnumerable<GluedBullet> Find(CuratedList list)
    {
        var marks = new BulletMarks(list);
        List<IReadOnlyList<(TextLine Line, GluedBullet Bullet)>> found =
        [
            .. list.Blocks.Where(block => block.Kind == BlockKind.Paragraph && !block.Span.IsEmpty).Select(block => BulletsOf(list, block)),
        ];
        var isHabit = found.Count(lines => lines.Any(one => !one.Bullet.IsWord)) >= FewestParagraphs;
        foreach (var lines in found)
        {
            var areMany = isHabit || lines.Count(one => !one.Bullet.IsWord) > 1;
            foreach (var (line, bullet) in lines)
            {
                var isBeside = marks.IsBeside(line, bullet.Spaced[^2]);
                if (bullet.IsWord ? isBeside && IsAtMark(list, line) : isBeside || areMany)
                    yield return bullet;
            }
        }
    }

    // Most paragraphs have none, and need no list.
    private static IReadOnlyList<(TextLine Line, GluedBullet Bullet)> BulletsOf(CuratedList list, ContentBlock block)
    {
        List<(TextLine Line, GluedBullet Bullet)>? found = null;
        foreach (var line in TextLine.Read(list, block))
        {
            if (Read(list, line) is { } bullet)
                (found ??= []).Add((line, bullet));
        }

        return found ?? [];
    }

    private static GluedBullet? Read(CuratedList list, TextLine line)
    {
        var text = list.Source.Text;
        var (start, end) = (line.Span.Start, line.Span.End);
        var isFirst = line.Index == 0 && line.Block.Item is { } item && item.Content == start;
        var at = start;
        while (at < end && at < start + 3 && char.IsAsciiDigit(text[at]))
            at++;
        var isMark = at < end && (at > start ? text[at] is '.' or ')' : text[at] is '-' or '*' or '+');
        if (isFirst || !isMark || at + 1 >= end || line.IsQuoted(list.Source) || !LiteralPlaces.IsLiteral(list, at))
            return null;
        var behind = at + 1;
        while (behind < end && IsOddSpace(text[behind]))
            behind++;
        var isLink = Opens(list, behind, end);
        if (behind == at + 1 && !isLink && (at > start || text[at] != '-' || !char.IsLetter(text[behind])))
            return null;
        while (behind < end && text[behind] == ' ' && behind > at + 1)
            behind++;
        return behind < end ? new GluedBullet(line.Span, new Span(start, behind), text[start..(at + 1)] + " ", !isLink && behind == at + 1) : null;
    }

    // A link, bold text that is a link, or an image.
    private static bool Opens(CuratedList list, int offset, int end)
    {
        var text = list.Source.Text;
        while (offset < end && text[offset] is '*' or '_' or '[' && LiteralPlaces.LinkAt(list, offset) is null)
            offset++;
        return offset < end && LiteralPlaces.LinkAt(list, offset) is not null;
    }

    private static bool IsOddSpace(char unit) => unit > '\u007F' && char.IsWhiteSpace(unit);

    // No further in than the bullet of the item that it goes on, and with a link as the item has.
    private static bool IsAtMark(CuratedList list, TextLine line) =>
        line is { Index: > 0, Block.Item: { } item }
        && line.Span.Start - line.Line.Start <= list.Source.PositionOf(item.Mark.Start).Column - 1
        && list.Source.Slice(line.Span).Contains("](http", StringComparison.Ordinal);
}
