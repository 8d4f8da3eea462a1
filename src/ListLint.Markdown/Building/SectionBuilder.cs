using ListLint.Core;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>Finds headings, Markdown's and HTML's, and makes the tree of sections and the anchors of the file.</summary>
internal sealed class SectionBuilder
{
    private readonly DocumentPieces document;
    private readonly SlugMaker slugs = new();
    private readonly List<Section> sections = [];
    private readonly List<Anchor> anchors = [];

    public SectionBuilder(DocumentPieces document)
    {
        this.document = document;
        Root = new Section(new Span(0, document.Source.Length), default, 0) { Title = "", Slug = "" };
        var headings = new List<FoundHeading>();
        foreach (var block in document.Leaves)
        {
            var pieces = document.Get(block);
            if (block is HeadingBlock heading)
                headings.Add(new FoundHeading(DocumentPieces.SpanOf(block), heading.Level, pieces, false, block.Parent is MarkdownDocument));
            else if (pieces.Contains((in piece) => piece.Tag is not null))
                AddHtmlHeadings(pieces, block.Parent is MarkdownDocument, headings);
            AddAnchors(pieces);
        }

        var tops = headings.FindAll(heading => heading.IsTop);
        var next = 0;
        foreach (var heading in headings)
            Add(heading.Span, heading.Level, heading.Pieces, heading.IsHtml, heading.IsTop ? SpanOf(tops, next++) : null);
        Nest();
    }

    public Section Root { get; }

    public IReadOnlyList<Section> Sections => sections;

    public IReadOnlyList<Anchor> Anchors => anchors;

    /// <summary>The inmost section at an offset.</summary>
    public Section At(int offset) => Section.At(sections, offset) ?? Root;

    // A section ends where the next heading of its own or a higher level starts.
    private Span SpanOf(List<FoundHeading> headings, int index)
    {
        var end = index + 1;
        while (end < headings.Count && headings[end].Level > headings[index].Level)
            end++;
        return new Span(headings[index].Span.Start, end < headings.Count ? headings[end].Span.Start : document.Source.Length);
    }

    private void Add(Span span, int level, ReadOnlySpan<Piece> pieces, bool isHtml, Span? extent)
    {
        var text = pieces.Visible();
        var (slug, other) = slugs.Next(text);
        Section? section = null;
        if (extent is { } whole)
        {
            section = new Section(whole, span, level)
            {
                Title = text.Trim(),
                Slug = slug,
                IsHtml = isHtml,
            };
            section.Date = DateReader.FindOnly(text, DateSource.Heading, (_, _) => span);
            sections.Add(section);
        }

        anchors.Add(new Anchor(span, slug) { Section = section, OtherName = other });
    }

    private void AddAnchors(ReadOnlySpan<Piece> pieces)
    {
        foreach (ref readonly var piece in pieces)
        {
            if (piece.Tag is not { IsEnd: false } tag)
                continue;
            foreach (var attribute in tag.Attributes)
            {
                if (attribute.Value.Length > 0 && (attribute.Name == "id" || (attribute.Name == "name" && tag.Name == "a")))
                    anchors.Add(
                        new Anchor(
                            tag.Span,
                            attribute.Value.StartsWith("user-content-", StringComparison.Ordinal) ? attribute.Value[13..] : attribute.Value
                        )
                    );
            }
        }
    }

    private static void AddHtmlHeadings(Piece[] pieces, bool isTop, List<FoundHeading> headings)
    {
        for (var start = 0; start < pieces.Length; start++)
        {
            if (pieces[start].Tag is not { IsEnd: false, HeadingLevel: > 0 and var level })
                continue;
            var end = start + 1;
            while (end < pieces.Length && !(pieces[end].Tag is { IsEnd: true } tag && tag.HeadingLevel == level))
                end++;
            if (end == pieces.Length)
                return;
            var found = pieces[start..(end + 1)];
            headings.Add(new FoundHeading(found.Extent(), level, found, true, isTop));
            start = end;
        }
    }

    private void Nest()
    {
        Root.Body = new Span(0, sections.Count > 0 ? sections[0].Heading.Start : document.Source.Length);
        var open = new Stack<Section>([Root]);
        for (var i = 0; i < sections.Count; i++)
        {
            var section = sections[i];
            section.Body = new Span(section.Heading.End, i + 1 < sections.Count ? sections[i + 1].Heading.Start : document.Source.Length);
            while (open.Peek().Level >= section.Level)
                open.Pop();
            section.Parent = open.Peek();
            open.Peek().ChildList.Add(section);
            open.Push(section);
        }
    }

    private sealed record FoundHeading(Span Span, int Level, Piece[] Pieces, bool IsHtml, bool IsTop);
}
