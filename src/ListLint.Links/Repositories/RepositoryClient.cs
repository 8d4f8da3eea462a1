using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ListLint.Links;

/// <summary>
/// Asks GitHub's API about many repositories at a time. It gives up, and says why, where GitHub refuses or asks to wait for long: what it did not
/// tell can still be asked of the pages themselves.
/// </summary>
public sealed class RepositoryClient : IDisposable
{
    private const int Batch = 60;
    private const int Tries = 3;
    private const int MostBytes = 4 * 1024 * 1024;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly RepositoryAccess access;
    private readonly TimeProvider time;
    private readonly string version;
    private readonly TimeSpan answer;
    private readonly HttpClient http;

    /// <summary>Opens no connection yet. Proxies are those of the environment or the system.</summary>
    /// <param name="access">Where to, and with which token.</param>
    /// <param name="time">The clock to wait by.</param>
    /// <param name="version">The version of the command: GitHub refuses requests without a user agent.</param>
    /// <param name="answer">How long one answer may take; 30 seconds unless told.</param>
    public RepositoryClient(RepositoryAccess access, TimeProvider time, string version, TimeSpan? answer = null)
    {
        (this.access, this.time, this.version, this.answer) = (access, time, version, answer ?? TimeSpan.FromSeconds(30));
        // A redirection could lead to another host, which the token is not for.
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = MostBytes,
        };
    }

    /// <summary>Why it asked no more, as a clause; null where it asked about all.</summary>
    public string? Trouble { get; private set; }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    /// <summary>What GitHub says, batch by batch. Missing are the repositories that it says nothing of: gone, private, or not asked about.</summary>
    public async IAsyncEnumerable<IReadOnlyDictionary<RepositoryName, RepositoryFact>> Query(
        IEnumerable<RepositoryName> names,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        foreach (var batch in names.Chunk(Batch))
        {
            var facts = await Query(batch, cancel).ConfigureAwait(false);
            if (facts is null)
                yield break;
            yield return facts;
        }
    }

    private async Task<IReadOnlyDictionary<RepositoryName, RepositoryFact>?> Query(RepositoryName[] names, CancellationToken cancel)
    {
        for (var left = Tries; ; left--)
        {
            var (facts, wait, trouble) = await Once(names, cancel).ConfigureAwait(false);
            if (facts is not null)
                return facts;
            if (wait is { } time && time <= LongestWait && left > 1)
            {
                await Task.Delay(time, this.time, cancel).ConfigureAwait(false);
                continue;
            }

            Trouble = trouble;
            return null;
        }
    }

    private async Task<(IReadOnlyDictionary<RepositoryName, RepositoryFact>? Facts, TimeSpan? Wait, string Trouble)> Once(
        RepositoryName[] names,
        CancellationToken cancel
    )
    {
        using var bound = new CancellationTokenSource(answer, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(bound.Token, cancel);
        try
        {
            using var request = Request(names);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, either.Token).ConfigureAwait(false);
            var content = await response.Content.ReadAsByteArrayAsync(either.Token).ConfigureAwait(false);
            if (Limit(response, content) is { } wait)
                return (null, wait, "it asks for fewer requests");
            if (!response.IsSuccessStatusCode)
                return (
                    null,
                    response.StatusCode >= HttpStatusCode.InternalServerError ? Pause : null,
                    string.Create(CultureInfo.InvariantCulture, $"it answers {(int)response.StatusCode}")
                );
            return RepositoryQuery.Read(content, names) is { } facts ? (facts, null, "") : (null, null, "it refuses the request");
        }
        catch (OperationCanceledException) when (bound.IsCancellationRequested && !cancel.IsCancellationRequested)
        {
            return (null, Pause, "it does not answer");
        }
        catch (JsonException)
        {
            return (null, Pause, "its answer is damaged");
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            return (null, Pause, "it cannot be reached");
        }
    }

    private HttpRequestMessage Request(RepositoryName[] names)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, access.Endpoint)
        {
            Content = new ByteArrayContent(RepositoryQuery.Body(names)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", access.Token);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("listlint", version));
        return request;
    }

    // docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
    private TimeSpan? Limit(HttpResponseMessage response, byte[] content)
    {
        var isRefused = response.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests;
        if (!isRefused && !(response.IsSuccessStatusCode && RepositoryQuery.IsLimit(content)))
            return null;
        var now = time.GetUtcNow();
        if (response.Headers.RetryAfter is { } after)
            return Max(after.Delta ?? (after.Date - now) ?? LongestWait);
        if (
            Header(response, "x-ratelimit-remaining") == "0"
            && long.TryParse(Header(response, "x-ratelimit-reset"), NumberStyles.None, CultureInfo.InvariantCulture, out var reset)
            && reset < int.MaxValue
        )
            return Max(DateTimeOffset.FromUnixTimeSeconds(reset) - now);
        return response.StatusCode == HttpStatusCode.Forbidden ? null : LongestWait;
    }

    private static TimeSpan Max(TimeSpan wait) => wait < TimeSpan.Zero ? TimeSpan.Zero : wait;

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
