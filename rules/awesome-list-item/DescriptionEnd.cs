using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Whether a description ends as a sentence.</summary>
internal static class DescriptionEnd
{
    private const string Stops = ".!?…。！？";
    private const string Closing = "\"”’')）]】」』»*_~";

    /// <summary>Where a period is missing at the end of a description; null where none is.</summary>
    public static ItemFault? FaultOf(CuratedList list, EntryItem item)
    {
        var (text, start) = (list.Source.Text, item.Description.Start);
        var end = TrimmedEnd(text, item.Description.End, start);
        // A link, an image or a tag at the end may be part of the sentence or a note behind it.
        if (end <= start || HasStopBefore(list, start, end) || !EndsWithWords(list, start, end))
            return null;
        return new ItemFault(
            new Span(end - 1, end),
            $"The description of \"{Excerpt.From(item.Link.Text, 40)}\" has no period at its end. Add it.",
            "descriptions have no period at their end",
            text.AsSpan(end - 1, 1).ContainsAny(",;:-–—")
                ? null
                : new Fix("Add a period", Safety.Safe, [Edit.Insert(end, text[end - 1] is >= '\u2E80' and <= '\uFFEF' ? "。" : ".")])
        );
    }

    private static bool EndsWithWords(CuratedList list, int start, int end)
    {
        var inner = end;
        while (inner > start && list.Source.Text[inner - 1] is '*' or '_' or '~')
            inner--;
        return (list.TextRuns.Hold(inner - 1) && LinkEndingAt(list, inner) is null) || list.Source.Text[end - 1] == '`';
    }

    // Behind the period there may be emoji, badges, links, notes in brackets, tags in code and comments.
    private static bool HasStopBefore(CuratedList list, int start, int end)
    {
        while (!HasStop(list.Source.Text, start, end))
        {
            if (end > start && list.Source.Text[end - 1] is '*' or '_')
            {
                end = TrimmedEnd(list.Source.Text, end - 1, start);
                continue;
            }

            if (PartEndingAt(list, end, start) is not { } part || part <= start)
                return false;
            end = TrimmedEnd(list.Source.Text, part, start);
        }

        return true;
    }

    // Where the link, image, code or bracket that ends there begins.
    private static int? PartEndingAt(CuratedList list, int end, int least)
    {
        if (LinkEndingAt(list, end) is { } link)
            return link.Span.Start;
        if (list.Hidden.Find(end - 1) is >= 0 and var hidden && list.Hidden[hidden].End == end)
            return list.Hidden[hidden].Start;
        var tag = list.RawTags.LastUpTo(end - 1, one => one.Span);
        if (tag >= 0 && list.RawTags[tag].Span.End == end)
            return list.RawTags[tag].Span.Start;
        return list.Source.Text[end - 1] is ')' or ']' or '）' ? OpeningOf(list.Source.Text, end - 1, least) : null;
    }

    // The outermost one.
    private static Link? LinkEndingAt(CuratedList list, int end)
    {
        var at = list.Links.LastUpTo(end - 1, one => one.Span);
        Link? found = null;
        for (var link = at < 0 ? null : list.Links[at]; link is not null; link = link.Outer)
            found = link.Span.End == end ? link : found;
        return found;
    }

    private static int? OpeningOf(string text, int close, int least)
    {
        var depth = 0;
        for (var at = close; at >= least; at--)
        {
            depth +=
                text[at] is ')' or ']' or '）' ? 1
                : text[at] is '(' or '[' or '（' ? -1
                : 0;
            if (depth == 0)
                return at;
        }

        return null;
    }

    private static int TrimmedEnd(string text, int end, int least)
    {
        while (end > least && (char.IsWhiteSpace(text[end - 1]) || ItemNotes.IsPicture(text, end - 1)))
            end--;
        return end;
    }

    private static bool HasStop(string text, int start, int end)
    {
        while (end > start && Closing.Contains(text[end - 1], StringComparison.Ordinal))
            end--;
        return end > start && Stops.Contains(text[end - 1], StringComparison.Ordinal);
    }
}
