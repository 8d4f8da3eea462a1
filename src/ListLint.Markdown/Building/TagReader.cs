using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Reads the marks and the dates of an entry from what stands around its title.</summary>
internal static partial class TagReader
{
    private const int LongestTag = 60;
    private const int MostWords = 7;

    /// <summary>The bracketed marks outside the title, with their dates.</summary>
    public static List<Tag> Tags(IEnumerable<Piece> pieces, Span title)
    {
        var tags = new List<Tag>();
        foreach (var piece in pieces)
        {
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

        foreach (var tag in tags)
            tag.Date = Only(DateReader.Find(tag.Text, DateSource.Tag, (_, _) => tag.Span, tag.Text));
        return tags;
    }

    /// <summary>The dates that the text around the title states outside its marks, such as "NeurIPS 2023" between commas.</summary>
    public static IEnumerable<StatedDate> TextDates(IEnumerable<Piece> pieces, Span title)
    {
        foreach (var piece in pieces)
        {
            if (piece.Kind != PieceKind.Text || piece.Span.Start < title.Start || title.Overlaps(piece.Span) && title.Contains(piece.Span))
                continue;
            if (piece.Text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
                continue;
            var outside = Bracketed().Replace(piece.Text, match => new string('|', match.Length));
            foreach (Match segment in Segment().Matches(outside))
            {
                if (segment.Value.Count(unit => unit == ' ') > MostWords || segment.Value.AsSpan().IndexOfAny("\"“”") >= 0 || title.Overlaps(piece.Locate(segment.Index, segment.Index + segment.Length)))
                    continue;
                var dates = DateReader.Find(
                    segment.Value, DateSource.Text, (start, end) => piece.Locate(segment.Index + start, segment.Index + end), segment.Value.Trim());
                if (Only(dates) is { } date)
                    yield return date;
            }
        }
    }

    /// <summary>The dates that labels state, such as <c>[[CVPR 2020]](u)</c>.</summary>
    public static IEnumerable<StatedDate> LabelDates(IEnumerable<Link> links) =>
        links.Where(link => link.Role == LinkRole.Resource && !TitleFinder.IsUrl(link))
            .Select(link => Only(DateReader.Find(link.Text, DateSource.Tag, (_, _) => link.TextSpan, Resources.Bare(link.Text))))
            .OfType<StatedDate>();

    private static StatedDate? Only(IEnumerable<(int Start, int End, StatedDate Date)> found)
    {
        var two = found.Take(2).ToList();
        return two.Count == 1 ? two[0].Date : null;
    }

    [GeneratedRegex(@"\[(?<in>[^\[\]]{1,60})\]|\((?<in>[^()]{1,60})\)|【(?<in>[^【】]{1,60})】|（(?<in>[^（）]{1,60})）", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?:[^,;|()\[\]{}·•。，:.]|\.(?=[^\s])|:(?=[^\s]))+", RegexOptions.CultureInvariant)]
    private static partial Regex Segment();
}
