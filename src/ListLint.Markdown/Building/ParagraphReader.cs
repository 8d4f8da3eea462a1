using ListLint.Core;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>Reads the entries that are paragraphs: a title with the list of its links below, or one of several alike paragraphs.</summary>
internal sealed class ParagraphReader(ModelParts parts, EntryReader entries)
{
    private const int FewestAlike = 3;

    /// <summary>A paragraph and the list of links and notes below it, as one entry.</summary>
    public void ReadWithList(ParagraphBlock paragraph, ListBlock list, EntryGroup group)
    {
        var span = DocumentPieces.SpanOf(paragraph).Union(DocumentPieces.SpanOf(list));
        var links = new List<Piece>();
        parts.AddPieces(list, links);
        parts.Add(entries.Read(EntryShape.Paragraph, span, parts.PiecesOf(paragraph), links), group);
    }

    /// <summary>A heading or a caption and the list of named links below it, as one entry.</summary>
    public void ReadFields(LeafBlock title, ListBlock list, Caption? caption)
    {
        var span = DocumentPieces.SpanOf(title).Union(DocumentPieces.SpanOf(list));
        var links = new List<Piece>();
        parts.AddPieces(list, links);
        parts.Add(
            entries.Read(title is HeadingBlock ? EntryShape.Heading : EntryShape.Paragraph, span, parts.PiecesOf(title), links),
            parts.Group(span.Start, caption)
        );
    }

    /// <summary>Paragraphs of one section that stand at one level; they are entries if most of them look like it.</summary>
    public void ReadRun(List<(ParagraphBlock Paragraph, Caption? Caption)> run)
    {
        var alike = run.FindAll(item => LooksLikeEntry(parts.PiecesOf(item.Paragraph)));
        var lines = alike.Sum(item => LinesOf(parts.PiecesOf(item.Paragraph)).Count);
        if (lines < FewestAlike || alike.Count * 10 < run.Count * 6)
            return;
        EntryGroup? group = null;
        foreach (var (paragraph, caption) in alike)
        {
            if (group is null || group.Caption != caption)
                group = parts.Group(paragraph.Span.Start, caption);
            foreach (var line in LinesOf(parts.PiecesOf(paragraph)))
                parts.Add(entries.Read(EntryShape.Paragraph, line.Extent(), line), group);
        }
    }

    /// <summary>Whether a paragraph heads what follows: set in bold or italics throughout, or ending in a colon; without a link.</summary>
    public static bool IsCaption(ReadOnlySpan<Piece> pieces)
    {
        if (pieces.Contains((in piece) => piece.Link is not null))
            return false;
        var shown = pieces.Those((in piece) => !piece.IsBlank);
        return shown.Count > 0
            && shown.Count <= 6
            && (
                shown.TrueForAll(piece => piece.Style != PieceStyle.None || TextKey.IsEmpty(piece.Text))
                || shown[^1].Text.TrimEnd() is [.., ':' or '：']
            );
    }

    /// <summary>Whether a paragraph names what the fields below it belong to: words on one line, no link, no colon at the end.</summary>
    public static bool IsTitle(ReadOnlySpan<Piece> pieces) =>
        !pieces.Contains((in piece) => piece.Link is not null || piece.Kind == PieceKind.Break)
        && pieces.Visible().AsSpan().Trim() is { Length: > 3 } text
        && text[^1] is not (':' or '：' or '.' or '。');

    private bool LooksLikeEntry(ReadOnlySpan<Piece> pieces)
    {
        if (!pieces.Contains((in piece) => piece.IsWebLink))
            return false;
        var first = pieces.First((in piece) => !piece.IsBlank && !piece.IsBadge);
        return first.Is(PieceStyle.Strong)
            || pieces[pieces.Lead()].IsTextLink
            || !pieces.Contains((in piece) => piece.IsWebLink && !parts.Resources.IsResource(piece.Link!));
    }

    private bool StartsWithTitle(ReadOnlySpan<Piece> line) =>
        line.Lead() is >= 0 and var lead && line[lead].IsTextLink && !parts.Resources.IsResource(line[lead].Link!);

    // Each line of a paragraph is an entry if each starts with a link of its own that is a title.
    private List<Piece[]> LinesOf(Piece[] pieces)
    {
        var lines = pieces.SplitLines();
        var single = lines.Count > 1 && lines.TrueForAll(line => StartsWithTitle(line));
        return single ? lines : [pieces];
    }
}
