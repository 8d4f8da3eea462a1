using System.Globalization;
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
        var words = EndOfWords(list, item.Description);
        if (words <= item.Description.Start || HasStop(list.Source.Text, item.Description.Start, words))
            return null;
        var last = list.Source.Text[words - 1];
        // A link or an image that ends the sentence may be one of the notes behind it.
        if (!list.TextRuns.Hold(words - 1) && last != '`')
            return null;
        return new ItemFault(
            new Span(words - 1, words),
            $"The description of \"{Excerpt.From(item.Link.Text, 40)}\" has no period at its end. Add it.",
            "descriptions have no period at their end",
            list.Source.Text.AsSpan(words - 1, 1).ContainsAny(",;:-–—")
                ? null
                : new Fix("Add a period", Safety.Safe, [Edit.Insert(words, last is >= '\u2E80' and <= '\uFFEF' ? "。" : ".")])
        );
    }

    // Behind the words: emoji, badges, links and notes in brackets, tags in code and comments do not count.
    private static int EndOfWords(CuratedList list, Span description)
    {
        var (text, end) = (list.Source.Text, description.End);
        while (end > description.Start)
        {
            if (char.IsWhiteSpace(text[end - 1]) || IsPicture(text, end - 1))
                end--;
            else if (
                PartEndingAt(list, end, description.Start) is { } start
                && HasStop(text, description.Start, TrimmedEnd(text, start, description.Start))
            )
                end = TrimmedEnd(text, start, description.Start);
            else
                return end;
        }

        return end;
    }

    // Where the link, image, code or bracket that ends there begins.
    private static int? PartEndingAt(CuratedList list, int end, int least)
    {
        for (var at = list.Links.FirstReaching(least, link => link.Span); at < list.Links.Count && list.Links[at].Span.Start < end; at++)
        {
            if (list.Links[at].Span.End == end)
                return list.Links[at].Span.Start;
        }

        if (list.Hidden.Find(end - 1) is >= 0 and var hidden && list.Hidden[hidden].End == end)
            return list.Hidden[hidden].Start;
        if (list.RawTags.FirstOrDefault(tag => tag.Span.End == end) is { Span.IsEmpty: false } raw)
            return raw.Span.Start;
        return list.Source.Text[end - 1] is ')' or ']' or '）' ? OpeningOf(list.Source.Text, end - 1, least) : null;
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
        while (end > least && (char.IsWhiteSpace(text[end - 1]) || IsPicture(text, end - 1)))
            end--;
        return end;
    }

    private static bool HasStop(string text, int start, int end)
    {
        while (end > start && Closing.Contains(text[end - 1], StringComparison.Ordinal))
            end--;
        return end > start && Stops.Contains(text[end - 1], StringComparison.Ordinal);
    }

    private static bool IsPicture(string text, int at) =>
        char.GetUnicodeCategory(text, at)
            is UnicodeCategory.OtherSymbol
                or UnicodeCategory.Surrogate
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format
        || char.IsSurrogate(text[at]);
}
