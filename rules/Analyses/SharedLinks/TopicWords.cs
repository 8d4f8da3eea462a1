using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The words that many titles of a list have, since all are about one topic: that two titles share them says nothing.</summary>
internal sealed class TopicWords
{
    private const int FewestTitles = 4;
    private const int Share = 8;
    private const int FewestOwn = 2;

    // What a second entry of one work may be called.
    private static readonly HashSet<string> Versions =
    [
        .. (
            "journal conference version versions extended full short slides talk video poster code official implementation notes supplement "
            + "supplementary appendix preprint thesis tutorial demo project page website blog post summary review"
        ).Split(' '),
    ];

    private readonly HashSet<string> words;

    private TopicWords(CuratedList list)
    {
        var works = WorkIndex.From(list);
        List<Entry> titled = [.. list.Entries.Where(works.IsFullTitle)];
        var fewest = Math.Max(FewestTitles, titled.Count / Share);
        words = titled
            .SelectMany(entry => works.WordsOf(entry).All)
            .CountBy(word => word, StringComparer.Ordinal)
            .Where(pair => pair.Value >= fewest)
            .Select(pair => pair.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Those of a list, found once.</summary>
    public static TopicWords From(CuratedList list) => list.Index(built => new TopicWords(built));

    /// <summary>Whether two titles each have words of their own, and have none of them in common.</summary>
    public bool AreAllInCommon(TitleWords one, TitleWords other)
    {
        var (own, another) = (one.Where(word => !words.Contains(word)), other.Where(word => !words.Contains(word)));
        return Math.Min(own.Count, another.Count) >= FewestOwn && own.Overlap(another) == 0 && !own.All.Concat(another.All).Any(Versions.Contains);
    }
}
