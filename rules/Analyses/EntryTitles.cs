using System.Buffers;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Where words of others stand, which may be as nobody else would write them: the titles of entries, and what is in quotation marks.
/// </summary>
internal sealed class EntryTitles
{
    // Two words in quotation marks are a term, and whoever writes it down answers for it.
    private const int FewestWords = 3;
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”");

    private readonly List<Span> titles;
    private readonly List<Span> quotes;

    private EntryTitles(CuratedList list)
    {
        titles = [.. list.Entries.Select(entry => entry.TitleSpan).Where(title => !title.IsEmpty).Order()];
        quotes = [.. FindQuotes(list)];
    }

    /// <summary>Whether a part of the text lies in the title of an entry, or in quotation marks.</summary>
    public static bool Hold(CuratedList list, Span span)
    {
        var found = list.Index(built => new EntryTitles(built));
        return Hold(found.titles, span) || Hold(found.quotes, span);
    }

    private static bool Hold(List<Span> spans, Span span) =>
        spans.LastUpTo(span.Start, static title => title) is >= 0 and var at && spans[at].Contains(span);

    // Each mark closes the one before it on its line, or opens.
    private static IEnumerable<Span> FindQuotes(CuratedList list)
    {
        var text = list.Source.Text;
        var open = -1;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            if (!list.TextRuns.Hold(at))
                continue;
            var quote = new Span(open + 1, at);
            if (open >= 0 && text[at] != '“' && text.AsSpan(quote.Start, quote.Length) is var inside && !inside.Contains('\n'))
            {
                if (inside.Count(' ') >= FewestWords - 1)
                    yield return quote;
                open = -1;
            }
            else
            {
                open = text[at] == '”' ? -1 : at;
            }
        }
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Marks) is >= 0 and var ahead ? from + ahead : -1;
}
