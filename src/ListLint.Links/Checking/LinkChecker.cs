using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace ListLint.Links;

/// <summary>
/// Asks the web what became of links: politely (bounds for all hosts and for each one), carefully (only public addresses, nothing but
/// the request is sent, everything that is read is bounded), and slow to judge (a link is dead only where the tries agree, and what may
/// be meant for programs alone is unknown).
/// </summary>
public sealed class LinkChecker : IAsyncDisposable
{
    private const int MostSlow = 5;
    private readonly LinkCheckOptions options;
    private readonly HttpMessageInvoker http;
    private HostGates? gates;
    private DateTimeOffset start;
    private int done;
    private int total;

    public LinkChecker(LinkCheckOptions options)
    {
        this.options = options;
        http = Connections.Pool(options);
    }

    /// <summary>How far the run is, to be read at any time and by any thread.</summary>
    public LinkProgress Progress
    {
        get
        {
            var hosts = (gates?.All ?? []).Where(gate => gate.Left > 0).ToList();
            var seconds = (options.TimeProvider.GetUtcNow() - start).TotalSeconds;
            var slowest = hosts.OrderByDescending(gate => gate.Left).ThenBy(gate => gate.Host, StringComparer.Ordinal).Take(MostSlow);
            return new LinkProgress(
                Volatile.Read(ref done),
                total,
                gates is null || seconds <= 0 ? 0 : done / seconds,
                hosts.Count(gate => gate.Pause > TimeSpan.Zero),
                [.. slowest.Select(gate => new HostProgress(gate.Host, gate.Left, gate.Pause))]
            );
        }
    }

    /// <summary>
    /// The hosts that have links without an answer since they asked to be left alone for longer than the run waited; those with the most first.
    /// </summary>
    public IReadOnlyList<HostProgress> LeftAlone =>
        [
            .. (gates?.All ?? [])
                .Where(gate => gate.Missed > 0 && gate.AskedFor is not null)
                .OrderByDescending(gate => gate.Missed)
                .ThenBy(gate => gate.Host, StringComparer.Ordinal)
                .Select(gate => new HostProgress(gate.Host, gate.Missed, gate.AskedFor!.Value)),
        ];

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        http.Dispose();
        return default;
    }

    /// <summary>Checks links; each gets exactly one answer, as it comes. One run at a time.</summary>
    /// <param name="queries">What to check; each address once.</param>
    /// <param name="cancel">Ends the run; what was answered until then has been given.</param>
    /// <exception cref="OperationCanceledException">
    /// The caller ended it. A time that is up (<see cref="LinkCheckOptions.MaxTime"/>) is no exception: what is left is unknown.
    /// </exception>
    public async IAsyncEnumerable<LinkAnswer> Check(
        IReadOnlyCollection<LinkQuery> queries,
        [EnumeratorCancellation] CancellationToken cancel = default
    )
    {
        using var run = new LinkRun(options, http);
        using var bound = new CancellationTokenSource(options.MaxTime, options.TimeProvider);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(bound.Token, cancel);
        (start, done, total) = (options.TimeProvider.GetUtcNow(), 0, queries.Count);
        foreach (var query in queries)
            run.Gates.Get(query.Address).Add(1);
        gates = run.Gates;
        var answers = Channel.CreateUnbounded<LinkAnswer>();
        // Links of many hosts wait side by side, and the gates say whose turn it is.
        var all = Task.WhenAll(queries.Select(query => Answer(run, query, answers.Writer, end.Token)));
        _ = all.ContinueWith(
            _ => answers.Writer.Complete(),
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default
        );
        try
        {
            await foreach (var answer in answers.Reader.ReadAllAsync(cancel))
                yield return answer;
        }
        finally
        {
            await end.CancelAsync();
            await all;
        }
    }

    private async Task Answer(LinkRun run, LinkQuery query, ChannelWriter<LinkAnswer> answers, CancellationToken cancel)
    {
        LinkAnswer answer;
        try
        {
            answer = await run.Answer(query, cancel);
        }
        catch (OperationCanceledException)
        {
            answer = LinkRun.Unknown(query, "the time limit of the run was reached", isFinal: false);
        }
        catch (Exception)
        {
            // What a hostile server brought about must not end the run for the other links.
            answer = LinkRun.Unknown(query, "the answer cannot be understood", isFinal: true);
        }

        run.Gates.Get(query.Address).Done(answer.IsFinal);
        Interlocked.Increment(ref done);
        answers.TryWrite(answer);
    }
}
