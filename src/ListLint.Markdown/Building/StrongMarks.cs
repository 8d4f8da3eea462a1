using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Marks set in bold within their brackets, <c>[**arXiv 2023**] **Title**</c>.</summary>
internal static class StrongMarks
{
    private const string Opening = "[(【（{";
    private const string Closing = "])】）}";
    private const int LongestMark = 60;

    /// <summary>The last piece of a run of bold pieces.</summary>
    public static int EndOfRun(ReadOnlySpan<Piece> pieces, int start, int end)
    {
        var last = start;
        while (
            last + 1 < Math.Min(end, pieces.Length)
            && pieces[last + 1] is var next
            && (next.IsWords || next.Kind == PieceKind.Break)
            && next.Is(PieceStyle.Strong)
        )
            last++;
        return last;
    }

    /// <summary>Whether brackets of one kind stand right around a run of pieces.</summary>
    public static bool IsBracketed(ReadOnlySpan<Piece> pieces, int start, int last) =>
        start > 0
        && last + 1 < pieces.Length
        && pieces[start - 1].Kind == PieceKind.Text
        && pieces[last + 1].Kind == PieceKind.Text
        && pieces[start - 1].Text.AsSpan().TrimEnd() is [.., var open]
        && Opening.IndexOf(open, StringComparison.Ordinal) is >= 0 and var kind
        && pieces[last + 1].Text.AsSpan().TrimStart() is [var close, ..]
        && close == Closing[kind];

    /// <summary>Adds such marks outside the title; false where there is none.</summary>
    public static bool AddTags(ReadOnlySpan<Piece> pieces, Span title, List<Tag> tags)
    {
        var count = tags.Count;
        for (var i = 1; i + 1 < pieces.Length; i++)
        {
            if (!pieces[i].Is(PieceStyle.Strong) || pieces[i].Kind != PieceKind.Text)
                continue;
            var last = EndOfRun(pieces, i, pieces.Length);
            var run = pieces[i..(last + 1)];
            if (IsBracketed(pieces, i, last) && !title.Contains(run.Extent()) && run.Visible().Trim() is { Length: > 0 and <= LongestMark } text)
                tags.Add(Dated(new Tag(run.Extent(), text)));
            i = last;
        }

        return tags.Count > count;
    }

    /// <summary>Whether one of some tags in order holds a place.</summary>
    public static bool Hold(List<Tag> tags, Span place) =>
        tags.LastUpTo(place.Start, static tag => tag.Span) is >= 0 and var at && tags[at].Span.Contains(place);

    private static Tag Dated(Tag tag)
    {
        tag.Date = TagReader.FindInTag(tag);
        return tag;
    }
}
