using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A badge with the stars, the license or the like of another repository than the one that its entry links to.</summary>
[Rule(Severity.Warning, "A badge shows the repository that its entry links to.")]
public sealed class MismatchedBadge : Rule
{
    /// <summary>Says when the addresses of a badge and of the links beside it name different repositories.</summary>
    public MismatchedBadge() =>
        Each(list => list.Links)
            .MustNot((_, link) => link.IsImage ? Mismatch.Find(link) : null)
            .WithMessage(found => $"The badge is for \"{found.Shown}\", but {found.Where} to \"{found.Linked}\". Correct the one that is wrong.")
            .WithSeverity(found => found.MayHaveMoved ? Severity.Info : null)
            .WithRelated(found => new Related(found.Link.Span, "the link"))
            .At((_, link, _) => link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);

    // An entry with more may be a page of its own.
    private const int MostLinks = 50;

    /// <summary>A badge, and a link that does not fit it.</summary>
    /// <param name="Shown">The repository of the badge.</param>
    /// <param name="Linked">The repository of the link.</param>
    /// <param name="Link">The link.</param>
    private sealed record Mismatch(GitHubRepository Shown, GitHubRepository Linked, Link Link)
    {
        // Its owner may have another name now, and GitHub leads from the old one to the new.
        public bool MayHaveMoved => Shown.HasNameOf(Linked) && !EditDistance.IsOne(Shown.Owner, Linked.Owner);

        public required string Where { get; init; }

        public static Mismatch? Find(Link badge)
        {
            if (GitHubRepository.FindShown(badge.Url) is not { } shown || IsSecond(badge, shown))
                return null;
            var first = default((GitHubRepository Repository, Link Link)?);
            foreach (var link in LinksBeside(badge))
            {
                if (GitHubRepository.FindLinked(link.Url) is not { } linked)
                    continue;
                if (linked.Is(shown))
                    return null;
                first ??= (linked, link);
            }

            return first is var (repository, other)
                ? new Mismatch(shown, repository, other) { Where = ReferenceEquals(other, badge.Outer) ? "it links" : "the entry links" }
                : null;
        }

        private static bool IsSecond(Link badge, GitHubRepository shown) =>
            badge
                .Entry?.Links.Take(MostLinks)
                .TakeWhile(link => !ReferenceEquals(link, badge))
                .Any(link => link.IsImage && GitHubRepository.FindShown(link.Url)?.Is(shown) == true) == true;

        private static IEnumerable<Link> LinksBeside(Link badge) =>
            (badge.Outer is { } outer ? [outer] : Enumerable.Empty<Link>()).Concat(
                badge.Entry?.Links.Take(MostLinks).Where(link => !link.IsImage && !ReferenceEquals(link, badge.Outer)) ?? []
            );
    }
}
