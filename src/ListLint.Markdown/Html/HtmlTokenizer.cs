using System.Net;
using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>What a stretch of HTML is made of.</summary>
internal enum HtmlTokenKind
{
    Text,
    Tag,
    Comment,
}

/// <summary>A stretch of HTML; <paramref name="Tag"/> is set for tags.</summary>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, Span Span, HtmlTag? Tag);

/// <summary>Splits raw HTML into tags, comments and text, with places. Never fails: what is no tag is text. One pass, linear.</summary>
internal static class HtmlTokenizer
{
    public static IEnumerable<HtmlToken> Read(string source, Span span)
    {
        var textStart = span.Start;
        var at = span.Start;
        while (at < span.End)
        {
            var open = source.IndexOf('<', at, span.End - at);
            if (open < 0)
                break;
            var token = ReadMarkup(source, open, span.End);
            if (token is not { } markup)
            {
                at = open + 1;
                continue;
            }

            if (open > textStart)
                yield return new HtmlToken(HtmlTokenKind.Text, new Span(textStart, open), null);
            yield return markup;
            at = textStart = markup.Span.End;
        }

        if (textStart < span.End)
            yield return new HtmlToken(HtmlTokenKind.Text, new Span(textStart, span.End), null);
    }

    /// <summary>Reads the tag that starts at an offset, or null where none does.</summary>
    public static HtmlTag? ReadTag(string source, int open, int end)
    {
        var at = open + 1;
        var isEnd = at < end && source[at] == '/';
        if (isEnd)
            at++;
        var nameStart = at;
        while (at < end && (char.IsAsciiLetterOrDigit(source[at]) || source[at] == '-'))
            at++;
        if (at == nameStart || !char.IsAsciiLetter(source[nameStart]))
            return null;
        var name = LowerCase.From(source.AsSpan(nameStart, at - nameStart));
        var attributes = new List<HtmlAttribute>();
        while (at < end)
        {
            while (at < end && (char.IsWhiteSpace(source[at]) || source[at] == '/'))
                at++;
            if (at < end && source[at] == '>')
                return new HtmlTag(new Span(open, at + 1), name, isEnd, attributes);
            if (at >= end || source[at] == '<' || ReadAttribute(source, ref at, end) is not { } attribute)
                return null;
            attributes.Add(attribute);
        }

        return null;
    }

    private static HtmlToken? ReadMarkup(string source, int open, int end)
    {
        if (string.CompareOrdinal(source, open, "<!--", 0, 4) == 0)
        {
            var close = source.IndexOf("-->", open + 4, Math.Max(0, end - open - 4), StringComparison.Ordinal);
            return new HtmlToken(HtmlTokenKind.Comment, new Span(open, close < 0 ? end : close + 3), null);
        }

        return ReadTag(source, open, end) is { } tag ? new HtmlToken(HtmlTokenKind.Tag, tag.Span, tag) : null;
    }

    private static HtmlAttribute? ReadAttribute(string source, ref int at, int end)
    {
        var nameStart = at;
        while (at < end && !char.IsWhiteSpace(source[at]) && source[at] is not ('=' or '>' or '/' or '<' or '"' or '\''))
            at++;
        if (at == nameStart)
            return null;
        var name = LowerCase.From(source.AsSpan(nameStart, at - nameStart));
        var equals = SkipBlanks(source, at, end);
        if (equals >= end || source[equals] != '=')
            return new HtmlAttribute(name, "", new Span(at, at));
        at = SkipBlanks(source, equals + 1, end);
        if (at >= end)
            return null;
        var quote = source[at] is '"' or '\'' ? source[at] : '\0';
        var start = quote == '\0' ? at : at + 1;
        at = start;
        while (at < end && (quote == '\0' ? !char.IsWhiteSpace(source[at]) && source[at] != '>' : source[at] != quote))
            at++;
        if (at >= end)
            return null;
        var value = new Span(start, at);
        if (quote != '\0')
            at++;
        return new HtmlAttribute(name, WebUtility.HtmlDecode(source[value.Start..value.End]), value);
    }

    private static int SkipBlanks(string source, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(source[at]))
            at++;
        return at;
    }
}
