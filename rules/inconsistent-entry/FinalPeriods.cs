using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The period at the end of a description.</summary>
internal static partial class FinalPeriods
{
    /// <summary>The last units of descriptions without a period where the others have one.</summary>
    public static IEnumerable<Departure> Find(CuratedList list)
    {
        var ends = list.Entries.Select(entry => (Entry: entry, End: EndOf(list, entry))).Where(pair => pair.End > 0).ToList();
        var text = list.Source.Text;
        var with = ends.Count(pair => text[pair.End - 1] == '.');
        if (!Departure.IsHabit(with, ends.Count))
            yield break;

        foreach (var (entry, end) in ends.Where(pair => text[pair.End - 1] != '.'))
            yield return new Departure(entry, new Span(end - 1, end), with, ends.Count);
    }

    // Behind the last letter or period of a description that ends with its line, in plain text; 0 where there is none.
    private static int EndOf(CuratedList list, Entry entry)
    {
        if (Separators.SpanOf(list, entry) is not { IsEmpty: false } separator)
            return 0;
        var number = list.Source.LineOf(separator.Start);
        if (number < list.Source.LineCount && !Break().IsMatch(list.Source.Slice(list.Source.Line(number + 1))))
            return 0;
        var line = list.Source.Line(number);
        var end = line.End;
        while (end > separator.End && char.IsWhiteSpace(list.Source.Text[end - 1]))
            end--;
        var last = list.Source.Text[end - 1];
        return
            end <= entry.Span.End
            && end - separator.End >= 8
            && (char.IsLetterOrDigit(last) || last == '.')
            && last < 0x2E80
            && !entry.Links.Any(link => link.Span.Contains(end - 1))
            && !list.IsHidden(end - 1)
            ? end
            : 0;
    }

    // A line that ends the paragraph above it: blank, an item, a heading. Any other goes on with the sentence.
    [GeneratedRegex(@"^[ \t>]*(?:$|[-*+][ \t]|[0-9]{1,9}[.)][ \t]|#)", RegexOptions.CultureInvariant)]
    private static partial Regex Break();
}
