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
    }

    public void Walk()
    {
        Walk(parts.Document.Document);
        foreach (var (span, rows) in HtmlTableFinder.Find(parts.Document.Leaves.Where(block => block is not PipeCell).SelectMany(parts.PiecesOf)))
            tables.Read(span, default, isHtml: true, rows, null);
    }

    private void Walk(ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            switch (container[i])
            {
                case HeadingBlock:
                    EndSection();
                    break;
                case ParagraphBlock paragraph:
                    if (i + 1 < container.Count && container[i + 1] is ListBlock below && IsTitleOf(paragraph, below))
                    {
                        titled ??= parts.Group(paragraph.Span.Start, caption);
                        paragraphs.ReadWithList(paragraph, below, titled);
                        i++;
                    }
                    else if (ParagraphReader.IsCaption(parts.PiecesOf(paragraph)))
                    {
                        SetCaption(parts.PiecesOf(paragraph));
                    }
                    else
                    {
                        run.Add((paragraph, caption));
                    }

                    break;
                case ListBlock list when !contents.IsNavigation(list):
                    lists.Read(list, caption);
                    break;
                case PipeTable table:
                    Read(table);
                    break;
                case HtmlBlock html:
                    ReadHtml(parts.PiecesOf(html));
                    break;
                case QuoteBlock { Count: 1 } quote when quote[0] is ParagraphBlock quoted:
                    run.Add((quoted, caption));
                    break;
                case ContainerBlock nested and not ListBlock:
                    Walk(nested);
                    break;
            }
        }

        EndSection();
    }

    private bool IsTitleOf(ParagraphBlock paragraph, ListBlock list)
    {
        var pieces = parts.PiecesOf(paragraph);
        return lists.IsAdditions(list) && parts.AllPieces(list).Any(piece => piece.IsTextLink && !piece.Link!.IsInPage)
            && pieces.Visible().Trim() is { Length: > 3 } text && text is not [.., ':' or '：']
            && pieces.FirstOrDefault(piece => !piece.IsBlank() && !piece.IsBadge) is var first && (first.IsTextLink || first.Style.HasFlag(PieceStyle.Strong))
            && (text.Length > 12 || DateReader.FindOnly(text, DateSource.Caption, (_, _) => default) is null);
    }

    private void EndSection()
    {
        if (run.Count > 0)
            paragraphs.ReadRun(run);
        run.Clear();
        (caption, titled) = (null, null);
    }

    private void SetCaption(IReadOnlyList<Piece> pieces)
    {
        var text = pieces.Visible().Trim();
        var span = pieces.Extent();
        caption = new Caption(span, text) { Date = DateReader.FindOnly(text, DateSource.Caption, (_, _) => span) };
        titled = null;
    }

    private void Read(PipeTable table)
    {
        var rows = table.OfType<PipeRow>().Select(row => new RowDraft(
            DocumentPieces.SpanOf(row),
            [.. row.OfType<PipeCell>().Select(cell => new CellDraft(DocumentPieces.SpanOf(cell), parts.PiecesOf(cell)))],
            row.IsHeader,
            row.HasLeadingPipe,
            row.HasTrailingPipe)).ToList();
        tables.Read(DocumentPieces.SpanOf(table), table.DelimiterSpan, isHtml: false, rows, caption);
    }

    // <summary> heads what <details> holds; an HTML heading starts a section.
    private void ReadHtml(IReadOnlyList<Piece> pieces)
    {
        if (pieces.Any(piece => piece.Tag is { HeadingLevel: > 0, IsEnd: false }))
            EndSection();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Tag is { Name: "details", IsEnd: true })
                (caption, titled) = (null, null);
            if (pieces[i].Tag is { Name: "summary", IsEnd: false })
                SetCaption([.. pieces.Skip(i + 1).TakeWhile(piece => piece.Tag is not { Name: "summary", IsEnd: true })]);
        }
    }
}
