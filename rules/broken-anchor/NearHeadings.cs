using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Headings by the words of their titles, to find those that have all words of a text, or all of whose words a text has.
/// Each is looked for under one word, the rarest; so a text is compared with few of them, and the cost is linear in the words of the list.
/// </summary>
internal sealed class NearHeadings
{
    private const double LeastLikeness = 0.4;

    // A third heading of the same words makes nothing surer or less sure than the second.
    private const int MostAlike = 2;

    // So many headings that share even the rarest word of a text are a series, and nobody can tell which of them is meant.
    private const int MostCompared = 64;

    // The shorter come first.
    private readonly Dictionary<string, List<Heading>> having = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Heading>> namedBy = new(StringComparer.Ordinal);

    public NearHeadings(IEnumerable<Anchor> anchors)
    {
        var headings = anchors
            .Select((anchor, place) => new Heading(anchor, TitleWords.Parse(anchor.Section!.Title), place))
            .Where(heading => heading.Words.Count > 0)
            .GroupBy(heading => string.Join(' ', heading.Words.All.Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .SelectMany(alike => alike.Take(MostAlike))
            .OrderBy(heading => heading.Words.Count)
            .ThenBy(heading => heading.Place)
            .ToList();
        foreach (var heading in headings)
        {
            foreach (var word in heading.Words.All)
                Add(having, word, heading);
        }

        foreach (var heading in headings)
            Add(namedBy, heading.Words.All.MinBy(word => having[word].Count)!, heading);
    }

    /// <summary>The headings that are nearest to some words, the nearest first; at most two.</summary>
    /// <returns>Each with its likeness, up to 1, and whether no other heading can be near.</returns>
    public (IReadOnlyList<(Anchor Anchor, double Likeness)> Nearest, bool IsAll) Find(TitleWords words)
    {
        var compared = Having(words).Concat(Within(words)).Distinct().Take(MostCompared + 1).ToList();
        var near = compared
            .Take(MostCompared)
            .Where(heading => heading.Words.Overlap(words) >= 0.99 && heading.Words.HasSameNumbers(words))
            .Select(heading => (heading.Anchor, heading.Place, Likeness: heading.Words.Similarity(words)))
            .Where(heading => heading.Likeness >= LeastLikeness)
            .OrderByDescending(heading => heading.Likeness)
            .ThenBy(heading => heading.Place)
            .Take(2);
        return ([.. near.Select(heading => (heading.Anchor, heading.Likeness))], compared.Count <= MostCompared);
    }

    private IEnumerable<Heading> Having(TitleWords words)
    {
        var rarest = words.All.MinBy(word => having.GetValueOrDefault(word)?.Count ?? 0);
        return rarest is null ? [] : Sized(having.GetValueOrDefault(rarest), words.Count, (int)(words.Count / LeastLikeness));
    }

    private IEnumerable<Heading> Within(TitleWords words) =>
        words.All.SelectMany(word => Sized(namedBy.GetValueOrDefault(word), (int)(LeastLikeness * words.Count), words.Count));

    // Those of a number of words, both ends included.
    private static IEnumerable<Heading> Sized(List<Heading>? headings, int fewest, int most)
    {
        if (headings is null)
            yield break;
        for (
            var at = headings.CountWhile(fewest, static (heading, fewest) => heading.Words.Count < fewest);
            at < headings.Count && headings[at].Words.Count <= most;
            at++
        )
            yield return headings[at];
    }

    private static void Add(Dictionary<string, List<Heading>> headings, string word, Heading heading)
    {
        if (!headings.TryGetValue(word, out var all))
            headings[word] = all = [];
        all.Add(heading);
    }

    private sealed record Heading(Anchor Anchor, TitleWords Words, int Place);
}
