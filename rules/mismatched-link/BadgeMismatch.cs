using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A badge, and a link beside it to another repository.</summary>
/// <param name="Shown">The repository of the badge.</param>
/// <param name="Linked">The repository of the link.</param>
/// <param name="Link">The link.</param>
internal sealed record BadgeMismatch(RepositoryAddress Shown, RepositoryAddress Linked, Link Link)
{
    // An entry with more may be a page of its own.
    private const int MostLinks = 50;

    /// <summary>Whether the owner may have another name now: GitHub leads from the old one to the new.</summary>
    public bool MayHaveMoved => Shown.HasNameOf(Linked) && !EditDistance.IsOne(Shown.Owner, Linked.Owner);

    /// <summary>What links, as the start of "… to".</summary>
    public required string Where { get; init; }

    /// <summary>Where the link around a badge and those of its entry go; null where one of them fits, or none goes to a repository.</summary>
    public static BadgeMismatch? Find(Link badge)
    {
        if (!badge.IsImage || BadgeAddress.FindRepository(badge.Url) is not { } shown || IsSecond(badge, shown))
            return null;
        var first = default((RepositoryAddress Repository, Link Link)?);
        foreach (var link in LinksBeside(badge))
        {
            if (RepositoryAddress.Parse(link.Url) is not { Host: RepositoryAddress.GitHub } linked)
                continue;
            if (linked.Is(shown))
                return null;
            first ??= (linked, link);
        }

        return first is var (repository, other)
            ? new BadgeMismatch(shown, repository, other) { Where = ReferenceEquals(other, badge.Outer) ? "it links" : "the entry links" }
            : null;
    }

    // One mistake is one report.
    private static bool IsSecond(Link badge, RepositoryAddress shown) =>
        badge
            .Entry?.Links.Take(MostLinks)
            .TakeWhile(link => !ReferenceEquals(link, badge))
            .Any(link => link.IsImage && BadgeAddress.FindRepository(link.Url)?.Is(shown) == true) == true;

    private static IEnumerable<Link> LinksBeside(Link badge) =>
        (badge.Outer is { } outer ? [outer] : Enumerable.Empty<Link>()).Concat(
            badge.Entry?.Links.Take(MostLinks).Where(link => !link.IsImage && !ReferenceEquals(link, badge.Outer)) ?? []
        );
}
