using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ListLint.GitHub;

/// <summary>The endpoints of one repository.</summary>
public sealed class GitHubClient(GitHubConnection connection, GitHubAccess access) : IGitHubClient
{
    private const int PageSize = 100;
    private const int MostPages = 100;
    private readonly string repository = $"/repos/{Uri.EscapeDataString(access.Owner)}/{Uri.EscapeDataString(access.Name)}";

    /// <inheritdoc/>
    public Task<T> Run<T>(Func<CancellationToken, Task<T>> operation) => connection.Run(operation);

    /// <inheritdoc/>
    public Task<CheckRun> CreateCheckRun(NewCheckRun run, CancellationToken cancel) =>
        connection.Send(HttpMethod.Post, $"{repository}/check-runs", Body(run, GitHubJson.Default.NewCheckRun), repeatable: false, GitHubJson.Default.CheckRun, cancel);

    /// <inheritdoc/>
    public Task<CheckRun> UpdateCheckRun(long id, CheckRunUpdate update, CancellationToken cancel) =>
        connection.Send(
            HttpMethod.Patch,
            $"{repository}/check-runs/{id}",
            Body(update, GitHubJson.Default.CheckRunUpdate),
            repeatable: update.Output?.Annotations is null or [],
            GitHubJson.Default.CheckRun,
            cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<CheckRun>> GetCheckRuns(string sha, string name, CancellationToken cancel) =>
        Pages($"{repository}/commits/{sha}/check-runs?check_name={Uri.EscapeDataString(name)}&filter=all&", GitHubJson.Default.CheckRunsAnswer, answer => answer.CheckRuns, cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<CheckRunAnnotation>> GetAnnotations(long id, CancellationToken cancel) =>
        Pages($"{repository}/check-runs/{id}/annotations?", GitHubJson.Default.IReadOnlyListCheckRunAnnotation, page => page, cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<PullRequestFile>> GetFiles(int number, CancellationToken cancel) =>
        Pages($"{repository}/pulls/{number}/files?", GitHubJson.Default.IReadOnlyListPullRequestFile, page => page, cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<PullRequestReviewComment>> GetReviewComments(int number, CancellationToken cancel) =>
        Pages($"{repository}/pulls/{number}/comments?", GitHubJson.Default.IReadOnlyListPullRequestReviewComment, page => page, cancel);

    /// <inheritdoc/>
    public Task<PullRequestReview> CreateReview(int number, PullRequestReviewCreate review, CancellationToken cancel) =>
        connection.Send(
            HttpMethod.Post,
            $"{repository}/pulls/{number}/reviews",
            Body(review, GitHubJson.Default.PullRequestReviewCreate),
            repeatable: false,
            GitHubJson.Default.PullRequestReview,
            cancel);

    private static byte[] Body<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(value, type);

    private async Task<IReadOnlyList<TItem>> Pages<TPage, TItem>(string path, JsonTypeInfo<TPage> type, Func<TPage, IReadOnlyList<TItem>> items, CancellationToken cancel)
    {
        var all = new List<TItem>();
        for (var page = 1; page <= MostPages; page++)
        {
            var got = items(await connection.Send(HttpMethod.Get, $"{path}per_page={PageSize}&page={page}", null, repeatable: true, type, cancel));
            all.AddRange(got);
            if (got.Count < PageSize)
                break;
        }

        return all;
    }
}
