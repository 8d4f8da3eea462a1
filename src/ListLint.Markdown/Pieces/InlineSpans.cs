using ListLint.Core;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>Where inlines and the parts of links stand.</summary>
internal static class InlineSpans
{
    public static Span From(MarkdownObject node) => From(node.Span);

    public static Span From(SourceSpan span) => new(span.Start, span.End + 1);

    /// <summary>The target's span, also for <c>[a]()</c>, where Markdig gives none: right behind the opening parenthesis.</summary>
    public static Span FromTarget(LinkInline inline, Span span, string source)
    {
        if (inline.UrlSpan is { IsEmpty: false } url)
        {
            var target = From(url);
            return source[target.Start] == '<' && source[target.End - 1] == '>' && target.Length > 1
                ? new Span(target.Start + 1, target.End - 1)
                : target;
        }

        var open = FromText(inline, span, source).End + 2;
        return new Span(Math.Min(open, span.End), Math.Min(open, span.End));
    }

    /// <summary>What stands between the brackets of a link.</summary>
    public static Span FromText(LinkInline inline, Span span, string source)
    {
        var start = span.Start + (inline.IsImage ? 2 : 1);
        var end =
            inline.LabelSpan is { IsEmpty: false } label && label.End + 1 <= span.End ? label.End + 1
            : inline.LastChild is { } last ? last.Span.End + 1
            : start;
        if (inline.LastChild is { } child && child.Span.End + 1 > end)
            end = child.Span.End + 1;
        while (end < span.End && source[end] != ']')
            end++;
        return new Span(Math.Min(start, end), end);
    }
}
