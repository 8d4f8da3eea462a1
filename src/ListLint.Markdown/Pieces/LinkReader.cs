using System.Text;
using ListLint.Core;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>Turns the links of a file, and the images in them, into links of the model.</summary>
/// <param name="source">The text of the file.</param>
/// <param name="words">What short texts are taken from.</param>
/// <param name="links">Where every link and image goes, nested ones too.</param>
/// <param name="marks">What stands where in the file; links add to it.</param>
internal sealed class LinkReader(string source, SharedWords words, List<Link> links, InlineMarks marks)
{
    /// <summary>Hands a link or image to the builder; the images in it are added behind it.</summary>
    public void Read(LinkInline inline, Span span, PieceBuilder builder)
    {
        if (inline.IsAutoLink)
        {
            builder.Link(Bare(inline, span));
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
            UrlSpan = isReference ? InlineSpans.From(inline.Reference!.UrlSpan) : InlineSpans.FromTarget(inline, span, source),
            Text = text,
            TextSpan = InlineSpans.FromText(inline, span, source),
            HasImage = nested is not null || inline.IsImage,
        };
        builder.Link(link);
        if (nested is null)
            return;
        foreach (var image in nested)
            image.Outer ??= link;
        links.AddRange(nested);
    }

    /// <summary>An address in angle brackets.</summary>
    public static Link Read(AutolinkInline autolink, Span span) =>
        new(span)
        {
            Form = LinkForm.Autolink,
            Url = autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url,
            UrlSpan = new Span(span.Start + 1, span.End - 1),
            Text = autolink.Url,
            TextSpan = new Span(span.Start + 1, span.End - 1),
        };

    private Link Bare(LinkInline inline, Span span)
    {
        var written = source[span.Start..span.End];
        return new Link(span)
        {
            Form = LinkForm.Bare,
            Url = inline.Url == written ? written : inline.Url ?? "",
            UrlSpan = span,
            Text = written,
            TextSpan = span,
        };
    }

    // Most links have plain words between their brackets, and many the same few.
    private string ReadText(LinkInline inline, ref List<Link>? nested)
    {
        if (inline.FirstChild is LiteralInline first && EndOfWritten(first) is { } end)
            return words.Get(source.AsSpan(first.Span.Start, end - first.Span.Start).Trim());
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
            if (
                inline is not LiteralInline literal
                || literal.Span.Start != end
                || literal.Span.End >= source.Length
                || !literal.Content.AsSpan().SequenceEqual(source.AsSpan(end, literal.Span.Length))
            )
                return null;
            end = literal.Span.End + 1;
        }

        for (Inline? inline = first; inline is not null; inline = inline.NextSibling)
            marks.TextRuns.Add(InlineSpans.From(inline));
        return end;
    }

    // Emphasis inside a link, or a link's text that is an image, does not matter to what the link says.
    private void ReadText(ContainerInline container, StringBuilder text, ref List<Link>? nested)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            ReadPart(inline, text, ref nested);
    }

    private void ReadPart(Inline inline, StringBuilder text, ref List<Link>? nested)
    {
        var span = InlineSpans.From(inline);
        switch (inline)
        {
            case LiteralInline literal:
                marks.TextRuns.Add(span);
                text.Append(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case CodeInline code:
                marks.Hidden.Add(span);
                text.Append(code.Content);
                break;
            case MathInline:
                marks.Hidden.Add(span);
                text.Append(source, span.Start, span.Length);
                break;
            case FootnoteMarkInline mark:
                marks.Footnote(mark, span);
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case HtmlInline html:
                ReadHtml(html, span, ref nested);
                break;
            case LinkInline link:
                ReadNested(link, span, ref nested);
                break;
            case EmphasisInline emphasis:
                marks.Emphasis(emphasis, span);
                ReadText(emphasis, text, ref nested);
                break;
            case ContainerInline deeper:
                ReadText(deeper, text, ref nested);
                break;
        }
    }

    private void ReadHtml(HtmlInline html, Span span, ref List<Link>? nested)
    {
        if (html.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            marks.Comment(span);
        }
        else if (html.Tag.StartsWith("<img", StringComparison.OrdinalIgnoreCase) && HtmlTokenizer.ReadTag(source, span.Start, span.End) is { } tag)
        {
            var images = new List<Link>();
            new PieceBuilder(source, images, words).Tag(tag);
            AddTo(ref nested, images);
        }
    }

    private void ReadNested(LinkInline link, Span span, ref List<Link>? nested)
    {
        var inner = new List<Link>();
        var before = links.Count;
        Read(link, span, new PieceBuilder(source, inner, words));
        AddTo(ref nested, inner);
        AddTo(ref nested, links[before..]);
        links.RemoveRange(before, links.Count - before);
    }

    private static void AddTo(ref List<Link>? nested, List<Link> links)
    {
        if (links.Count > 0)
            (nested ??= []).AddRange(links);
    }
}
