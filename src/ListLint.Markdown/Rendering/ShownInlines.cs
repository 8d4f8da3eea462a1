using System.Text;
using ListLint.Core;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>Shows the inlines of a block that stand in a span of the text. The depth of inlines is Markdig's own limit.</summary>
internal sealed class ShownInlines(string source, Span window, ShownBuilder builder)
{
    /// <summary>Shows what stands in the span. Behind it everything that has a place starts behind it too.</summary>
    public void Walk(InlineOrder order)
    {
        foreach (var inline in order.From(window.Start))
        {
            if (inline is LeafInline && inline.Span.Start >= window.End)
                break;
            if (IsPerhapsShown(inline))
                Visit(inline);
        }
    }

    private void Walk(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (IsPerhapsShown(inline))
                Visit(inline);
        }
    }

    private void Visit(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                builder.Text(Clip(literal));
                break;
            case HtmlEntityInline entity:
                builder.Text(entity.Transcoded.ToString());
                break;
            case CodeInline code:
                builder.Add(ShownKind.Code, code.Content);
                break;
            case MathInline or FootnoteMarkInline:
                builder.Text(source[Math.Max(window.Start, inline.Span.Start)..Math.Min(window.End, inline.Span.End + 1)]);
                break;
            case LineBreakInline:
                builder.Text(" ");
                break;
            case TaskList box:
                builder.Text(box.Checked ? "☑" : "☐");
                break;
            case HtmlInline html when HtmlTokenizer.ReadTag(source, html.Span.Start, html.Span.End + 1) is { } tag:
                builder.Tag(tag);
                break;
            case AutolinkInline link:
                builder.Add(ShownKind.Link, link.Url, link.IsEmail ? "mailto:" + link.Url : link.Url);
                break;
            case ContainerInline container:
                Visit(container);
                break;
        }
    }

    private void Visit(ContainerInline container)
    {
        switch (container)
        {
            case LinkInline { IsImage: true } image when Overlaps(image):
                builder.Add(ShownKind.Image, Alternative(image), image.Url);
                break;
            case LinkInline { IsImage: false } link when Overlaps(link):
                Inside(link, ShownKind.Link, link.Url ?? "");
                break;
            case EmphasisInline emphasis when Overlaps(emphasis):
                Inside(
                    emphasis,
                    emphasis.DelimiterChar == '~' ? ShownKind.Struck
                        : emphasis.DelimiterCount == 2 ? ShownKind.Strong
                        : ShownKind.Emphasis,
                    null
                );
                break;
            case not (LinkInline or EmphasisInline):
                Walk(container);
                break;
        }
    }

    private void Inside(ContainerInline inline, ShownKind kind, string? url)
    {
        var depth = builder.Depth;
        builder.Open(kind, url: url);
        Walk(inline);
        builder.CloseTo(depth);
    }

    // An element without a place of its own is judged by its parts.
    private bool IsPerhapsShown(Inline inline) => inline is ContainerInline || Overlaps(inline);

    private bool Overlaps(Inline inline) => inline.Span.End >= window.Start && inline.Span.Start < window.End;

    // A backslash or an entity makes text and source differ in length; such a literal is short, and shown whole.
    private string Clip(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        if (text.Length != literal.Span.Length)
            return text;
        var (start, end) = (Math.Max(0, window.Start - literal.Span.Start), Math.Min(text.Length, window.End - literal.Span.Start));
        return text[start..end];
    }

    private static string Alternative(LinkInline image)
    {
        var text = new StringBuilder();
        foreach (var literal in image.FindDescendants<LiteralInline>())
            text.Append(literal.Content.AsSpan());
        return text.ToString();
    }
}
