using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Two different works with one link: one of them was copied with its line and never replaced.</summary>
[Rule(Severity.Error, "Different works have different links.")]
public sealed class SharedLink : Rule
{
    /// <summary>Says when a link is that of another work.</summary>
    public SharedLink() =>
        Each(list => list.Links)
            .MustNot((list, link) => CopiedLinks.From(list).Find(link))
            .WithMessage((list, link, copy) => Message(list, copy))
            .WithSeverity(copy => copy.Severity)
            .WithRelated(
                (_, _, copy) => [.. copy.Others.Prepend(copy.Source).Distinct().Select(link => new Related(link.Span, "the same link here"))]
            );

    private static string Message(CuratedList list, CopiedLink copy)
    {
        var (entry, source, url) = (copy.Link.Entry!, copy.Source.Entry!, Excerpt.From(copy.Link.Url, 120));
        var (name, other) = ($"\"{Excerpt.From(entry.Title)}\"", $"\"{Excerpt.From(source.Title)}\" on line {list.LineOf(source)}");
        return copy.Owner switch
        {
            Owner.Named => $"{name} has the link of {other}. The address contains that name: \"{url}\". Write the right address here.",
            Owner.Dated => $"{name} has the link of {other}. The address has the date of that entry: \"{url}\". Write the right address here.",
            Owner.Counted =>
                $"{name} has the link of {other}. The list gives that title this address more than once: \"{url}\". Write the right address here.",
            Owner.Unknown =>
                $"{name} and {other} have the same link: \"{url}\". One of the two links was copied, or the two are one work under two titles. "
                    + "Correct the link, or keep one of the two.",
            _ => $"{name} and {other} link to the same page: \"{url}\". "
                + $"If they are the same thing under two names, keep one; otherwise correct the link.",
        };
    }
}
