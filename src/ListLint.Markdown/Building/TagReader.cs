using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Reads the marks and the dates of an entry from what stands around its title.</summary>
internal static partial class TagReader
{
    private const int LongestTag = 60;
    private const int MostWords = 7;

    /// <summary>The bracketed marks outside the title, with their dates.</summary>
    public static List<Tag> Tags(IReadOnlyList<Piece> pieces, Span title)
    {
        var tags = new List<Tag>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Kind == PieceKind.Code && piece.Text.Length <= LongestTag)
                tags.Add(new Tag(piece.Span, piece.Text.Trim()));
            if (piece.Kind != PieceKind.Text || piece.Text.AsSpan().IndexOfAny("[(【（") < 0)
                continue;
            foreach (Match match in Bracketed().Matches(piece.Text))
            {
                var span = piece.Locate(match.Index, match.Index + match.Length);
                if (!title.Contains(span) && !string.IsNullOrWhiteSpace(match.Groups["in"].Value))
                    tags.Add(new Tag(span, match.Groups["in"].Value.Trim()));
            }
        }

        foreach (var tag in tags.Where(tag => DateReader.MayHold(tag.Text)))
            tag.Date = Only(tag.Text, DateSource.Tag, tag.Span, tag.Text);
        return tags;
    }

    /// <summary>The dates that marks state, and labels such as <c>[[CVPR 2020]](u)</c>.</summary>
    public static List<StatedDate> MarkDates(List<Tag> tags, List<Link> links)
    {
        var dates = new List<StatedDate>();
        foreach (var tag in tags)
        {
            if (tag.Date is { } date)
                dates.Add(date);
        }

        foreach (var link in links)
        {
            if (link.Role == LinkRole.Resource && DateReader.MayHold(link.Text) && !TitleFinder.IsUrl(link) && Only(link.Text, DateSource.Tag, link.TextSpan, Resources.Bare(link.Text)) is { } date)
                dates.Add(date);
        }

        return dates;
    }

    /// <summary>The dates that the text around the title states outside its marks, such as "NeurIPS 2023" between commas.</summary>
    public static IEnumerable<StatedDate> TextDates(IReadOnlyList<Piece> pieces, Span title) => pieces
        .Where(piece => piece.Kind == PieceKind.Text && piece.Span.Start >= title.Start && !title.Contains(piece.Span) && DateReader.MayHold(piece.Text))
        .SelectMany(piece => TextDates(piece, title));

    private static IEnumerable<StatedDate> TextDates(Piece piece, Span title)
    {
        var outside = Bracketed().Replace(piece.Text, match => new string('|', match.Length));
        foreach (Match segment in Segment().Matches(outside))
        {
            if (!DateReader.MayHold(segment.ValueSpan) || segment.ValueSpan.Count(' ') > MostWords || segment.ValueSpan.IndexOfAny("\"“”") >= 0
                || title.Overlaps(piece.Locate(segment.Index, segment.Index + segment.Length)))
                continue;
            var dates = DateReader.Find(
                segment.Value, DateSource.Text, (start, end) => piece.Locate(segment.Index + start, segment.Index + end), segment.Value.Trim());
            if (Only(dates) is { } date)
                yield return date;
        }
    }

    private static StatedDate? Only(string text, DateSource source, Span place, string context) => Only(DateReader.Find(text, source, (_, _) => place, context));

    private static StatedDate? Only(IEnumerable<(int Start, int End, StatedDate Date)> found)
    {
        StatedDate? only = null;
        foreach (var (_, _, date) in found)
        {
            if (only is not null)
                return null;
            only = date;
        }

        return only;
    }

    [GeneratedRegex(@"\[(?<in>[^\[\]]{1,60})\]|\((?<in>[^()]{1,60})\)|【(?<in>[^【】]{1,60})】|（(?<in>[^（）]{1,60})）", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?:[^,;|()\[\]{}·•。，:.]|\.(?=[^\s])|:(?=[^\s]))+", RegexOptions.CultureInvariant)]
    private static partial Regex Segment();
}
