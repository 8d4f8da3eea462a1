using System.Net;
using Octokit.Internal;

namespace ListLint.GitHub;

/// <summary>Octokit, within bounds of time.</summary>
public sealed class GitHubConnection : IDisposable
{
    private readonly Patience patience;
    private readonly TimeProvider time;
    private readonly Retries retries;
    private readonly HttpClientAdapter http;
    private readonly Octokit.ApiConnection github;

    /// <summary>Opens no connection yet. Proxies are those of the environment (HTTPS_PROXY, NO_PROXY) or the system.</summary>
    /// <param name="access">Where to, and with which token.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="time">The clock to wait by.</param>
    /// <param name="version">The version of the command: GitHub refuses requests without a user agent.</param>
    /// <param name="log">Told a line for each answer.</param>
    public GitHubConnection(GitHubAccess access, Patience patience, TimeProvider time, string version, Action<string> log)
    {
        (this.patience, this.time) = (patience, time);
        retries = new Retries(patience, time, log);
        OctokitRoots.Keep();
        // A redirection could lead to another host, which the token is not for.
        http = new HttpClientAdapter(() =>
            new GitHubHandler(access, patience, time, retries, log)
            {
                InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.GZip },
            }
        );
        http.SetRequestTimeout(Timeout.InfiniteTimeSpan);
        var credentials = new InMemoryCredentialStore(new Octokit.Credentials(access.Token, Octokit.AuthenticationType.Bearer));
        // The address as it is, where a client of an address of its own would add /api/v3 to it.
        var api = new Uri(access.Api.AbsoluteUri.TrimEnd('/') + "/");
        github = new Octokit.ApiConnection(
            new Octokit.Connection(new Octokit.ProductHeaderValue("listlint", version), api, credentials, http, new SimpleJsonSerializer())
        );
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    /// <summary>
    /// Runs an operation of several requests within the total bound, and runs it again where one of them may have been done or not: so it has
    /// to look first at what is there already.
    /// </summary>
    /// <exception cref="GitHubException">It did not succeed within the bound.</exception>
    public async Task<T> Run<T>(Func<CancellationToken, Task<T>> operation)
    {
        using var total = new CancellationTokenSource(patience.Total, time);
        try
        {
            return await retries
                .Pipeline(error => error.Failure == GitHubFailure.Unclear)
                .ExecuteAsync(async cancel => await operation(cancel), total.Token);
        }
        catch (OperationCanceledException) when (total.IsCancellationRequested)
        {
            throw new GitHubException($"GitHub did not answer correctly within {Retries.Seconds(patience.Total)} in all", GitHubFailure.Refused);
        }
    }

    /// <summary>Sends a request to the API of GitHub.</summary>
    /// <param name="request">By Octokit, which has no way to hand on a bound.</param>
    /// <param name="repeatable">Whether doing it twice is like doing it once; then it is sent again also where it may have been done.</param>
    /// <param name="cancel">The bound of the operation.</param>
    /// <exception cref="GitHubException">It did not succeed.</exception>
    internal async Task<T> Send<T>(Func<Octokit.IApiConnection, Task<T>> request, bool repeatable, CancellationToken cancel)
    {
        GitHubHandler.Bound.Value = (repeatable, cancel);
        try
        {
            return await request(github) ?? throw new InvalidDataException("null");
        }
        catch (Exception error)
            when (error is InvalidCastException or NullReferenceException or ArgumentException or FormatException or InvalidDataException)
        {
            // It is JSON, but not of the shape that Octokit reads, which fails at that as it happens.
            throw new GitHubException(
                "GitHub's answer does not have the documented form",
                repeatable ? GitHubFailure.Unclear : GitHubFailure.Refused
            );
        }
    }
}
