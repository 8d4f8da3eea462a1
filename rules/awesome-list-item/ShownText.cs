using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Reads which units of a part of an entry are words of its text: not in links, notes in brackets, code, and short names of emoji.</summary>
internal static class ShownText
{
    /// <summary>Whether a letter of the text is outside of links, brackets, code and short names of emoji.</summary>
    public static bool HasWords(CuratedList list, Span span)
    {
        var (text, depth) = (list.Source.Text, 0);
        for (var at = span.Start; at < span.End; at++)
        {
            if (LinkAt(list, at) is { } link)
            {
                at = Math.Max(at, link.Span.End - 1);
                continue;
            }

            depth +=
                text[at] is '(' or '[' or '（' ? 1
                : text[at] is ')' or ']' or '）' && depth > 0 ? -1
                : 0;
            if (text[at] == ':' && ShortNameEnd(text, at, span.End) is { } end)
                at = end;
            else if (depth == 0 && char.IsLetter(text[at]) && list.TextRuns.Hold(at))
                return true;
        }

        return false;
    }

    /// <summary>The link or image that starts at an offset, the outer one of two; null where none does.</summary>
    public static Link? LinkAt(CuratedList list, int offset) => LiteralPlaces.LinkAt(list, offset);

    // ":star:" is shown as an emoji.
    private static int? ShortNameEnd(string text, int start, int most)
    {
        var at = start + 1;
        while (at < most && (char.IsAsciiLetterLower(text[at]) || char.IsAsciiDigit(text[at]) || text[at] is '_' or '+' or '-'))
            at++;
        return at > start + 1 && at < most && text[at] == ':' ? at : null;
    }
}
