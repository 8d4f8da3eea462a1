using System.Globalization;
using System.Net;

namespace ListLint.GitHub;

/// <summary>How long GitHub asks to wait (docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api).</summary>
internal static class RateLimit
{
    // "wait for at least one minute before retrying", where a secondary limit has no Retry-After.
    private static readonly TimeSpan Usual = TimeSpan.FromMinutes(1);

    /// <summary>The wait, or null where the answer speaks of no limit: a 403 may also be a lack of permission.</summary>
    public static TimeSpan? FindWait(HttpResponseMessage answer, string message, DateTimeOffset now)
    {
        if (answer.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests))
            return null;
        if (answer.Headers.RetryAfter is { } after)
            return NotNegative(after.Delta ?? (after.Date - now) ?? Usual);
        if (
            Header(answer, "x-ratelimit-remaining") == "0"
            && long.TryParse(Header(answer, "x-ratelimit-reset"), NumberStyles.None, CultureInfo.InvariantCulture, out var reset)
            && reset < int.MaxValue
        )
            return NotNegative(DateTimeOffset.FromUnixTimeSeconds(reset) - now);
        return answer.StatusCode == HttpStatusCode.TooManyRequests || message.Contains("rate limit", StringComparison.OrdinalIgnoreCase)
            ? Usual
            : null;
    }

    private static TimeSpan NotNegative(TimeSpan wait) => wait < TimeSpan.Zero ? TimeSpan.Zero : wait;

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
