using System.Runtime.InteropServices;
using ListLint.Core;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>Reads the inlines of one block into what a reader sees of each sign.</summary>
/// <param name="text">What was parsed.</param>
/// <param name="offset">Where the block starts in it.</param>
/// <param name="source">The block.</param>
internal sealed class RenderingReader(string text, int offset, string source)
{
    private readonly LiteralPlace[] literal = new LiteralPlace[source.Length];
    private readonly List<RenderedLink> links = [];
    private readonly List<(Span Span, string Url)> images = [];
    private readonly List<Span> code = [];
    private readonly List<Span> tags = [];
    private int strong;
    private int emphasis;
    private int struck;
    private int anchors;

    /// <summary>What is shown of the block.</summary>
    public RenderedBlock Read(ContainerInline inlines)
    {
        Walk(inlines, LiteralPlace.Text);
        return new RenderedBlock(source, ImmutableCollectionsMarshal.AsImmutableArray(literal), links, images)
        {
            Strong = strong,
            Emphasis = emphasis,
            Struck = struck,
            Code = code,
            Tags = tags,
        };
    }

    private void Walk(ContainerInline container, LiteralPlace place)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            Visit(inline, anchors > 0 ? LiteralPlace.Label : place);
    }

    private void Visit(Inline inline, LiteralPlace place)
    {
        switch (inline)
        {
            case LiteralInline shown:
                Show(shown, place);
                break;
            case CodeInline:
                code.Add(SpanOf(inline));
                break;
            case HtmlInline html:
                VisitTag(html);
                break;
            case AutolinkInline link:
                links.Add(new RenderedLink(SpanOf(link), SpanOf(link), link.Url, true));
                break;
            case LinkInline link:
                VisitLink(link, place);
                break;
            case EmphasisInline mark:
                VisitEmphasis(mark);
                Walk(mark, place);
                break;
            case ContainerInline container:
                Walk(container, place);
                break;
        }
    }

    private void VisitEmphasis(EmphasisInline mark)
    {
        if (mark.DelimiterChar == '~')
            struck++;
        else if (mark.DelimiterCount == 2)
            strong++;
        else
            emphasis++;
    }

    private void VisitLink(LinkInline link, LiteralPlace place)
    {
        var span = SpanOf(link);
        if (link.IsImage)
        {
            images.Add((span, link.Url ?? ""));
        }
        else if (link.IsAutoLink)
        {
            links.Add(new RenderedLink(span, span, link.Url ?? "", true));
            Mark(span, place);
        }
        else
        {
            var at = links.Count;
            Walk(link, LiteralPlace.Label);
            var label = InlineSpans.FromText(link, new Span(span.Start + offset, span.End + offset), text);
            links.Insert(at, new RenderedLink(span, new Span(label.Start - offset, label.End - offset), link.Url ?? "", false));
        }
    }

    private void VisitTag(HtmlInline html)
    {
        var span = SpanOf(html);
        tags.Add(span);
        if (html.Tag.StartsWith("<a ", StringComparison.OrdinalIgnoreCase))
            anchors++;
        else if (html.Tag.StartsWith("</a", StringComparison.OrdinalIgnoreCase))
            anchors = Math.Max(0, anchors - 1);
    }

    // What is escaped is meant as it is shown.
    private void Show(LiteralInline shown, LiteralPlace place)
    {
        var span = SpanOf(shown);
        if (shown.IsFirstCharacterEscaped && span.Length > 0)
            span = new Span(Math.Min(span.End, span.Start + (source[span.Start] == '\\' ? 2 : 1)), span.End);
        else if (span.Length > shown.Content.Length)
            span = Rest(shown, span);
        Mark(span, place);
    }

    // Of marks that are used in part, Markdig gives the place of all: those outside are left.
    private static Span Rest(LiteralInline shown, Span span) =>
        shown.PreviousSibling is EmphasisInline
            ? new Span(span.End - shown.Content.Length, span.End)
            : new Span(span.Start, span.Start + shown.Content.Length);

    private void Mark(Span span, LiteralPlace place)
    {
        if (!span.IsEmpty)
            literal.AsSpan(span.Start, span.Length).Fill(place);
    }

    // The sign before the block is none of it.
    private Span SpanOf(Inline inline)
    {
        var end = Math.Clamp(inline.Span.End + 1 - offset, 0, source.Length);
        return new Span(Math.Clamp(inline.Span.Start - offset, 0, end), end);
    }
}
