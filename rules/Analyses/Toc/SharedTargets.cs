using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Items that go to a heading which another item names, while the only heading with their own words has no item: <c>[C#](#c)</c> beside
/// <c>[C++](#c)</c>, and further down "C#, ASP.NET and Blazor".
/// </summary>
internal static class SharedTargets
{
    // So many headings with one word are a series.
    private const int MostCompared = 64;

    public static IEnumerable<WrongTarget> Find(CuratedList list, ContentsTargets targets)
    {
        var named = new HashSet<Section>();
        foreach (var item in targets.Contents.Items)
        {
            if (targets.Find(item) is { } section && section.TitleKey == ContentsTargets.KeyOf(item))
                named.Add(section);
        }

        ILookup<string, (Section Section, TitleWords Words)>? unlisted = null;
        foreach (var item in targets.Contents.Items)
        {
            if (item.Link is not { } link || targets.Find(item) is not { } section || !named.Contains(section))
                continue;
            var words = TitleWords.Parse(item.Text);
            if (words.Count == 0 || words.Overlap(TitleWords.Parse(section.Title)) > 0)
                continue;
            unlisted ??= Unlisted(list, targets);
            var having = unlisted[words.All.First()].Take(MostCompared).Where(other => words.All.All(other.Words.All.Contains)).Take(2).ToList();
            if (having is [var (meant, _)])
                yield return new WrongTarget(item, link, section, meant, IsOneOfMany: false);
        }
    }

    private static ILookup<string, (Section Section, TitleWords Words)> Unlisted(CuratedList list, ContentsTargets targets) =>
        list
            .Sections.Where(section => section.Heading.Start > targets.Contents.Span.End && !targets.IsListed(section))
            .Select(section => (Section: section, Words: TitleWords.Parse(section.Title)))
            .SelectMany(pair => pair.Words.All.Select(word => (Word: word, Pair: pair)))
            .ToLookup(pair => pair.Word, pair => pair.Pair, StringComparer.Ordinal);
}
