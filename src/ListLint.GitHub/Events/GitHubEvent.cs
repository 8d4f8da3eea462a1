namespace ListLint.GitHub;

/// <summary>What made a workflow run, as far as it says which commit is checked against which.</summary>
/// <param name="Name">Such as "pull_request".</param>
/// <param name="Head">The commit that is checked; null where a branch was deleted, so that there is none.</param>
/// <param name="Base">The commit since whose merge base lines count as changed; null where all lines count.</param>
/// <param name="PullRequest">The number of the pull request, or null.</param>
/// <param name="IsFork">Whether the pull request comes from another repository, so that the token may only read.</param>
public sealed record GitHubEvent(string Name, string? Head, string? Base = null, int? PullRequest = null, bool IsFork = false);
