using System.Globalization;
using Polly;
using Polly.Retry;

namespace ListLint.GitHub;

/// <summary>Does something again, with longer and longer waits, as long as there is time.</summary>
internal sealed class Retries(Patience patience, TimeProvider time, Action<string> log)
{
    public ResiliencePipeline Pipeline(Func<GitHubException, bool> again)
    {
        var end = time.GetUtcNow() + patience.Total;
        return new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(
                new RetryStrategyOptions
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
                }
            )
            .Build();
    }

    public static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.#} s");
}
