using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The period behind a title that stands in front of its labels: <c>Title. [[Paper]](url)</c>.</summary>
internal static class TitlePeriods
{
    /// <summary>The ends of titles that have a period, or lack one, unlike the others.</summary>
    public static IEnumerable<OtherTitleEnd> Find(CuratedList list)
    {
        var text = list.Source.Text;
        var ends = list.Entries.Select(entry => (Entry: entry, End: EndOf(list, entry))).Where(pair => pair.End > 0).ToList();
        var with = ends.Count(pair => text[pair.End - 1] == '.');
        var without = ends.Count - with;

        if (Departure.IsHabit(with, ends.Count))
        {
            foreach (var (entry, end) in ends.Where(pair => char.IsLetterOrDigit(text[pair.End - 1])))
                yield return new OtherTitleEnd(entry, new Span(end - 1, end), with, ends.Count, HasPeriod: false);
        }
        else if (Departure.IsHabit(without, ends.Count))
        {
            foreach (var (entry, end) in ends.Where(pair => text[pair.End - 1] == '.'))
                yield return new OtherTitleEnd(entry, new Span(end - 1, end), without, ends.Count, HasPeriod: true);
        }
    }

    // Behind the last unit before the first label; 0 where the title is a link or no label follows it.
    private static int EndOf(CuratedList list, Entry entry)
    {
        if (
            entry.Row is not null
            || entry.TitleSpan.IsEmpty
            || entry.TitleLink is not null
            || entry.Links.FirstOrDefault(link => link.Role == LinkRole.Resource) is not { Label: not null, Form: LinkForm.Inline } first
        )
            return 0;
        var text = list.Source.Text;
        var end = first.Span.Start;
        while (end > entry.TitleSpan.Start && text[end - 1] is ' ' or '[' or '(')
            end--;
        return end == entry.TitleSpan.End || (end == entry.TitleSpan.End + 1 && text[end - 1] == '.') ? end : 0;
    }
}
