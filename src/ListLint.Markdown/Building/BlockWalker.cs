using ListLint.Core;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>Walks the blocks of a file in order and hands each to the reader of its kind.</summary>
internal sealed class BlockWalker
{
    private readonly ModelParts parts;
    private readonly ListReader lists;
    private readonly TableReader tables;
    private readonly ParagraphReader paragraphs;
    private readonly ContentsFinder contents;
    private readonly HtmlLineReader lines;
    private readonly List<(ParagraphBlock Paragraph, Caption? Caption)> run = [];
    private Caption? caption;
    private EntryGroup? titled;

    public BlockWalker(ModelParts parts)
    {
        this.parts = parts;
        var entries = new EntryReader(parts);
        lists = new ListReader(parts, entries);
        tables = new TableReader(parts, entries);
        paragraphs = new ParagraphReader(parts, entries);
        contents = new ContentsFinder(parts);
        lines = new HtmlLineReader(parts, entries);
    }

    public void Walk()
    {
        Walk(parts.Document.Document);
        foreach (var (span, rows) in HtmlTableFinder.Find(parts.Document))
            tables.Read(span, default, isHtml: true, rows, null);
    }

    private void Walk(ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            var next = i + 1 < container.Count ? container[i + 1] : null;
            switch (container[i])
            {
                case HeadingBlock:
                    EndSection();
                    break;
                case ParagraphBlock paragraph:
                    if (ReadWithNext(paragraph, next))
                        i++;
                    break;
                case ListBlock { IsOrdered: true, Count: 1 } heading when next is ListBlock { IsOrdered: false } && OnlyLine(heading) is { } line:
                    SetCaption(parts.PiecesOf(line));
                    break;
                case ListBlock list when !contents.IsNavigation(list):
                    Read(list, container, i);
                    break;
                case PipeTable table:
                    Read(table);
                    break;
                case HtmlBlock html:
                    ReadHtml(parts.PiecesOf(html));
                    lines.Add(parts.PiecesOf(html));
                    break;
                case QuoteBlock { Count: 1 } quote when quote[0] is ParagraphBlock quoted:
                    run.Add((quoted, caption));
                    break;
                case ContainerBlock nested and not (ListBlock or FootnoteBlock):
                    Walk(nested);
                    break;
            }
        }

        EndSection();
    }

    // Whether the block behind the paragraph is read with it.
    private bool ReadWithNext(ParagraphBlock paragraph, Block? next)
    {
        if (next is ListBlock below && IsTitleOf(paragraph, below))
        {
            titled ??= parts.Group(paragraph.Span.Start, caption);
            paragraphs.ReadWithList(paragraph, below, titled);
            return true;
        }

        if (ParagraphReader.IsCaption(parts.PiecesOf(paragraph)))
            SetCaption(parts.PiecesOf(paragraph));
        else
            run.Add((paragraph, caption));
        return false;
    }

    private void Read(ListBlock list, ContainerBlock container, int index)
    {
        if (lists.IsFields(list) && OwnerOf(container, index) is { } owner)
            paragraphs.ReadFields(owner, list, owner is HeadingBlock ? null : caption);
        else
            lists.Read(list, caption);
    }

    // "1. Spurious biases", with its entries as bullets below.
    private LeafBlock? OnlyLine(ListBlock list) =>
        list[0] is ListItemBlock { Count: 1 } item
        && item[0] is ParagraphBlock paragraph
        && !new ReadOnlySpan<Piece>(parts.PiecesOf(paragraph)).Contains((in piece) => piece.Link is not null)
            ? paragraph
            : null;

    private bool IsTitleOf(ParagraphBlock paragraph, ListBlock list)
    {
        var pieces = parts.PiecesOf(paragraph);
        return lists.IsAdditions(list)
            && parts.HasWebLink(list)
            && pieces.Visible().Trim() is { Length: > 3 } text
            && text is not [.., ':' or '：']
            && pieces.First((in piece) => !piece.IsBlank && !piece.IsBadge) is var first
            && (first.IsTextLink || first.Is(PieceStyle.Strong))
            && (text.Length > 12 || DateReader.FindOnly(text, DateSource.Caption, (_, _) => default) is null);
    }

    // The heading or caption right above, images between them left out.
    private LeafBlock? OwnerOf(ContainerBlock container, int index)
    {
        while (
            --index >= 0
            && container[index] is ParagraphBlock images
            && !new ReadOnlySpan<Piece>(parts.PiecesOf(images)).Contains((in piece) => !piece.IsBlank && !piece.IsBadge)
        )
            continue;
        return index < 0
            ? null
            : container[index] switch
            {
                HeadingBlock heading => heading,
                ParagraphBlock paragraph when ParagraphReader.IsTitle(parts.PiecesOf(paragraph)) => paragraph,
                _ => null,
            };
    }

    private void EndSection()
    {
        if (run.Count > 0)
            paragraphs.ReadRun(run);
        lines.End();
        run.Clear();
        (caption, titled) = (null, null);
    }

    private void SetCaption(ReadOnlySpan<Piece> pieces)
    {
        var text = pieces.Visible().Trim();
        var span = pieces.Extent();
        caption = new Caption(span, text) { Date = DateReader.FindOnly(text, DateSource.Caption, (_, _) => span) };
        titled = null;
    }

    private void Read(PipeTable table)
    {
        var rows = new List<RowDraft>(table.Count);
        foreach (var block in table)
        {
            if (block is PipeRow row)
                rows.Add(new RowDraft(DocumentPieces.SpanOf(row), CellsOf(row), row.IsHeader, row.HasLeadingPipe, row.HasTrailingPipe));
        }

        tables.Read(DocumentPieces.SpanOf(table), table.DelimiterSpan, isHtml: false, rows, caption);
    }

    private List<CellDraft> CellsOf(PipeRow row)
    {
        var cells = new List<CellDraft>(row.Count);
        foreach (var cell in row)
            cells.Add(new CellDraft(DocumentPieces.SpanOf(cell), parts.PiecesOf(cell)));
        return cells;
    }

    // <summary> heads what <details> holds; an HTML heading starts a section.
    private void ReadHtml(ReadOnlySpan<Piece> pieces)
    {
        if (pieces.Contains((in piece) => piece.Tag is { HeadingLevel: > 0, IsEnd: false }))
            EndSection();
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].Tag is { Name: "details", IsEnd: true })
                (caption, titled) = (null, null);
            // One that is not closed ends where the next begins.
            if (pieces[i].Tag is { Name: "summary", IsEnd: false })
                SetCaption(
                    pieces[
                        (i + 1)..(
                            pieces.IndexOf((in piece) => piece.Tag is { Name: "summary" } or { Name: "details" }, i + 1) is >= 0 and var end
                                ? end
                                : pieces.Length
                        )
                    ]
                );
        }
    }
}
