using Polly;
using Polly.Retry;

namespace ListLint.Links;

/// <summary>Finds the answer to one query after the other within one run.</summary>
internal sealed class LinkRun : IDisposable
{
    private static readonly IReadOnlyDictionary<string, bool> NoPlaces = new Dictionary<string, bool>();
    private readonly LinkCheckOptions options;
    private readonly NetworkWitness witness;
    private readonly RedirectFollower follower;
    private readonly Judge judge;
    private readonly ResiliencePipeline<Finding> again;

    public LinkRun(LinkCheckOptions options, HttpMessageInvoker http)
    {
        this.options = options;
        Gates = new HostGates(options);
        witness = new NetworkWitness(options.Network);
        follower = new RedirectFollower(options, new Requester(options, http, Gates, witness), Gates);
        judge = new Judge(options.Accept);
        again = Pipeline(options);
    }

    public HostGates Gates { get; }

    /// <inheritdoc/>
    public void Dispose() => Gates.Dispose();

    /// <summary>Checks one link until the tries agree.</summary>
    /// <exception cref="OperationCanceledException">The time is up.</exception>
    public async Task<LinkAnswer> Answer(LinkQuery query, CancellationToken cancel)
    {
        if (PublicNames.Refusal(query.Address, options.AllowPrivate) is { } refusal)
            return Unknown(query, refusal, isFinal: true);
        var gate = Gates.Get(query.Address);
        var tries = new Tries(query, options, follower, judge, witness);
        var last = await again.ExecuteAsync(static (tries, cancel) => tries.Next(cancel), tries, cancel);
        var finding = await tries.Conclude(last, cancel);
        // The other links of a host that is not there need no tries of their own.
        if (finding is { Certainty: Certainty.Unreachable, Fact.State: LinkState.Dead, Chain.Redirects.Count: 0 })
            gate.Close(finding.Chain.End.Fault! with { Kind = FaultKind.Gone });
        return new LinkAnswer(query, finding.Fact, FragmentChecks.Find(query, finding.Chain)) { IsFinal = finding.IsFinal };
    }

    /// <summary>The answer for a link that got none.</summary>
    public static LinkAnswer Unknown(LinkQuery query, string reason, bool isFinal) =>
        new(query, new LinkFact { State = LinkState.Unknown, Reason = reason }, NoPlaces) { IsFinal = isFinal };

    private static ResiliencePipeline<Finding> Pipeline(LinkCheckOptions options)
    {
        var builder = new ResiliencePipelineBuilder<Finding> { TimeProvider = options.TimeProvider };
        if (options.Retries > 0)
        {
            builder.AddRetry(
                new RetryStrategyOptions<Finding>
                {
                    ShouldHandle = told => ValueTask.FromResult(told.Outcome.Result is { Certainty: not Certainty.Sure }),
                    MaxRetryAttempts = options.Retries,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = options.Backoff,
                    MaxDelay = options.MaxWait,
                    // A host that asks for more than the longest wait is closed by then, so there is nothing to wait for.
                    DelayGenerator = told =>
                        ValueTask.FromResult(
                            told.Outcome.Result?.Chain.End.RetryAfter is { } asked
                                ? asked > options.MaxWait
                                    ? TimeSpan.Zero
                                    : asked
                                : (TimeSpan?)null
                        ),
                }
            );
        }

        return builder.Build();
    }
}
