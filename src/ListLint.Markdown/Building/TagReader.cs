using System.Globalization;
using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Reads the marks and the dates of an entry from what stands around its title.</summary>
internal static class TagReader
{
    private const int LongestTag = 60;
    private const int MostWords = 7;
    private static readonly string[] Counts = ["star", "stars", "star2", "forks", "downloads", "citations", "likes"];
    private const string Opening = "[(【（";
    private const string Brackets = "[]()【】（）";
    private const string Separators = ",;|()[]{}·•。，";

    /// <summary>Adds the bracketed marks outside the title, with their dates.</summary>
    public static void AddTags(ReadOnlySpan<Piece> pieces, Span title, List<Tag> tags)
    {
        ReadOnlySpan<char> before = default;
        foreach (ref readonly var piece in pieces)
        {
            if (piece.Kind == PieceKind.Code && piece.Text.Length <= LongestTag)
                Add(new Tag(piece.Span, piece.Text.Trim()), before, tags);
            else if (piece.Kind == PieceKind.Text)
                AddBracketed(piece, title, tags);
            before = piece.Kind == PieceKind.Text ? piece.Text : default;
        }
    }

    private static void Add(Tag tag, ReadOnlySpan<char> before, List<Tag> tags)
    {
        if (DateReader.MayHold(tag.Text) && !IsCount(before, tag.Text))
            tag.Date = FindInTag(tag);
        tags.Add(tag);
    }

    // "⭐ 2024" and "Stars: 2024" count something, and so does ":star: 2024"; "⭐ (Nature 2024)" does not.
    private static bool IsCount(ReadOnlySpan<char> before, ReadOnlySpan<char> tag)
    {
        var text = before.TrimEnd();
        if (text.IsEmpty)
            return false;
        if (char.GetUnicodeCategory(text[^1]) is UnicodeCategory.OtherSymbol)
            return !StartsWithName(tag);
        text = text.TrimEnd(" :");
        return Counts.Contains(text[(text.LastIndexOfAny(" :,;|(") + 1)..].ToString(), StringComparer.OrdinalIgnoreCase);
    }

    private static bool StartsWithName(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetter(tag[length]))
            length++;
        return length > 1 && !Counts.Contains(tag[..length].ToString(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Adds the dates that marks state, and labels such as <c>[[CVPR 2020]](u)</c>.</summary>
    public static void AddMarkDates(List<Tag> tags, Link[] links, List<StatedDate> dates)
    {
        foreach (var tag in tags)
        {
            if (tag.Date is { } date)
                dates.Add(date);
        }

        foreach (var link in links)
        {
            if (link.Role == LinkRole.Resource && DateReader.MayHold(link.Text) && !TitleFinder.IsUrl(link) && FindInLabel(link) is { } date)
                dates.Add(date);
        }
    }

    /// <summary>Adds the dates that the text around the title states outside its marks, such as "NeurIPS 2023" between commas.</summary>
    public static void AddTextDates(ReadOnlySpan<Piece> pieces, Span title, List<StatedDate> dates)
    {
        foreach (ref readonly var piece in pieces)
        {
            if (piece.Kind == PieceKind.Text && piece.Span.Start >= title.Start && !title.Contains(piece.Span) && DateReader.MayHold(piece.Text))
                AddTextDates(piece, title, dates);
        }
    }

    private static void AddTextDates(Piece piece, Span title, List<StatedDate> dates)
    {
        var text = piece.Text;
        for (var start = 0; start < text.Length; )
        {
            var end = start;
            while (end < text.Length && IsInSegment(text, end))
                end++;
            if (
                end > start
                && MayBeDate(text.AsSpan(start, end - start))
                && !title.Overlaps(piece.Locate(start, end))
                && FindInSegment(piece, start, end) is { } date
            )
                dates.Add(date);
            start = end + Math.Max(1, BracketedLength(text, end));
        }
    }

    private static bool MayBeDate(ReadOnlySpan<char> segment) =>
        DateReader.MayHold(segment) && segment.Count(' ') <= MostWords && segment.IndexOfAny("\"“”") < 0;

    // A full stop or colon within a word or number does not end a segment.
    private static bool IsInSegment(string text, int at) =>
        text[at] is '.' or ':' ? at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) : !Separators.Contains(text[at]);

    private static StatedDate? FindInSegment(Piece piece, int start, int end)
    {
        var segment = piece.Text.AsSpan(start, end - start);
        start += segment.Length - segment.TrimStart().Length;
        var text = segment.Trim().ToString();
        return DateReader.Only(text, DateSource.Text, (from, to) => piece.Locate(start + from, start + to), text);
    }

    /// <summary>The one date that a mark states, or null.</summary>
    public static StatedDate? FindInTag(Tag tag) => DateReader.Only(tag.Text, DateSource.Tag, (_, _) => tag.Span, tag.Text);

    private static StatedDate? FindInLabel(Link link) =>
        DateReader.Only(link.Text, DateSource.Tag, (_, _) => link.TextSpan, Resources.Bare(link.Text));

    private static void AddBracketed(in Piece piece, Span title, List<Tag> tags)
    {
        var text = piece.Text;
        for (var at = 0; text.AsSpan(at).IndexOfAny(Opening) is >= 0 and var ahead; )
        {
            at += ahead;
            var length = BracketedLength(text, at);
            if (
                length > 0
                && piece.Locate(at, at + length) is var span
                && !title.Contains(span)
                && text.AsSpan(at + 1, length - 2).Trim() is { IsEmpty: false } inside
            )
                Add(new Tag(span, inside.ToString()), text.AsSpan(0, at), tags);
            at += Math.Max(1, length);
        }
    }

    // The length of what stands in brackets at an offset, brackets included; 0 where none open, or hold nothing,
    // or too much, or brackets of their kind.
    private static int BracketedLength(string text, int at)
    {
        var kind = at < text.Length ? Brackets.IndexOf(text[at]) : -1;
        if (kind < 0 || kind % 2 == 1)
            return 0;
        var inside = text.AsSpan(at + 1, Math.Min(LongestTag + 1, text.Length - at - 1));
        var length = inside.IndexOfAny(Brackets[kind], Brackets[kind + 1]);
        return length > 0 && inside[length] == Brackets[kind + 1] ? length + 2 : 0;
    }
}
