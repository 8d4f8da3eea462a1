using ListLint.Core;

namespace ListLint.Engine;

/// <summary>How often a thing is there, and how often an edit touches it.</summary>
internal readonly record struct Tally(int All, int Touched);

/// <summary>
/// What a reader gets from a list: its link targets, its words, which are those of the visible text and those of the targets, and its headings and
/// rows of tables. A word that goes from the text into a target (a link that was broken and now works) is therefore not lost.
/// </summary>
internal sealed class Content
{
    private readonly Dictionary<string, Tally> targets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tally> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tally> blocks = new(StringComparer.Ordinal);

    /// <summary>What edits lose or add beside what they touch, as the end of "a fix that"; null where they keep everything.</summary>
    /// <param name="before">The list before the edits.</param>
    /// <param name="after">The list after them.</param>
    /// <param name="edits">By start, not overlapping.</param>
    /// <param name="map">Where they put things.</param>
    public static string? Loss(CuratedList before, CuratedList after, IReadOnlyList<Edit> edits, EditMap map)
    {
        var (links, newLinks) = Changed(
            before.Links,
            after.Links,
            link => link.Span,
            (link, other) => link.Url == other.Url && map.Moved(link.UrlSpan) == other.UrlSpan,
            map
        );
        var (runs, newRuns) = Changed(before.TextRuns, after.TextRuns, run => run, (_, _) => true, map);
        return Create(before, links, runs, [.. edits.Select(edit => edit.Span)]).Loss(Create(after, newLinks, newRuns, map.Written));
    }

    // What is the same in both counts for nothing, and is nearly all. Both are in order of the text, but for a few.
    private static (List<T> Before, List<T> After) Changed<T>(
        IReadOnlyList<T> before,
        IReadOnlyList<T> after,
        Func<T, Span> place,
        Func<T, T, bool> isSame,
        EditMap map
    )
    {
        var (old, fresh, next) = (new List<T>(), new List<T>(), 0);
        foreach (var one in before)
        {
            var moved = map.Moved(place(one));
            while (moved is not null && next < after.Count && place(after[next]).Start < moved.Value.Start)
                fresh.Add(after[next++]);
            if (moved is not null && next < after.Count && place(after[next]) == moved && isSame(one, after[next]))
                next++;
            else
                old.Add(one);
        }

        while (next < after.Count)
            fresh.Add(after[next++]);
        return (old, fresh);
    }

    // The touched spans are sorted and do not overlap.
    private static Content Create(CuratedList list, List<Link> links, List<Span> runs, IReadOnlyList<Span> touched)
    {
        var content = new Content();
        var text = list.Source.Text;
        foreach (var link in links)
        {
            var isTouched = Touches(touched, link.UrlSpan);
            Count(content.targets, link.Url, isTouched);
            foreach (var word in FindWords(link.Url, new Span(0, link.Url.Length)))
                Count(content.words, link.Url[word.Start..word.End], isTouched);
        }

        // The target of a bare link is visible too; counted twice it would seem lost when the link gets a text.
        var urls = links.Select(link => link.UrlSpan).Where(span => !span.IsEmpty).Distinct().Order().ToList();
        foreach (var word in runs.SelectMany(run => FindWords(text, run)).Where(word => !Touches(urls, word)))
            Count(content.words, text[word.Start..word.End], Touches(touched, word));
        foreach (var (kind, span) in Blocks(list))
            Count(content.blocks, kind, Touches(touched, span));
        return content;
    }

    // The first thing that is lost or new in the other content beside what is touched.
    private string? Loss(Content after) =>
        (First(targets, after.targets, lost => lost.Touched) is { } target ? $"loses the link target {target}" : null)
        ?? (First(words, after.words, lost => lost.Touched) is { } word ? $"loses the word \"{word}\"" : null)
        ?? (First(blocks, after.blocks, lost => lost.Touched) is { } block ? $"turns {block} into something else" : null)
        ?? (First(after.words, words, gained => gained.Touched) is { } gain ? $"adds the word \"{gain}\"" : null);

    // A line without a pipe is no row, only text that a table took in. Entries do not count: whether an item is one, or a note of the entry
    // around it, may hang on what is fixed there.
    private static IEnumerable<(string Kind, Span Span)> Blocks(CuratedList list) =>
        list
            .Sections.Select(section => ("a heading", section.Heading))
            .Concat(
                list.Tables.SelectMany(table => table.Rows)
                    .Where(row => row.HasLeadingPipe || row.HasTrailingPipe || row.Cells.Count > 1)
                    .Select(row => ("a table row", row.Span))
            );

    private static string? First(Dictionary<string, Tally> more, Dictionary<string, Tally> less, Func<Tally, int> declared) =>
        more.FirstOrDefault(pair => pair.Value.All - less.GetValueOrDefault(pair.Key).All > declared(pair.Value)).Key;

    private static void Count(Dictionary<string, Tally> tallies, string thing, bool touched)
    {
        var tally = tallies.GetValueOrDefault(thing);
        tallies[thing] = new Tally(tally.All + 1, tally.Touched + (touched ? 1 : 0));
    }

    private static IEnumerable<Span> FindWords(string text, Span part)
    {
        for (var at = part.Start; at < part.End; at++)
        {
            var start = at;
            while (at < part.End && char.IsLetterOrDigit(text[at]))
                at++;
            if (at > start)
                yield return new Span(start, at);
        }
    }

    // Edges count: an edit beside a word may join it to another.
    private static bool Touches(IReadOnlyList<Span> spans, Span span) =>
        spans.CountWhile(span.Start, static (one, start) => one.End < start) is var at && at < spans.Count && spans[at].Start <= span.End;
}
