using ListLint.Core;
using Octokit;

namespace ListLint.GitHub;

/// <summary>The endpoints of one repository, by Octokit.</summary>
public sealed class GitHubClient(GitHubConnection connection, GitHubAccess access) : IGitHubClient
{
    private const int PageSize = 100;
    private const int MostPages = 100;
    private readonly string owner = Uri.EscapeDataString(access.Owner);
    private readonly string name = Uri.EscapeDataString(access.Name);

    /// <inheritdoc/>
    public Task<T> Run<T>(Func<CancellationToken, Task<T>> operation) => connection.Run(operation);

    /// <inheritdoc/>
    public async Task<HostedRepository> GetRepository(CancellationToken cancel)
    {
        var said = await connection.Send(
            github => github.Get<Repository>(new Uri($"repos/{owner}/{name}", UriKind.Relative)),
            repeatable: true,
            cancel
        );
        return new HostedRepository
        {
            Description = said.Description,
            Topics = said.Topics ?? [],
            License = said.License?.SpdxId ?? said.License?.Name,
            Created = DateOnly.FromDateTime(said.CreatedAt.UtcDateTime),
            DefaultBranch = said.DefaultBranch,
        };
    }

    /// <inheritdoc/>
    public Task<CheckRun> CreateCheckRun(NewCheckRun run, CancellationToken cancel) =>
        connection.Send(github => new CheckRunsClient(github).Create(owner, name, run), repeatable: false, cancel);

    /// <inheritdoc/>
    public Task<CheckRun> UpdateCheckRun(long id, CheckRunUpdate update, CancellationToken cancel) =>
        connection.Send(
            github => new CheckRunsClient(github).Update(owner, name, id, update),
            repeatable: update.Output?.Annotations is null or { Count: 0 },
            cancel
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<CheckRun>> GetCheckRuns(string sha, string name, CancellationToken cancel)
    {
        var wanted = new CheckRunRequest { CheckName = name, Filter = CheckRunCompletedAtFilter.All };
        return Pages(
            async (github, page) => (await new CheckRunsClient(github).GetAllForReference(owner, this.name, sha, wanted, page)).CheckRuns,
            cancel
        );
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<CheckRunAnnotation>> GetAnnotations(long id, CancellationToken cancel) =>
        Pages((github, page) => new CheckRunsClient(github).GetAllAnnotations(owner, name, id, page), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<PullRequestFile>> GetFiles(int number, CancellationToken cancel) =>
        Pages((github, page) => new PullRequestsClient(github).Files(owner, name, number, page), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<PullRequestReviewComment>> GetReviewComments(int number, CancellationToken cancel) =>
        Pages((github, page) => new PullRequestReviewCommentsClient(github).GetAll(owner, name, number, page), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<IssueComment>> GetComments(int number, CancellationToken cancel) =>
        Pages((github, page) => new IssueCommentsClient(github).GetAllForIssue(owner, name, number, page), cancel);

    /// <inheritdoc/>
    public Task<IssueComment> CreateComment(int number, string body, CancellationToken cancel) =>
        connection.Send(github => new IssueCommentsClient(github).Create(owner, name, number, body), repeatable: false, cancel);

    /// <inheritdoc/>
    public Task<IssueComment> UpdateComment(long id, string body, CancellationToken cancel) =>
        connection.Send(github => new IssueCommentsClient(github).Update(owner, name, id, body), repeatable: true, cancel);

    /// <inheritdoc/>
    public async Task<string?> FindLogin(CancellationToken cancel)
    {
        try
        {
            return (await connection.Send(github => github.Get<User>(new Uri("user", UriKind.Relative)), repeatable: true, cancel)).Login;
        }
        catch (GitHubException error) when (error.Failure == GitHubFailure.Forbidden)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public Task<PullRequestReview> CreateReview(int number, LineReview review, CancellationToken cancel) =>
        connection.Send(
            async github =>
                (
                    await github.Connection.Post<PullRequestReview>(
                        new Uri($"repos/{owner}/{name}/pulls/{number}/reviews", UriKind.Relative),
                        review,
                        AcceptHeaders.StableVersionJson,
                        "application/json",
                        (IDictionary<string, string>?)null,
                        CancellationToken.None
                    )
                ).Body,
            repeatable: false,
            cancel
        );

    // Page by page, since what is followed otherwise is any address that an answer names.
    private async Task<IReadOnlyList<T>> Pages<T>(Func<IApiConnection, ApiOptions, Task<IReadOnlyList<T>>> get, CancellationToken cancel)
    {
        var all = new List<T>();
        for (var page = 1; page <= MostPages; page++)
        {
            var options = new ApiOptions
            {
                PageSize = PageSize,
                PageCount = 1,
                StartPage = page,
            };
            var got = await connection.Send(github => get(github, options), repeatable: true, cancel);
            all.AddRange(got);
            if (got.Count < PageSize)
                break;
        }

        return all;
    }
}
