using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A parameter in an address that says where a visitor came from, and nothing of the page. Off by default: the link works.</summary>
[Rule(Severity.Info, "No address has tracking parameters.", Recommended = false, Style = true)]
public sealed class TrackingParameter : Rule
{
    /// <summary>Says when an address has such a parameter.</summary>
    public TrackingParameter() =>
        Each(list => list.Links)
            .MustNot(Trackers.Find)
            .WithMessage(
                (_, link, found) =>
                    $"\"{Excerpt.From(found.Names, 60)}\" only tells the site where its readers come from. "
                    + $"Write \"{Excerpt.From(found.Address, 160)}\"."
            )
            .WithFix(
                (list, link, found) => TargetFault.Replace(list, link, found.Address, Safety.Unsafe, $"Remove \"{Excerpt.From(found.Names, 60)}\"")
            )
            .At((_, link, _) => link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);
}
