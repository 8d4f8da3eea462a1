using System.Text;

namespace ListLint.Core;

/// <summary>What an entry says beside its title and its links: a description, authors, a venue.</summary>
public static class EntryNotes
{
    // They say in what form a work can be had, and nothing of the work.
    private static readonly HashSet<string> Forms = new(
        "pdf html epub mobi kindle ps djvu zip gz doc video videos slides audio web online free link links paper code".Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>The text as written, without the title, links and what is between their parts; pieces are parted by spaces.</summary>
    public static string TextOf(CuratedList list, Entry entry)
    {
        var text = new StringBuilder();
        var at = entry.Span.Start;
        foreach (var part in entry.Links.Select(link => link.Span).Append(entry.TitleSpan).Order())
        {
            if (part.Start > at)
                text.Append(list.Source.Slice(new Span(at, part.Start))).Append(' ');
            at = Math.Max(at, part.End);
        }

        return at < entry.Span.End ? text.Append(list.Source.Slice(new Span(at, entry.Span.End))).ToString() : text.ToString();
    }

    /// <summary>
    /// The share of words that the shorter of two notes has in common with the other, 0 to 1; null where one of the entries says nothing but
    /// its year and in what form it can be had.
    /// </summary>
    public static double? Agreement(CuratedList list, Entry entry, Entry other)
    {
        var (words, others) = (WordsOf(list, entry), WordsOf(list, other));
        var shorter = Math.Min(words.Count, others.Count);
        return shorter == 0 ? null : (double)words.Count(others.Contains) / shorter;
    }

    private static HashSet<string> WordsOf(CuratedList list, Entry entry) =>
        [.. TitleWords.Parse(TextOf(list, entry)).All.Where(word => !Forms.Contains(word) && !word.All(char.IsAsciiDigit))];
}
