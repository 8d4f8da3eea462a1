using System.Globalization;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What is wrong with the repository of a list.</summary>
/// <param name="Message">What, why, and what to do.</param>
internal sealed record RepositoryFault(string Message)
{
    private const int LeastDays = 30;
    private static readonly string[] Topics = ["awesome", "awesome-list"];

    /// <summary>All that is known to be wrong with the repository of a list that is submitted.</summary>
    public static IEnumerable<RepositoryFault> Find(CuratedList list) =>
        ListTop.Submitted(list).Select(one => one.Facts.Project).OfType<ProjectFacts>().SelectMany(project => FindIn(project, list.Facts.Today));

    private static IEnumerable<RepositoryFault> FindIn(ProjectFacts project, DateOnly? today)
    {
        if (project.GitHubName is { } name && NameOf(name) is { } slug)
            yield return slug;
        // Whichever is later counts: the first commit, or the day on which others could see it.
        var start =
            project.Hosted is { } hosted && hosted.Created > (project.FirstCommit ?? DateOnly.MinValue) ? hosted.Created : project.FirstCommit;
        if (start is { } first && today is { } now && now.DayNumber - first.DayNumber < LeastDays)
            yield return new RepositoryFault(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The repository is {Days(Math.Max(now.DayNumber - first.DayNumber, 0))} old, and the awesome list takes lists "
                        + $"that are at least {LeastDays} days old. Submit it on {first.AddDays(LeastDays):yyyy-MM-dd} or later."
                )
            );
        foreach (var fault in project.Hosted is { } known ? FindIn(known) : [])
            yield return fault;
    }

    private static RepositoryFault? NameOf(string name)
    {
        var slug = name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return slug.Any(char.IsUpper) || slug.Contains('_', StringComparison.Ordinal) || !slug.StartsWith("awesome-", StringComparison.Ordinal)
            ? new RepositoryFault(
                $"The repository is named \"{Excerpt.From(slug, 80)}\". The awesome list asks for a name in lowercase with hyphens, "
                    + "such as \"awesome-name-of-list\"."
            )
            : null;
    }

    private static IEnumerable<RepositoryFault> FindIn(HostedRepository hosted)
    {
        if (string.IsNullOrWhiteSpace(hosted.Description))
            yield return new RepositoryFault("The repository has no description on GitHub. Add one in the settings beside \"About\".");
        foreach (var topic in Topics.Where(topic => !hosted.Topics.Contains(topic, StringComparer.OrdinalIgnoreCase)))
            yield return new RepositoryFault(
                $"The repository does not have the topic \"{topic}\" on GitHub. Add it in the settings beside \"About\"."
            );
        if (hosted.License is null)
            yield return new RepositoryFault("GitHub finds no license in the repository. Add a file \"license\" with the full text of one.");
        if (hosted.DefaultBranch != "main")
            yield return new RepositoryFault(
                $"The default branch is \"{Excerpt.From(hosted.DefaultBranch, 60)}\". The awesome list asks for \"main\": rename it on GitHub."
            );
    }

    private static string Days(int count) => count == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{count} days");
}
