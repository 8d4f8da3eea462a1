using System.Text;
using ListLint.Core;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>Turns the inlines of a block into pieces. The walk is iterative where nesting is unbounded, so depth is Markdig's own limit.</summary>
internal sealed class InlineReader(string source, SharedWords words, List<Link> links, List<Span> hidden, List<Span> comments, List<Span> textRuns, List<Span> lostFootnotes)
{
    private readonly PieceBuilder builder = new(source, links, words);

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
                Comment(token.Span);
            else if (token.Tag is { } tag)
                builder.Tag(tag);
            else
                ReadHtmlText(token.Span);
        }

        return builder.End();
    }

    private void ReadHtmlText(Span span)
    {
        var raw = source[span.Start..span.End];
        if (!string.IsNullOrWhiteSpace(raw))
            textRuns.Add(span);
        builder.Text(span, System.Net.WebUtility.HtmlDecode(raw));
    }

    private void Walk(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            Visit(inline);
    }

    private void Visit(Inline inline)
    {
        var span = SpanOf(inline);
        switch (inline)
        {
            case LiteralInline literal:
                textRuns.Add(span);
                builder.Text(span, literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                builder.Text(span, entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                builder.Break(span);
                break;
            case CodeInline code:
                hidden.Add(span);
                builder.Code(span, code.Content);
                break;
            case MathInline:
                hidden.Add(span);
                builder.Formula(span);
                break;
            case FootnoteMarkInline mark:
                Footnote(mark, span);
                break;
            case HtmlInline html:
                VisitHtml(html, span, builder);
                break;
            case AutolinkInline autolink:
                builder.Link(Autolink(autolink, span));
                break;
            case LinkInline link:
                VisitLink(link, span, builder);
                break;
            case EmphasisInline emphasis:
                var style = emphasis.DelimiterChar == '~' ? PieceStyle.Struck
                    : emphasis.DelimiterCount == 2 ? PieceStyle.Strong : PieceStyle.Emphasis;
                builder.Emphasize(style, 1);
                Walk(emphasis);
                builder.Emphasize(style, -1);
                break;
            case ContainerInline nested:
                Walk(nested);
                break;
        }
    }

    private void VisitHtml(HtmlInline html, Span span, PieceBuilder builder)
    {
        if (html.Tag.StartsWith("<!--", StringComparison.Ordinal))
            Comment(span);
        else if (HtmlTokenizer.ReadTag(source, span.Start, span.End) is { } tag)
            builder.Tag(tag);
    }

    private void Comment(Span span)
    {
        hidden.Add(span);
        comments.Add(span);
    }

    private void Footnote(FootnoteMarkInline mark, Span span)
    {
        if (mark.IsDefined)
            hidden.Add(span);
        else
            lostFootnotes.Add(span);
    }

    private void VisitLink(LinkInline inline, Span span, PieceBuilder builder)
    {
        if (inline.IsAutoLink)
        {
            var written = source[span.Start..span.End];
            builder.Link(new Link(span) { Form = LinkForm.Bare, Url = inline.Url == written ? written : inline.Url ?? "", UrlSpan = span, Text = written, TextSpan = span });
            return;
        }

        List<Link>? nested = null;
        var text = ReadText(inline, ref nested);
        var isReference = inline.Reference is not null;
        var link = new Link(span)
        {
            Form = isReference ? LinkForm.Reference : LinkForm.Inline,
            IsImage = inline.IsImage,
            Url = inline.Url ?? "",
            UrlSpan = isReference ? ToSpan(inline.Reference!.UrlSpan) : TargetSpan(inline, span),
            Text = text,
            TextSpan = TextSpan(inline, span),
            HasImage = nested is not null || inline.IsImage,
        };
        builder.Link(link);
        if (nested is null)
            return;
        foreach (var image in nested)
            image.Outer ??= link;
        links.AddRange(nested);
    }

    // Most links have plain words between their brackets, and many the same few.
    private string ReadText(LinkInline inline, ref List<Link>? nested)
    {
        if (inline.FirstChild is LiteralInline first && EndOfWritten(first) is { } end)
            return words.Of(source.AsSpan(first.Span.Start, end - first.Span.Start).Trim());
        var text = new StringBuilder();
        ReadText(inline, text, ref nested);
        return text.ToString().Trim();
    }

    // Where texts end that are all a link holds and are written as they are shown, side by side.
    private int? EndOfWritten(LiteralInline first)
    {
        var end = first.Span.Start;
        for (Inline? inline = first; inline is not null; inline = inline.NextSibling)
        {
            if (inline is not LiteralInline literal || literal.Span.Start != end || literal.Span.End >= source.Length || !literal.Content.AsSpan().SequenceEqual(source.AsSpan(end, literal.Span.Length)))
                return null;
            end = literal.Span.End + 1;
        }

        for (Inline? inline = first; inline is not null; inline = inline.NextSibling)
            textRuns.Add(SpanOf(inline));
        return end;
    }

    // Emphasis inside a link, or a link's text that is an image, does not matter to what the link says.
    private void ReadText(ContainerInline container, StringBuilder text, ref List<Link>? nested)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            var span = SpanOf(inline);
            switch (inline)
            {
                case LiteralInline literal:
                    textRuns.Add(span);
                    text.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case CodeInline code:
                    hidden.Add(span);
                    text.Append(code.Content);
                    break;
                case MathInline:
                    hidden.Add(span);
                    text.Append(source, span.Start, span.Length);
                    break;
                case FootnoteMarkInline mark:
                    Footnote(mark, span);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case HtmlInline html when html.Tag.StartsWith("<img", StringComparison.OrdinalIgnoreCase):
                    var images = new List<Link>();
                    VisitHtml(html, span, new PieceBuilder(source, images, words));
                    AddTo(ref nested, images);
                    break;
                case HtmlInline html when html.Tag.StartsWith("<!--", StringComparison.Ordinal):
                    Comment(span);
                    break;
                case LinkInline link:
                    var inner = new List<Link>();
                    var before = links.Count;
                    VisitLink(link, span, new PieceBuilder(source, inner, words));
                    AddTo(ref nested, inner);
                    AddTo(ref nested, links[before..]);
                    links.RemoveRange(before, links.Count - before);
                    break;
                case ContainerInline deeper:
                    ReadText(deeper, text, ref nested);
                    break;
            }
        }
    }

    private static void AddTo(ref List<Link>? nested, List<Link> links)
    {
        if (links.Count > 0)
            (nested ??= []).AddRange(links);
    }

    private Link Autolink(AutolinkInline autolink, Span span) => new(span)
    {
        Form = LinkForm.Autolink,
        Url = autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url,
        UrlSpan = new Span(span.Start + 1, span.End - 1),
        Text = autolink.Url,
        TextSpan = new Span(span.Start + 1, span.End - 1),
    };

    // The target's span, also for `[a]()`, where Markdig gives none: right behind the opening parenthesis.
    private Span TargetSpan(LinkInline inline, Span span)
    {
        if (inline.UrlSpan is { IsEmpty: false } url)
        {
            var target = ToSpan(url);
            return source[target.Start] == '<' && source[target.End - 1] == '>' && target.Length > 1 ? new Span(target.Start + 1, target.End - 1) : target;
        }

        var open = TextSpan(inline, span).End + 2;
        return new Span(Math.Min(open, span.End), Math.Min(open, span.End));
    }

    private Span TextSpan(LinkInline inline, Span span)
    {
        var start = span.Start + (inline.IsImage ? 2 : 1);
        var end = inline.LabelSpan is { IsEmpty: false } label && label.End + 1 <= span.End ? label.End + 1
            : inline.LastChild is { } last ? last.Span.End + 1 : start;
        if (inline.LastChild is { } child && child.Span.End + 1 > end)
            end = child.Span.End + 1;
        while (end < span.End && source[end] != ']')
            end++;
        return new Span(Math.Min(start, end), end);
    }

    private static Span ToSpan(SourceSpan span) => new(span.Start, span.End + 1);

    private static Span SpanOf(MarkdownObject node) => ToSpan(node.Span);
}
