using System.Text;
using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Collects plain text in front of an entry's links and cuts its title out.</summary>
internal sealed partial class PlainText
{
    private readonly StringBuilder text = new();
    private readonly List<(int Offset, Piece Piece)> parts = [];
    private bool stopped;

    /// <summary>Whether no letter came yet.</summary>
    public bool IsEmpty => TextKey.IsEmpty(text.ToString().AsSpan(SkipMarks(text.ToString())));

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
        else if (TextKey.Of(text.ToString()).Length > 24)
            stopped = true;
        else
            text.Append(' ');
    }

    /// <summary>What follows is set otherwise, such as authors in italics.</summary>
    public void Stop() => stopped |= !IsEmpty;

    /// <summary>The title and where it is written.</summary>
    public (string Text, Span Span) Title()
    {
        var whole = text.ToString();
        var start = SkipMarks(whole);
        var end = Cut(whole, start);
        while (end > start && (char.IsWhiteSpace(whole[end - 1]) || IsTrailing(whole[end - 1])))
            end--;
        if (end <= start)
            return ("", default);
        var title = whole[start..end];
        var open = title.LastIndexOfAny(['[', '(']);
        if (open > 0 && title.IndexOfAny([']', ')'], open) < 0)
            title = title[..open].TrimEnd();
        return (title, new Span(Locate(start, isEnd: false), Locate(start + title.Length, isEnd: true)));
    }

    /// <summary>Without blanks, separators and closing punctuation at both ends.</summary>
    public static string Trim(string text) => text.Trim().TrimEnd('.', ',', ':', '：', ';', '|', '-', '–', '—', '。', '，', ' ').TrimStart('-', '–', '—', '|', ':', '：', ',', '.', ' ');

    /// <summary>Without the tags in front.</summary>
    public static string WithoutTags(string text) => text[SkipMarks(text)..];

    // Tags, check boxes, emoji, numbers and separators in front of a title.
    private static int SkipMarks(string text)
    {
        var at = 0;
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
                return char.IsDigit(text[at]) && LeadingDate().Match(text, at) is { Success: true } date && date.Index == at ? SkipMarksFrom(text, at + date.Length) : at;
            }
            else
            {
                at++;
            }
        }

        return at;
    }

    private static int SkipMarksFrom(string text, int at)
    {
        var rest = SkipMarks(text[at..]);
        return at + rest;
    }

    private static int Cut(string text, int start)
    {
        var end = text.Length;
        foreach (Match match in Separator().Matches(text, start))
        {
            var before = text.AsSpan(start, match.Index - start);
            var isSentence = match.Value[0] is '.' or '。';
            if (TextKey.Of(before).Length < 2 || (isSentence && (before.Count(' ') < 2 || EndsWithAbbreviation(before))))
                continue;
            end = match.Index;
            break;
        }

        return end;
    }

    private static bool EndsWithAbbreviation(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word.Length <= 2 || word is "vs" or "etc" or "al" || word.Contains('.');
    }

    private static bool IsTrailing(char unit) => unit is '.' or ',' or ':' or '：' or ';' or '|' or '-' or '–' or '—' or '。' or '，' or '[' or '(' or '【' or '（' or '"' or '”' or '{';

    private int Locate(int offset, bool isEnd)
    {
        var index = parts.Count - 1;
        while (index > 0 && (isEnd ? parts[index].Offset >= offset : parts[index].Offset > offset))
            index--;
        var (start, piece) = parts[index];
        var inside = Math.Clamp(offset - start, 0, piece.Text.Length);
        return piece.Text.Length == piece.Span.Length ? piece.Span.Start + inside : isEnd ? piece.Span.End : piece.Span.Start;
    }

    [GeneratedRegex(@"\s[-–—|]{1,3}\s|[.。]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"(?:(?:19|20)[0-9]{2}(?:[-/.][0-9]{1,2}){0,2}|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4})(?=[\s\]:|,-])", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingDate();
}
