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
        parts.Add(entries.Read(EntryShape.Paragraph, span, parts.PiecesOf(paragraph), parts.AllPieces(list)), group);
    }

    /// <summary>Paragraphs of one section that stand at one level; they are entries if most of them look like it.</summary>
    public void ReadRun(IReadOnlyList<(ParagraphBlock Paragraph, Caption? Caption)> run)
    {
        var alike = run.Where(item => LooksLikeEntry(parts.PiecesOf(item.Paragraph))).ToList();
        var lines = alike.Sum(item => LinesOf(parts.PiecesOf(item.Paragraph)).Count);
        if (lines < FewestAlike || alike.Count * 10 < run.Count * 6)
            return;
        EntryGroup? group = null;
        foreach (var (paragraph, caption) in alike)
        {
            if (group is null || group.Caption != caption)
                group = parts.Group(paragraph.Span.Start, caption);
            foreach (var line in LinesOf(parts.PiecesOf(paragraph)))
                parts.Add(entries.Read(EntryShape.Paragraph, line.Extent(), line, []), group);
        }
    }

    /// <summary>Whether a paragraph heads what follows: set in bold or italics throughout, or ending in a colon; without a link.</summary>
    public static bool IsCaption(IReadOnlyList<Piece> pieces)
    {
        if (pieces.Any(piece => piece.Link is not null))
            return false;
        var shown = pieces.Where(piece => !piece.IsBlank()).ToList();
        return shown.Count > 0 && shown.Count <= 6
            && (shown.All(piece => piece.Style != PieceStyle.None || TextKey.Of(piece.Text).Length == 0) || shown[^1].Text.TrimEnd() is [.., ':' or '：']);
    }

    private bool LooksLikeEntry(IReadOnlyList<Piece> pieces)
    {
        var links = pieces.Where(piece => piece.IsTextLink && !piece.Link!.IsInPage).ToList();
        if (links.Count == 0)
            return false;
        var first = pieces.First(piece => !piece.IsBlank() && !piece.IsBadge);
        return first.IsTextLink || first.Style.HasFlag(PieceStyle.Strong) || links.All(piece => parts.Resources.IsResource(piece.Link!));
    }

    // Each line of a paragraph is an entry if each starts with a link of its own that is a title.
    private List<List<Piece>> LinesOf(IReadOnlyList<Piece> pieces)
    {
        var lines = pieces.SplitLines();
        var single = lines.Count > 1 && lines.All(line => line.FirstOrDefault(piece => !piece.IsBlank() && !piece.IsBadge) is { IsTextLink: true } first && !parts.Resources.IsResource(first.Link!));
        return single ? lines : [[.. pieces]];
    }
}
