using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The period behind a title that stands in front of its labels: <c>Title. [[Paper]](url)</c>.</summary>
internal static class TitlePeriods
{
    public static IEnumerable<Departure> Find(CuratedList list)
    {
        var text = list.Source.Text;
        var ends = list.Entries.Select(entry => (Entry: entry, End: EndOf(list, entry))).Where(pair => pair.End > 0).ToList();
        var with = ends.Count(pair => text[pair.End - 1] == '.');
        if (Departure.IsHabit(with, ends.Count))
        {
            foreach (var (entry, end) in ends.Where(pair => char.IsLetterOrDigit(text[pair.End - 1])))
            {
                yield return new Departure(
                    new Span(end - 1, end),
                    $"The title \"{Excerpt.Of(entry.Title, 60)}\" has no period at its end; {with} of {ends.Count} titles have one. Add it.",
                    new Fix("Add the period", Safety.Safe, [Edit.Insert(end, ".")]));
            }
        }
        else if (Departure.IsHabit(ends.Count - with, ends.Count))
        {
            foreach (var (entry, end) in ends.Where(pair => text[pair.End - 1] == '.'))
            {
                yield return new Departure(
                    new Span(end - 1, end),
                    $"The title \"{Excerpt.Of(entry.Title, 60)}\" has a period at its end; {ends.Count - with} of {ends.Count} titles have none. Take it out.",
                    new Fix("Take the period out", Safety.Safe, [Edit.Delete(new Span(end - 1, end))]));
            }
        }
    }

    // Behind the last unit before the first label; 0 where the title is a link or no label follows it.
    private static int EndOf(CuratedList list, Entry entry)
    {
        if (entry.Row is not null || entry.TitleSpan.IsEmpty || entry.TitleLink is not null || entry.Links.FirstOrDefault(link => link.Role == LinkRole.Resource) is not { Label: not null, Form: LinkForm.Inline } first)
            return 0;
        var text = list.Source.Text;
        var end = first.Span.Start;
        while (end > entry.TitleSpan.Start && text[end - 1] is ' ' or '[' or '(')
            end--;
        return end == entry.TitleSpan.End || (end == entry.TitleSpan.End + 1 && text[end - 1] == '.') ? end : 0;
    }
}
