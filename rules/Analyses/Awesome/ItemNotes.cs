using System.Globalization;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What may stand between the link of an entry and the dash: emoji, images, tags, code, and notes in brackets.</summary>
internal static class ItemNotes
{
    // What is longer or stands there more often is no note.
    private const int LongestNote = 500;
    private const int MostNotes = 20;

    /// <summary>Where such notes end, the blanks before each included; the start where there are none.</summary>
    /// <param name="list">The list.</param>
    /// <param name="start">Behind the link and its marks.</param>
    /// <param name="most">The end of the text of the entry.</param>
    public static int End(CuratedList list, int start, int most)
    {
        var (end, at) = (start, start);
        for (var notes = 0; ; notes++)
        {
            while (at < most && list.Source.Text[at] is ' ' or '\u00A0')
                at++;
            if (notes == MostNotes || at >= most || NoteEnd(list, at, most) is not { } next || next > most)
                return end;
            end = at = next;
        }
    }

    /// <summary>Where the note that starts at an offset ends; null where none starts there.</summary>
    public static int? NoteEnd(CuratedList list, int at, int most)
    {
        var text = list.Source.Text;
        if (LiteralPlaces.LinkAt(list, at) is { } link)
            return link.IsImage || (link.HasImage && link.Text.Trim().Length == 0) ? link.Span.End : null;
        if (list.Hidden.Find(at) is >= 0 and var hidden && list.Hidden[hidden].Start == at)
            return list.Hidden[hidden].End;
        if (IsPicture(text, at))
            return at + (char.IsSurrogatePair(text, at) ? 2 : 1);
        return text[at] switch
        {
            '<' => list.RawTags.FirstFrom(at, tag => tag.Span) is var tag && tag < list.RawTags.Count && list.RawTags[tag].Span.Start == at
                ? ElementEnd(list, tag)
                : null,
            ':' => ShortNameEnd(text, at, most),
            '(' or '（' or '[' => ClosingOf(text, at, most),
            _ => null,
        };
    }

    /// <summary>Whether a unit is of an emoji or another symbol.</summary>
    public static bool IsPicture(string text, int at) =>
        char.IsSurrogate(text[at])
        || char.GetUnicodeCategory(text, at)
            is UnicodeCategory.OtherSymbol
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format;

    // A superscript with its text, or a tag that has none.
    private static int ElementEnd(CuratedList list, int tag)
    {
        var (first, next) = (list.RawTags[tag], tag + 1);
        return next < list.RawTags.Count && list.RawTags[next] is { IsEnd: true } end && end.Name == first.Name ? end.Span.End : first.Span.End;
    }

    // ":star:" is shown as an emoji.
    private static int? ShortNameEnd(string text, int start, int most)
    {
        var at = start + 1;
        while (at < most && (char.IsAsciiLetterLower(text[at]) || char.IsAsciiDigit(text[at]) || text[at] is '_' or '+' or '-'))
            at++;
        return at > start + 1 && at < most && text[at] == ':' ? at + 1 : null;
    }

    private static int? ClosingOf(string text, int open, int most)
    {
        var depth = 0;
        for (var at = open; at < Math.Min(most, open + LongestNote); at++)
        {
            depth +=
                text[at] is '(' or '[' or '（' ? 1
                : text[at] is ')' or ']' or '）' ? -1
                : 0;
            if (depth == 0)
                return at + 1;
        }

        return null;
    }
}
