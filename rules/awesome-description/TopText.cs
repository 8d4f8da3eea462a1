using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The text with which a list introduces itself: the first sentence before its first section, outside of headings.</summary>
/// <param name="Text">What is shown of it, on one line.</param>
/// <param name="Place">Where it starts, up to the end of that line.</param>
internal sealed record TopText(string Text, Span Place)
{
    private const int Longest = 200;
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n', '\u00A0', '\u3000'];

    /// <summary>Text that is more than links and badges, also in a quote, in HTML or above the title; null where there is none.</summary>
    public static TopText? Find(CuratedList list) => FindIn(list, ListTop.SpanOf(list));

    /// <summary>The same of a section without entries, which may be about the list; null where there is none.</summary>
    public static TopText? FindIn(CuratedList list, Section section) =>
        ListSections.IsNoContent(section.Title) || list.Entries.Any(entry => section.Body.Contains(entry.Span)) ? null : FindIn(list, section.Body);

    private static TopText? FindIn(CuratedList list, Span part)
    {
        for (var at = list.TextRuns.FirstReaching(part.Start); at < list.TextRuns.Count && list.TextRuns[at].End <= part.End; at++)
        {
            var run = list.TextRuns[at];
            if (
                !list.SectionAt(run.Start).Heading.Contains(run)
                && IsSentence(list, run)
                && !ListTop.IsOfImage(list, run)
                && BlockAt(list, run.Start) is not { Item: not null }
            )
                return Read(list, at);
        }

        return null;
    }

    // Chinese and Japanese write no spaces; a link with such a name may go to a translation.
    private static bool IsSentence(CuratedList list, Span run)
    {
        var text = list.Source.Slice(run).Trim();
        if (text.Contains(' '))
            return true;
        var at = text.IndexOfAnyInRange('\u3040', '\u9FFF');
        return at >= 0
            && at + 1 < text.Length
            && text[at + 1] is >= '\u3040' and <= '\u9FFF'
            && !(list.Links.LastUpTo(run.Start, link => link.Span) is >= 0 and var before && list.Links[before].Span.Contains(run));
    }

    private static ContentBlock? BlockAt(CuratedList list, int offset) =>
        list.Blocks.LastUpTo(offset, block => block.Span) is >= 0 and var at ? list.Blocks[at] : null;

    // From the first words on the line of the sentence, through its links and emphasis.
    private static TopText Read(CuratedList list, int at)
    {
        var runs = list.TextRuns;
        // In HTML, a run may begin with the end of the line before.
        var words = runs[at].Start + list.Source.Slice(runs[at]).IndexOfAnyExcept(Blanks);
        var line = list.Source.Line(list.Source.LineOf(words));
        while (at > 0 && runs[at - 1].Start >= line.Start)
            at--;
        var text = new StringBuilder();
        var (start, end) = (Math.Max(runs[at].Start, line.Start), BlockAt(list, runs[at].Start)?.Span.End ?? line.End);
        for (var last = runs[at].Start; at < runs.Count && runs[at].Start < end && text.Length < Longest; last = runs[at++].End)
        {
            if (list.Source.Slice(new Span(last, runs[at].Start)).Contains('\n'))
                text.Append(' ');
            var run = list.Source.Slice(runs[at]);
            text.Append(run.Length > Longest ? run[..Longest] : run);
        }

        while (start < line.End && char.IsWhiteSpace(list.Source.Text[start]))
            start++;
        return new TopText(string.Join(' ', text.ToString().Split(Blanks, StringSplitOptions.RemoveEmptyEntries)), new Span(start, line.End));
    }
}
