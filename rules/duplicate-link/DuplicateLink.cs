using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>One address twice in one entry, under two labels: one of them was copied and never replaced.</summary>
[Rule(Severity.Warning, "No entry has the same link twice.", Recommended = false)]
public sealed class DuplicateLink : Rule
{
    private const int Habit = 3;

    /// <summary>Sets up the rule.</summary>
    public DuplicateLink() => RuleFor(list => list).Custom((list, context) =>
    {
        // Where three entries have one address under the same two labels, the list means it so.
        foreach (var alike in list.Entries.SelectMany(Pairs).GroupBy(pair => (Label(pair.First), Label(pair.Link))).Where(group => group.Count() < Habit))
        {
            foreach (var (first, link) in alike)
            {
                context.Report(
                    link.Span,
                    $"{Name(link)} and {Name(first)} of this entry have the same address, {Excerpt.Of(link.Url, 120)}. Put the right one here or keep one of the two.",
                    related: new Related(first.Span, "the same address here"));
            }
        }
    });

    private static IEnumerable<(Link First, Link Link)> Pairs(Entry entry)
    {
        var firsts = new Dictionary<CanonicalUrl, Link>();
        foreach (var link in entry.Links.Where(link => link.Role is LinkRole.Title or LinkRole.Resource && link.Canonical.IsWeb))
        {
            if (!firsts.TryAdd(link.Canonical, link) && IsSupplement(firsts[link.Canonical]) == IsSupplement(link))
                yield return (firsts[link.Canonical], link);
        }
    }

    // The supplement of a paper stands under the address of the paper.
    private static bool IsSupplement(Link link) => link.Url.Contains("suppl", StringComparison.OrdinalIgnoreCase);

    private static string Label(Link link) => link.Role == LinkRole.Title ? "" : TextKey.Of(link.Text);

    private static string Name(Link link) => link.Text.Length > 0 ? $"\"{Excerpt.Of(link.Text, 40)}\"" : "A link";
}
