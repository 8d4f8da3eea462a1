using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Polly;
using Polly.Retry;

namespace ListLint.GitHub;

/// <summary>Sends requests to GitHub, and again where the network or GitHub failed for the moment.</summary>
public sealed class GitHubConnection : IDisposable
{
    private const int LongestReason = 300;
    private const int MostBytes = 64 * 1024 * 1024;
    private readonly GitHubAccess access;
    private readonly Patience patience;
    private readonly TimeProvider time;
    private readonly string version;
    private readonly Action<string> log;
    private readonly HttpClient http;

    /// <summary>Opens no connection yet. Proxies are those of the environment (HTTPS_PROXY, NO_PROXY) or the system.</summary>
    /// <param name="access">Where to, and with which token.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="time">The clock to wait by.</param>
    /// <param name="version">The version of the command: GitHub refuses requests without a user agent.</param>
    /// <param name="log">Told a line for each answer.</param>
    public GitHubConnection(GitHubAccess access, Patience patience, TimeProvider time, string version, Action<string> log)
    {
        (this.access, this.patience, this.time, this.version, this.log) = (access, patience, time, version, log);
        // A redirection could lead to another host, which the token is not for.
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.GZip })
        {
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = MostBytes,
        };
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    /// <summary>
    /// Runs an operation of several requests within the total bound, and runs it again where one of them may have been done or not: so it has to look first at what
    /// is there already.
    /// </summary>
    /// <exception cref="GitHubException">It did not succeed within the bound.</exception>
    public async Task<T> Run<T>(Func<CancellationToken, Task<T>> operation)
    {
        using var total = new CancellationTokenSource(patience.Total, time);
        var end = time.GetUtcNow() + patience.Total;
        try
        {
            return await Pipeline(error => error.Failure == GitHubFailure.Unclear, end).ExecuteAsync(async cancel => await operation(cancel), total.Token);
        }
        catch (OperationCanceledException) when (total.IsCancellationRequested)
        {
            throw new GitHubException($"GitHub did not answer as it should within {Seconds(patience.Total)} in all", GitHubFailure.Refused);
        }
    }

    /// <summary>Sends one request.</summary>
    /// <param name="method">Of HTTP.</param>
    /// <param name="path">Below the address of the API, starting with a slash.</param>
    /// <param name="body">JSON, or null.</param>
    /// <param name="repeatable">Whether doing it twice is like doing it once; then it is sent again also where it may have been done.</param>
    /// <param name="type">What the answer holds.</param>
    /// <param name="cancel">The bound of the operation.</param>
    /// <exception cref="GitHubException">It did not succeed.</exception>
    internal async Task<T> Send<T>(HttpMethod method, string path, byte[]? body, bool repeatable, JsonTypeInfo<T> type, CancellationToken cancel)
    {
        var pipeline = Pipeline(error => error.Failure == GitHubFailure.Busy || (repeatable && error.Failure == GitHubFailure.Unclear), time.GetUtcNow() + patience.Total);
        try
        {
            return await pipeline.ExecuteAsync(async inner => await SendOnce(method, path, body, type, inner), cancel);
        }
        catch (GitHubException error) when (repeatable && error.Failure == GitHubFailure.Unclear)
        {
            throw new GitHubException(error.Message, GitHubFailure.Refused);
        }
    }

    private ResiliencePipeline Pipeline(Func<GitHubException, bool> again, DateTimeOffset end) => new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<GitHubException>(error => again(error) && !(time.GetUtcNow() + error.Wait > end)),
            MaxRetryAttempts = patience.Repeats,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = patience.First,
            MaxDelay = patience.Longest,
            DelayGenerator = told => ValueTask.FromResult((told.Outcome.Exception as GitHubException)?.Wait),
            OnRetry = told =>
            {
                log($"{told.Outcome.Exception!.Message}; trying again in {Seconds(told.RetryDelay)}");
                return default;
            },
        })
        .Build();

    private async Task<T> SendOnce<T>(HttpMethod method, string path, byte[]? body, JsonTypeInfo<T> type, CancellationToken cancel)
    {
        var name = $"{method} {path.Split('?')[0]}";
        using var bound = new CancellationTokenSource(patience.Answer, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(bound.Token, cancel);
        try
        {
            using var request = Request(method, path, body);
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, either.Token);
            var content = await answer.Content.ReadAsByteArrayAsync(either.Token);
            log(string.Create(CultureInfo.InvariantCulture, $"{name}: {(int)answer.StatusCode}"));
            if (answer.IsSuccessStatusCode)
                return JsonSerializer.Deserialize(content, type) ?? throw new JsonException();
            throw Refusal(name, answer, Reason(content));
        }
        catch (OperationCanceledException) when (bound.IsCancellationRequested && !cancel.IsCancellationRequested)
        {
            throw new GitHubException($"GitHub did not answer within {Seconds(patience.Answer)}: {name}", GitHubFailure.Unclear);
        }
        catch (JsonException)
        {
            throw new GitHubException($"The answer of GitHub is damaged: {name}", GitHubFailure.Unclear);
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            throw new GitHubException($"GitHub cannot be reached: {name}: {NetworkFault.Of(error)}", GitHubFailure.Unclear);
        }
    }

    private HttpRequestMessage Request(HttpMethod method, string path, byte[]? body)
    {
        var request = new HttpRequestMessage(method, new Uri(access.Api.AbsoluteUri.TrimEnd('/') + path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", access.Token);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/vnd.github+json"));
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("listlint", version));
        request.Headers.Add("X-GitHub-Api-Version", "2022-11-28");
        if (body is not null)
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        return request;
    }

    private GitHubException Refusal(string name, HttpResponseMessage answer, string reason)
    {
        var wait = RateLimit.Of(answer, reason, time.GetUtcNow());
        var message = string.Create(CultureInfo.InvariantCulture, $"GitHub answers {(int)answer.StatusCode} to {name}{(reason.Length > 0 ? ": " : "")}{reason}");
        if (wait is { } asked)
            return new GitHubException($"{message} (it asks to wait {Seconds(asked)})", GitHubFailure.Busy, asked);
        return new GitHubException(message, answer.StatusCode switch
        {
            HttpStatusCode.Forbidden => GitHubFailure.Forbidden,
            HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => GitHubFailure.Unclear,
            _ => GitHubFailure.Refused,
        });
    }

    // What came may be anything, such as the page of a proxy.
    private string Reason(byte[] content)
    {
        try
        {
            var told = JsonSerializer.Deserialize(content, GitHubJson.Default.ErrorAnswer);
            var errors = told?.Errors is { ValueKind: JsonValueKind.Array } list ? $" {list.GetRawText()}" : "";
            var text = access.Clean((told?.Message ?? "") + errors);
            return text.Length > LongestReason ? text[..LongestReason] + "…" : text;
        }
        catch (JsonException)
        {
            return "";
        }
    }

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.#} s");
}
