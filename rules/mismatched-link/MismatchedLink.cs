using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link that shows another address than it goes to, or a badge of another repository than the one beside it.</summary>
[Rule(Severity.Warning, "A link goes to the address that it shows, and a badge is for the repository that its entry links to.")]
public sealed class MismatchedLink : Rule
{
    /// <summary>Says when an address and what is shown of it, or beside it, name two things.</summary>
    public MismatchedLink()
    {
        Each(list => list.Links)
            .MustNot((_, link) => ShownAddress.FindOther(link))
            .WithMessage(
                (_, link, shown) =>
                    $"The link shows \"{Excerpt.From(shown, 100)}\", but goes to \"{Excerpt.From(link.Url, 100)}\". Correct the one that is wrong."
            )
            .At((_, link, _) => link.TextSpan.IsEmpty ? link.Span : link.TextSpan);

        Each(list => list.Links)
            .MustNot((_, link) => BadgeMismatch.Find(link))
            .WithMessage(found => $"The badge is for \"{found.Shown}\", but {found.Where} to \"{found.Linked}\". Correct the one that is wrong.")
            .WithSeverity(found => found.MayHaveMoved ? Severity.Info : null)
            .WithRelated(found => new Related(found.Link.Span, "the link"))
            .At((_, link, _) => link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);
    }
}
