using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A repository on GitHub that its owner has archived, where the list does not say so. Silent where GitHub was not asked.</summary>
[Rule(Severity.Info, "No archived repository is listed as if it were active.", Recommended = false, Online = true)]
public sealed partial class ArchivedRepository : Rule
{
    /// <summary>Says when a link goes to an archived repository of which the list says nothing.</summary>
    public ArchivedRepository() =>
        Each(list => list.Links)
            .MustNot((list, link) => ArchivedOf(list, link) is { } repository && !IsSaid(list, link) ? repository : null)
            .WithMessage(
                (_, link, repository) =>
                    $"\"{Excerpt.From(link.Url, 120)}\" is archived{Since(repository)}, so nobody maintains it now. "
                    + "Say so here, or list its replacement."
            )
            .At((_, link, _) => link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);

    // A picture is no offer to use the repository.
    private static RepositoryFact? ArchivedOf(CuratedList list, Link link) =>
        link is { IsImage: false, Canonical.Kind: "github" }
        && list.Facts.LinkOf(link.Canonical.Page) is { State: not LinkState.Dead, Repository: { Archived: true } repository }
            ? repository
            : null;

    private static bool IsSaid(CuratedList list, Link link)
    {
        if (link.Entry is { } entry && ArchivedNote().IsMatch(list.Source.Slice(entry.Span)))
            return true;
        for (var section = link.Section; section is not null; section = section.Parent)
        {
            if (ArchivedNote().IsMatch(section.Title))
                return true;
        }

        return false;
    }

    private static string Since(RepositoryFact repository) => repository.LastPush is { } day ? $" (last push on {day:yyyy-MM-dd})" : "";

    [GeneratedRegex(
        @"archived?\b|deprecated|discontinued|unmaintained|abandoned|inactive|obsolete|legacy|historic|no longer|"
            + @"not maintained|graveyard|已归档|不再维护|🗄|⚰|🪦",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex ArchivedNote();
}
