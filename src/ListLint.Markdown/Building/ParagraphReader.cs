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
        if (pieces.Holds((in piece) => piece.Link is not null))
            return false;
        var shown = pieces.Those((in piece) => !piece.IsBlank);
        return shown.Count > 0 && shown.Count <= 6
            && (shown.TrueForAll(piece => piece.Style != PieceStyle.None || TextKey.IsEmpty(piece.Text)) || shown[^1].Text.TrimEnd() is [.., ':' or '：']);
    }

    private bool LooksLikeEntry(ReadOnlySpan<Piece> pieces)
    {
        if (!pieces.Holds((in piece) => piece.IsWebLink))
            return false;
        var first = pieces.First((in piece) => !piece.IsBlank && !piece.IsBadge);
        return first.IsTextLink || first.Is(PieceStyle.Strong) || !pieces.Holds((in piece) => piece.IsWebLink && !parts.Resources.IsResource(piece.Link!));
    }

    // Each line of a paragraph is an entry if each starts with a link of its own that is a title.
    private List<Piece[]> LinesOf(Piece[] pieces)
    {
        var lines = pieces.SplitLines();
        var single = lines.Count > 1 && lines.TrueForAll(line => line.First((in piece) => !piece.IsBlank && !piece.IsBadge) is { IsTextLink: true } first && !parts.Resources.IsResource(first.Link!));
        return single ? lines : [pieces];
    }
}
