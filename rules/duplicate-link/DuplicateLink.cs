using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>One address twice in one entry, under two labels: one of them was copied and never replaced.</summary>
[Rule(Severity.Warning, "No entry has the same link twice.", Recommended = false)]
public sealed class DuplicateLink : Rule
{
    /// <summary>Sets up the rule.</summary>
    public DuplicateLink() => RuleForEach(list => list.Entries).Custom((entry, context) => Check(entry, context));

    private static void Check(Entry entry, ValidationContext<CuratedList> context)
    {
        var firsts = new Dictionary<CanonicalUrl, Link>();
        foreach (var link in entry.Links.Where(link => link.Role is LinkRole.Title or LinkRole.Resource && link.Canonical.IsWeb))
        {
            if (firsts.TryAdd(link.Canonical, link))
                continue;
            var first = firsts[link.Canonical];
            context.Report(
                link.Span,
                $"{Name(link)} and {Name(first)} of this entry have the same address, {Excerpt.Of(link.Url, 120)}. Put the right one here or keep one of the two.",
                related: new Related(first.Span, "the same address here"));
        }
    }

    private static string Name(Link link) => link.Text.Length > 0 ? $"\"{Excerpt.Of(link.Text, 40)}\"" : "A link";
}
