using ListLint.Core;

namespace ListLint.Rules;

/// <summary>One address twice in one entry, under two labels: one of them was copied and never replaced.</summary>
[Rule(Severity.Warning, "No entry has the same link twice.", Recommended = false)]
public sealed class DuplicateLink : Rule
{
    private const int Habit = 3;

    /// <summary>Says when two links of an entry have one address.</summary>
    public DuplicateLink() =>
        Each(list => Unmeant(list.Entries.SelectMany(Pairs)))
            .MustNotBe()
            .WithMessage(pair =>
                $"{Name(pair.Link)} and {Name(pair.First)} in this entry have the same address, \"{Excerpt.From(pair.Link.Url, 120)}\". "
                + "Correct this address, or keep one of the two."
            )
            .WithRelated(pair => new Related(pair.First.Span, "the same address here"))
            .At(pair => pair.Link.Span);

    // Where three entries have one address under the same two labels, the list means it so.
    private static IEnumerable<Pair> Unmeant(IEnumerable<Pair> pairs) =>
        pairs.GroupBy(pair => (Label(pair.First), Label(pair.Link))).Where(alike => alike.Count() < Habit).SelectMany(alike => alike);

    private static IEnumerable<Pair> Pairs(Entry entry)
    {
        var firsts = new Dictionary<CanonicalUrl, Link>();
        foreach (var link in entry.Links.Where(link => link.Role is LinkRole.Title or LinkRole.Resource && link.Canonical.IsWeb))
        {
            if (!firsts.TryAdd(link.Canonical, link) && firsts[link.Canonical] is var first && IsSupplement(first) == IsSupplement(link))
                yield return new Pair(first, link);
        }
    }

    // The supplement of a paper stands under the address of the paper.
    private static bool IsSupplement(Link link) => link.Url.Contains("suppl", StringComparison.OrdinalIgnoreCase);

    private static string Label(Link link) => link.Role == LinkRole.Title ? "" : TextKey.From(link.Text);

    private static string Name(Link link) => link.Text.Length > 0 ? $"\"{Excerpt.From(link.Text, 40)}\"" : "A link";

    /// <summary>Two links of one entry that have one address.</summary>
    private sealed record Pair(Link First, Link Link);
}
