using System.Text;
using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Collects plain text in front of an entry's links and cuts its title out.</summary>
internal sealed partial class PlainText
{
    private const string Before = "-–—|:：,. ";
    private const string Behind = ".,:：;|-–—。， ";

    // Nobody writes that much in front of a title; it is read again with each piece.
    private const int LongestMarks = 400;
    private readonly StringBuilder text = new();
    private readonly List<(int Offset, Piece Piece)> parts = [];
    private bool stopped;

    /// <summary>Whether no letter came yet.</summary>
    public bool IsEmpty =>
        text.Length == 0 || (text.Length <= LongestMarks && text.ToString() is var whole && TextKey.IsEmpty(whole.AsSpan(SkipMarks(whole))));

    public void Clear()
    {
        text.Clear();
        parts.Clear();
        stopped = false;
    }

    public void Add(Piece piece)
    {
        if (stopped)
            return;
        parts.Add((text.Length, piece));
        text.Append(piece.Text);
    }

    /// <summary>The end of a line ends a title that has begun.</summary>
    public void Break()
    {
        if (IsEmpty)
            text.Append(' ');
        else if (TextKey.LengthOf(text.ToString()) > 24)
            stopped = true;
        else
            text.Append(' ');
    }

    /// <summary>What follows is set otherwise, such as authors in italics.</summary>
    public void Stop() => stopped |= !IsEmpty;

    /// <summary>The title and where it is written.</summary>
    public (string Text, Span Span) Title()
    {
        if (parts.Count == 0)
            return ("", default);
        var whole = text.ToString();
        var start = SkipMarks(whole);
        var end = Cut(whole, start);
        if (IsVenue(whole, start, end) && SkipMarks(whole, at: end) is var behind && TitleFinder.WordCount(whole[behind..]) > 2)
            (start, end) = (behind, Cut(whole, behind));
        while (
            Shortcodes.LengthAtEnd(whole.AsSpan(start, end - start)) is var length
            && end > start
            && (length > 0 || char.IsWhiteSpace(whole[end - 1]) || IsTrailing(whole[end - 1]))
        )
            end -= Math.Max(1, length);
        if (end <= start)
            return ("", default);
        var title = whole[start..end];
        var open = title.LastIndexOfAny(['[', '(']);
        if (open > 0 && title.IndexOfAny([']', ')'], open) < 0)
            title = title[..open].TrimEnd();
        return (title, new Span(Locate(start, isEnd: false), Locate(start + title.Length, isEnd: true)));
    }

    /// <summary>Without blanks, separators, closing punctuation and emoji such as <c>:star:</c> at both ends.</summary>
    public static string Trim(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var inner = Shortcodes.Trim(trimmed, Before, Behind);
        if (!TextKey.IsEmpty(inner))
            trimmed = inner;
        return trimmed.Length == text.Length ? text : trimmed.ToString();
    }

    /// <summary>
    /// Without the tags in front. A year with nothing but a blank before the words is one on demand only: "2014 Garden
    /// Track" is the name of one of a row of works.
    /// </summary>
    public static string WithoutTags(string text, bool keepYear = false) => text[SkipMarks(text, keepYear)..];

    // Tags, check boxes, emoji, numbers and separators in front of a title.
    private static int SkipMarks(string text, bool keepYear = false, int at = 0)
    {
        while (at < text.Length)
        {
            if (text[at] is '[' or '(' or '【' or '{' or '（')
            {
                var close = text.AsSpan(at).IndexOfAny("])】}）");
                if (close < 0 || at + close + 1 >= text.Length)
                    return text[at] == '[' && close < 0 ? at + 1 : at;
                at += close + 1;
            }
            else if (char.IsLetterOrDigit(text[at]) || text[at] is '"' or '“' or '\'' or '$' or '@' or '#' or '.')
            {
                if (
                    !char.IsDigit(text[at])
                    || LeadingDate().Match(text, at) is not { Success: true } date
                    || (keepYear && date.Length == 4 && IsYearOfName(text, at + 4))
                )
                    return at;
                at += date.Length;
            }
            else
            {
                at += Math.Max(1, Shortcodes.Length(text.AsSpan(at)));
            }
        }

        return at;
    }

    // 2020-ICLR - Title: the word that hangs on the year, in front of a separator.
    private static bool IsVenue(string text, int start, int end) =>
        start > 4
        && text[start - 1] is '-' or '/' or '_'
        && char.IsAsciiDigit(text[start - 2])
        && end < text.Length
        && SeparatorLength(text, end) > 0
        && !text.AsSpan(start, end - start).Contains(' ');

    private static bool IsYearOfName(string text, int end) => end + 1 < text.Length && text[end] == ' ' && char.IsLetter(text[end + 1]);

    // Where a separator or the end of a sentence ends the title.
    private static int Cut(string text, int start)
    {
        for (var at = start; at + 1 < text.Length; at++)
        {
            var isSentence = text[at] is '.' or '。';
            var length = isSentence ? (char.IsWhiteSpace(text[at + 1]) ? 2 : 0) : SeparatorLength(text, at);
            if (length == 0)
                continue;
            var before = text.AsSpan(start, at - start);
            if (TextKey.LengthOf(before) >= 2 && !(isSentence && (before.Count(' ') < 2 || EndsWithAbbreviation(before))))
                return at;
            at += length - 1;
        }

        return text.Length;
    }

    // One to three dashes or bars between blanks.
    private static int SeparatorLength(string text, int at)
    {
        if (!char.IsWhiteSpace(text[at]))
            return 0;
        var end = at + 1;
        while (end < text.Length && text[end] is '-' or '–' or '—' or '|')
            end++;
        return end - at is > 1 and <= 4 && end < text.Length && char.IsWhiteSpace(text[end]) ? end + 1 - at : 0;
    }

    private static bool EndsWithAbbreviation(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word.Length <= 2 || word is "vs" or "etc" or "al" || word.Contains('.');
    }

    private static bool IsTrailing(char unit) =>
        unit is '.' or ',' or ':' or ';' or '|' or '-' or '–' or '—' or '[' or '(' or '"' or '”' or '{' || IsWideTrailing(unit);

    private static bool IsWideTrailing(char unit) => unit is '：' or '。' or '，' or '【' or '（';

    private int Locate(int offset, bool isEnd)
    {
        var index = parts.Count - 1;
        while (index > 0 && (isEnd ? parts[index].Offset >= offset : parts[index].Offset > offset))
            index--;
        var (start, piece) = parts[index];
        var inside = Math.Clamp(offset - start, 0, piece.Text.Length);
        return piece.Text.Length == piece.Span.Length ? piece.Span.Start + inside
            : isEnd ? piece.Span.End
            : piece.Span.Start;
    }

    [GeneratedRegex(
        @"\G(?:(?:19|20)[0-9]{2}(?:[-/.][0-9]{1,2}){0,2}|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4})(?=[\s\]:|,-])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LeadingDate();
}
