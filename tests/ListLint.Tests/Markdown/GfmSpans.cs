using ListLint.Markdown;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListLint.Tests.Markdown;

/// <summary>Says where spans of the tree contradict the text.</summary>
internal static class GfmSpans
{
    /// <summary>One line for each wrong span; none for a sound tree.</summary>
    public static List<string> Faults(string text)
    {
        var faults = new List<string>();
        var document = GfmParser.Parse(text);
        foreach (var node in document.Descendants())
        {
            if (node is LinkReferenceDefinitionGroup || (node as Inline)?.Parent is LinkInline { IsAutoLink: true })
                continue;
            if (node.Span.Start < 0 || node.Span.End < node.Span.Start - 1 || node.Span.End >= text.Length)
                faults.Add($"{node.GetType().Name} at {node.Span} lies outside");
            else if (Parent(node) is { } parent && !IsInside(node.Span, parent.Span))
                faults.Add($"{node.GetType().Name} at {node.Span} leaves its {parent.GetType().Name} at {parent.Span}");
            else if (!Fits(node, text))
                faults.Add($"{node.GetType().Name} at {node.Span} is not '{Slice(text, node.Span)}'");
        }

        return faults;
    }

    /// <summary>The text that a span cuts out.</summary>
    public static string Slice(string text, SourceSpan span) => span.IsEmpty ? "" : text[span.Start..(span.End + 1)];

    private static MarkdownObject? Parent(MarkdownObject node) =>
        node switch
        {
            LinkReferenceDefinition => null,
            Block block => block.Parent,
            Inline { Parent: { } parent } when parent.ParentBlock is null => parent,
            Inline { Parent.ParentBlock: { } block } => block,
            _ => null,
        };

    private static bool IsInside(SourceSpan inner, SourceSpan outer) => inner.Start >= outer.Start && inner.End <= outer.End;

    private static bool Fits(MarkdownObject node, string text)
    {
        var slice = Slice(text, node.Span);
        return node switch
        {
            LiteralInline literal => slice.Replace('\0', '\uFFFD') == (literal.IsFirstCharacterEscaped ? "\\" : "") + literal.Content,
            CodeInline => slice.StartsWith('`') && slice.EndsWith('`'),
            LinkInline { IsAutoLink: true } link => link.Url!.EndsWith(slice, StringComparison.Ordinal)
                || slice.Contains('\\')
                || slice.Contains('\0'),
            LinkInline link => slice.StartsWith(link.IsImage ? "![" : "[") && slice[^1] is ')' or ']' && UrlFits(link.UrlSpan, link.Url, text),
            AutolinkInline => slice.StartsWith('<') && slice.EndsWith('>'),
            HeadingBlock { IsSetext: false } => slice.StartsWith('#'),
            PipeCell => slice == slice.Trim(' ', '\t', '\v', '\f'),
            LinkReferenceDefinition definition => slice.TrimStart().StartsWith('[') && UrlFits(definition.UrlSpan, definition.Url, text),
            _ => true,
        };
    }

    private static bool UrlFits(SourceSpan span, string? url, string text)
    {
        var slice = Slice(text, span);
        if (slice.StartsWith('<') && slice.EndsWith('>'))
            slice = slice[1..^1];
        // Markdig unescapes twice, so that an escaped ampersand before an entity's name is lost.
        return slice.Contains("\\&") || HtmlHelper.Unescape(slice.Replace('\0', '\uFFFD')) == HtmlHelper.Unescape(url);
    }
}
