using System.Globalization;
using System.Net;
using System.Text.Json;

namespace ListLint.GitHub;

/// <summary>Sends what Octokit makes, and again where the network or GitHub failed for the moment. Octokit sees sound answers only.</summary>
internal sealed class GitHubHandler(GitHubAccess access, Patience patience, TimeProvider time, Retries retries, Action<string> log)
    : DelegatingHandler
{
    private const int LongestReason = 300;
    private const int MostBytes = 64 * 1024 * 1024;

    /// <summary>Whether the request of this flow may be sent twice, and its bound.</summary>
    public static AsyncLocal<(bool Repeatable, CancellationToken Cancel)> Bound { get; } = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var (repeatable, cancel) = Bound.Value;
        request.Headers.Add("X-GitHub-Api-Version", "2022-11-28");
        try
        {
            return await retries
                .Pipeline(error => error.Failure == GitHubFailure.Busy || (repeatable && error.Failure == GitHubFailure.Unclear))
                .ExecuteAsync(async inner => await SendOnce(request, inner), cancel);
        }
        catch (GitHubException error) when (repeatable && error.Failure == GitHubFailure.Unclear)
        {
            throw new GitHubException(error.Message, GitHubFailure.Refused);
        }
    }

    private async Task<HttpResponseMessage> SendOnce(HttpRequestMessage request, CancellationToken cancel)
    {
        var name = $"{request.Method} {request.RequestUri!.AbsolutePath[access.Api.AbsolutePath.TrimEnd('/').Length..]}";
        using var bound = new CancellationTokenSource(patience.Answer, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(bound.Token, cancel);
        HttpResponseMessage? answer = null;
        try
        {
            answer = await base.SendAsync(request, either.Token);
            await answer.Content.LoadIntoBufferAsync(MostBytes, either.Token);
            log(string.Create(CultureInfo.InvariantCulture, $"{name}: {(int)answer.StatusCode}"));
            var content = await answer.Content.ReadAsByteArrayAsync(either.Token);
            if (!answer.IsSuccessStatusCode)
                throw Refusal(name, answer, Reason(content));
            // Octokit takes an answer of another kind for none.
            using var json =
                answer.Content.Headers.ContentType?.MediaType == "application/json" ? JsonDocument.Parse(content) : throw new JsonException();
            var sound = answer;
            answer = null;
            return sound;
        }
        catch (OperationCanceledException) when (bound.IsCancellationRequested && !cancel.IsCancellationRequested)
        {
            throw new GitHubException($"GitHub did not answer within {Retries.Seconds(patience.Answer)}: {name}", GitHubFailure.Unclear);
        }
        catch (JsonException)
        {
            throw new GitHubException($"GitHub's answer is damaged: {name}", GitHubFailure.Unclear);
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            throw new GitHubException($"GitHub cannot be reached: {name}: {NetworkFault.Format(error)}", GitHubFailure.Unclear);
        }
        finally
        {
            answer?.Dispose();
        }
    }

    private GitHubException Refusal(string name, HttpResponseMessage answer, string reason)
    {
        var wait = RateLimit.FindWait(answer, reason, time.GetUtcNow());
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"GitHub answers {(int)answer.StatusCode} to {name}{(reason.Length > 0 ? ": " : "")}{reason}"
        );
        if (wait is { } asked)
            return new GitHubException($"{message} (it asks to wait {Retries.Seconds(asked)})", GitHubFailure.Busy, asked);
        return new GitHubException(
            message,
            answer.StatusCode switch
            {
                HttpStatusCode.Forbidden => GitHubFailure.Forbidden,
                HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => GitHubFailure.Unclear,
                _ => GitHubFailure.Refused,
            }
        );
    }

    // What came may be anything, such as the page of a proxy.
    private string Reason(byte[] content)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            var told = json.RootElement;
            var message = told.TryGetProperty("message", out var word) ? word.GetString() : null;
            var errors = told.TryGetProperty("errors", out var list) && list.ValueKind == JsonValueKind.Array ? $" {list.GetRawText()}" : "";
            var text = access.Clean((message ?? "") + errors);
            return text.Length > LongestReason ? text[..LongestReason] + "…" : text;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return "";
        }
    }
}
