using ListLint.Core;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>Turns the inlines of a block into pieces. The walk is iterative where nesting is unbounded, so depth is Markdig's own limit.</summary>
internal sealed class InlineReader(string source, SharedWords words, List<Link> links, InlineMarks marks)
{
    private readonly PieceBuilder builder = new(source, links, words);
    private readonly LinkReader linkReader = new(source, words, links, marks);

    /// <summary>The pieces of a block whose inlines were parsed.</summary>
    public Piece[] Read(LeafBlock block)
    {
        if (block.Inline is { } inlines)
            Walk(inlines);
        return builder.End();
    }

    /// <summary>The pieces of a block of raw HTML.</summary>
    public Piece[] ReadHtml(Span span)
    {
        foreach (var token in HtmlTokenizer.Read(source, span))
        {
            if (token.Kind == HtmlTokenKind.Comment)
                marks.Comment(token.Span);
            else if (token.Tag is { } tag)
                Visit(tag, isInText: false);
            else
                ReadHtmlText(token.Span);
        }

        return builder.End();
    }

    private void ReadHtmlText(Span span)
    {
        var raw = source[span.Start..span.End];
        if (!string.IsNullOrWhiteSpace(raw))
            marks.TextRuns.Add(span);
        builder.Text(span, System.Net.WebUtility.HtmlDecode(raw));
    }

    private void Walk(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            Visit(inline);
    }

    private void Visit(Inline inline)
    {
        var span = InlineSpans.From(inline);
        switch (inline)
        {
            case LiteralInline literal:
                marks.TextRuns.Add(span);
                builder.Text(span, literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                builder.Text(span, entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                builder.Break(span);
                break;
            case CodeInline code:
                marks.Hidden.Add(span);
                builder.Code(span, code.Content);
                break;
            case MathInline:
                marks.Hidden.Add(span);
                builder.Formula(span);
                break;
            case FootnoteMarkInline mark:
                marks.Footnote(mark, span);
                break;
            case HtmlInline html:
                VisitHtml(html, span);
                break;
            case AutolinkInline autolink:
                builder.Link(LinkReader.Read(autolink, span));
                break;
            case ContainerInline container:
                Visit(container, span);
                break;
        }
    }

    private void Visit(ContainerInline container, Span span)
    {
        switch (container)
        {
            case LinkInline link:
                linkReader.Read(link, span, builder);
                break;
            case EmphasisInline emphasis:
                VisitEmphasis(emphasis, span);
                break;
            default:
                Walk(container);
                break;
        }
    }

    private void VisitEmphasis(EmphasisInline emphasis, Span span)
    {
        var style =
            emphasis.DelimiterChar == '~' ? PieceStyle.Struck
            : emphasis.DelimiterCount == 2 ? PieceStyle.Strong
            : PieceStyle.Emphasis;
        marks.Emphasis(emphasis, span);
        builder.Emphasize(style, 1);
        Walk(emphasis);
        builder.Emphasize(style, -1);
    }

    private void VisitHtml(HtmlInline html, Span span)
    {
        if (html.Tag.StartsWith("<!--", StringComparison.Ordinal))
            marks.Comment(span);
        else if (HtmlTokenizer.ReadTag(source, span.Start, span.End) is { } tag)
            Visit(tag, isInText: true);
    }

    private void Visit(HtmlTag tag, bool isInText)
    {
        marks.Tag(tag, isInText);
        builder.Tag(tag);
    }
}
