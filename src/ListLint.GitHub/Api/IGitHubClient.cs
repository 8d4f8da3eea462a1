using ListLint.Core;
using Octokit;

namespace ListLint.GitHub;

/// <summary>What is needed of Octokit for one repository, within bounds of time. Everything throws <see cref="GitHubException"/>.</summary>
public interface IGitHubClient
{
    /// <summary>Runs an operation of several requests within one bound of time, again where it is unclear what was done.</summary>
    Task<T> Run<T>(Func<CancellationToken, Task<T>> operation);

    /// <summary>GET /repos/{owner}/{repo}.</summary>
    Task<HostedRepository> GetRepository(CancellationToken cancel);

    /// <summary>POST /repos/{owner}/{repo}/check-runs.</summary>
    Task<CheckRun> CreateCheckRun(NewCheckRun run, CancellationToken cancel);

    /// <summary>PATCH /repos/{owner}/{repo}/check-runs/{id}.</summary>
    Task<CheckRun> UpdateCheckRun(long id, CheckRunUpdate update, CancellationToken cancel);

    /// <summary>The check runs of a commit with a name, repeated ones too: GET /repos/{owner}/{repo}/commits/{sha}/check-runs.</summary>
    Task<IReadOnlyList<CheckRun>> GetCheckRuns(string sha, string name, CancellationToken cancel);

    /// <summary>GET /repos/{owner}/{repo}/check-runs/{id}/annotations.</summary>
    Task<IReadOnlyList<CheckRunAnnotation>> GetAnnotations(long id, CancellationToken cancel);

    /// <summary>GET /repos/{owner}/{repo}/pulls/{number}/files; GitHub lists 3,000 at most.</summary>
    Task<IReadOnlyList<PullRequestFile>> GetFiles(int number, CancellationToken cancel);

    /// <summary>GET /repos/{owner}/{repo}/pulls/{number}/comments.</summary>
    Task<IReadOnlyList<PullRequestReviewComment>> GetReviewComments(int number, CancellationToken cancel);

    /// <summary>The comments on a pull request that are on no line: GET /repos/{owner}/{repo}/issues/{number}/comments.</summary>
    Task<IReadOnlyList<IssueComment>> GetComments(int number, CancellationToken cancel);

    /// <summary>POST /repos/{owner}/{repo}/issues/{number}/comments.</summary>
    Task<IssueComment> CreateComment(int number, string body, CancellationToken cancel);

    /// <summary>PATCH /repos/{owner}/{repo}/issues/comments/{id}.</summary>
    Task<IssueComment> UpdateComment(long id, string body, CancellationToken cancel);

    /// <summary>The name of the user whose token it is: GET /user; null where it is the token of an app.</summary>
    Task<string?> FindLogin(CancellationToken cancel);

    /// <summary>POST /repos/{owner}/{repo}/pulls/{number}/reviews.</summary>
    Task<PullRequestReview> CreateReview(int number, LineReview review, CancellationToken cancel);
}
