using System.Buffers;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What stands between the title and the description: a hyphen, a dash, a colon.</summary>
internal static class Separators
{
    private const string Marks = "-–—:：.,|→";
    private static readonly SearchValues<char> Shortcode = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_+-");

    /// <summary>The separators that are not the usual one.</summary>
    public static IEnumerable<OtherSeparator> Find(CuratedList list)
    {
        var found = list
            .Entries.Select(entry => (Entry: entry, Span: SpanOf(list, entry)))
            .Where(pair => !pair.Span.IsEmpty)
            .Select(pair => (pair.Entry, pair.Span, Text: Shown(list.Source.Slice(pair.Span))))
            .ToList();
        if (
            found.GroupBy(reference => reference.Text).MaxBy(group => group.Count()) is not { } usual
            || !Departure.IsHabit(usual.Count(), found.Count)
        )
            yield break;

        var count = usual.Count();
        foreach (var (entry, span, text) in found.Where(reference => reference.Text != usual.Key))
            yield return new OtherSeparator(entry, span, count, found.Count, text, usual.Key);
    }

    /// <summary>The blanks and the one mark between a linked title and text behind it; empty where there is no such mark.</summary>
    public static Span SpanOf(CuratedList list, Entry entry)
    {
        if (entry.Shape is not (EntryShape.Bullet or EntryShape.Numbered) || entry.TitleLink is not { Form: LinkForm.Inline, HasImage: false } title)
            return default;
        var text = list.Source.Text;
        var (at, end, marks) = (title.Span.End, Math.Min(entry.Span.End, list.Source.Line(list.Source.LineOf(title.Span.End)).End), 0);
        while (at < end && (text[at] == ' ' || Marks.Contains(text[at])))
            marks += text[at++] == ' ' ? 0 : 1;
        return
            marks == 1 && at < end && char.IsLetterOrDigit(text[at]) && !IsEmoji(text.AsSpan(at - 1, end - at + 1)) && !LeadsToLink(list, entry, at)
            ? new Span(title.Span.End, at)
            : default;
    }

    // "[Basalt](u), or [Omnibasalt](v)": a second name, and no description.
    private static bool LeadsToLink(CuratedList list, Entry entry, int at) =>
        entry.Links.FirstOrDefault(link => link.Span.Start >= at && link is { IsImage: false, HasImage: false }) is { } next
        && !list.Source.Slice(new Span(at, next.Span.Start)).Trim().Contains(' ');

    // GitHub shows several blanks as one.
    private static string Shown(ReadOnlySpan<char> separator) =>
        $"{(separator[0] == ' ' ? " " : "")}{separator.Trim(' ')}{(separator[^1] == ' ' ? " " : "")}";

    // ":penguin:"
    private static bool IsEmoji(ReadOnlySpan<char> text) =>
        text[0] == ':' && text[1..].IndexOfAnyExcept(Shortcode) is > 0 and var length && text[1 + length] == ':';
}
