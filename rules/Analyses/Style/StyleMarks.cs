using System.Buffers;
using System.Globalization;
using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The signs that stand between the parts of a line.</summary>
internal static class StyleMarks
{
    private const string Openers = "([（【「";
    private const string Closers = ")]）】」";

    // Brackets, dashes and the like; quotes, a question mark and an exclamation mark are what the text says.
    private static readonly SearchValues<char> Outer = SearchValues.Create("-–—:：.,，。、;；|→~*_()[]（）【】「」");

    /// <summary>Whether a unit stands between parts and is none: a space or a sign.</summary>
    public static bool IsOuter(char unit) => char.IsWhiteSpace(unit) || Outer.Contains(unit);

    /// <summary>Whether it opens a bracket.</summary>
    public static bool IsOpener(char unit) => Openers.Contains(unit);

    /// <summary>Whether it closes a bracket.</summary>
    public static bool IsCloser(char unit) => Closers.Contains(unit);

    /// <summary>Whether one bracket is closed by another one.</summary>
    public static bool AreAlike(char opener, char closer) => Openers.IndexOf(opener) is >= 0 and var at && Closers[at] == closer;

    /// <summary>
    /// The offsets of the brackets that belong together within a span, each by the other, of round and square ones apart; brackets behind a backslash
    /// are none.
    /// </summary>
    public static Dictionary<int, int> Pairs(string text, Span span)
    {
        var (pairs, open) = (new Dictionary<int, int>(), new Stack<int>[Openers.Length]);
        for (var at = span.Start; at < span.End; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (Openers.IndexOf(text[at]) is >= 0 and var opener)
                (open[opener] ??= new Stack<int>()).Push(at);
            else if (Closers.IndexOf(text[at]) is >= 0 and var closer && open[closer]?.TryPop(out var start) == true)
                (pairs[start], pairs[at]) = (at, start);
        }

        return pairs;
    }

    /// <summary>Whether a semicolon ends what HTML writes for a character: <c>&amp;quot;</c>.</summary>
    public static bool EndsEntity(string text, int semicolon)
    {
        var at = semicolon - 1;
        while (at > 0 && semicolon - at < 10 && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '#'))
            at--;
        return at >= 0 && text[at] == '&' && at < semicolon - 1;
    }

    /// <summary>The length of the emoji at an offset, <c>:name:</c> too; 0 where there is none.</summary>
    public static int EmojiAt(string text, int at, int end)
    {
        if (text[at] == ':')
            return ShortcodeAt(text, at, end);
        var length = 0;
        while (at + length < end && Rune.TryGetRuneAt(text, at + length, out var rune) && IsPictorial(rune, length > 0))
            length += rune.Utf16SequenceLength;
        return length;
    }

    private static bool IsPictorial(Rune rune, bool isWithin) =>
        rune.Value > 0x7F
        && (
            Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol
            || (isWithin && rune.Value is 0x200D or 0xFE0F or 0x20E3)
        );

    private static int ShortcodeAt(string text, int at, int end)
    {
        var close = at + 1;
        while (close < end && (char.IsAsciiLetterOrDigit(text[close]) || text[close] is '_' or '+' or '-'))
            close++;
        return close < end && close > at + 1 && text[close] == ':' && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) ? close + 1 - at : 0;
    }
}
