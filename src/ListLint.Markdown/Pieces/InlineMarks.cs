using ListLint.Core;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>What the inlines of a file tell besides their pieces: where its text stands, what is hidden, and which footnotes are not there.</summary>
internal sealed class InlineMarks
{
    public List<Span> Hidden { get; } = [];

    /// <summary>The HTML comments among what is hidden.</summary>
    public List<Span> Comments { get; } = [];

    public List<Span> TextRuns { get; } = [];

    /// <summary>The marks of footnotes that are not there.</summary>
    public List<Span> LostFootnotes { get; } = [];

    /// <summary>The tags of HTML.</summary>
    public List<RawTag> RawTags { get; } = [];

    /// <summary>Emphasis; none that is struck through.</summary>
    public List<MarkupSign> Signs { get; } = [];

    public void Emphasis(EmphasisInline emphasis, Span span)
    {
        if (emphasis.DelimiterChar != '~')
            Signs.Add(new MarkupSign(span, emphasis.DelimiterCount == 2 ? SignKind.Strong : SignKind.Emphasis));
    }

    public void Tag(HtmlTag tag, bool isInText) =>
        RawTags.Add(new RawTag(tag.Span, tag.Name, tag.IsEnd, tag.Attributes.Count > 0, tag["href"] is not null, isInText));

    public void Comment(Span span)
    {
        Hidden.Add(span);
        Comments.Add(span);
    }

    public void Footnote(FootnoteMarkInline mark, Span span)
    {
        if (mark.IsDefined)
            Hidden.Add(span);
        else
            LostFootnotes.Add(span);
    }
}
