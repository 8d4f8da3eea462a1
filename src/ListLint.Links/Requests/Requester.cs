using System.Net;
using System.Net.Http.Headers;

namespace ListLint.Links;

/// <summary>Sends one request, in its turn and within its bounds.</summary>
internal sealed class Requester(LinkCheckOptions options, HttpMessageInvoker http, HostGates gates, NetworkWitness witness)
{
    /// <summary>Asks. A failure is an answer too; only the end of the run is thrown.</summary>
    /// <param name="ask">What, and how.</param>
    /// <param name="cancel">The end of the run.</param>
    public async Task<Received> Ask(Ask ask, CancellationToken cancel)
    {
        if (PublicNames.Refusal(ask.Address, options.AllowPrivate) is { } refusal)
            return new Received(ask.Address) { Fault = new Fault(FaultKind.Lasting, refusal) };
        var gate = gates.Of(ask.Address);
        if (!await gate.Enter(ask.How.IsBegun, cancel))
            return new Received(ask.Address) { Fault = gate.Closed };
        if (ask.MayBeGet && gate.DislikesHead)
            ask = ask with { Method = HttpMethod.Get };
        try
        {
            if (witness.IsHopeless)
                return new Received(ask.Address) { Fault = NetworkFault.NoNetwork };
            var answer = await Send(ask, cancel);
            gate.Note(answer);
            if (answer.Status > 0)
                witness.Saw();
            else if (answer.Fault is { Kind: FaultKind.NoHost or FaultKind.Transient })
                await witness.Missed(cancel);
            return answer;
        }
        finally
        {
            gate.Leave();
        }
    }

    private async Task<Received> Send(Ask ask, CancellationToken cancel)
    {
        using var bound = new CancellationTokenSource(options.Timeout, options.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(bound.Token, cancel);
        try
        {
            using var request = Request(ask);
            using var answer = await http.SendAsync(request, either.Token);
            var received = Read(ask, answer);
            if (!ask.How.WantsBody || !received.IsGood)
                return received;
            var (text, whole) = await BoundedBody.Read(answer, options.MaxBody, either.Token);
            cancel.ThrowIfCancellationRequested();
            return received with { Body = text, IsWhole = whole };
        }
        catch (Exception error)
        {
            cancel.ThrowIfCancellationRequested();
            return new Received(ask.Address)
            {
                Method = ask.Method,
                Fault = error is OperationCanceledException ? NetworkFault.TimeOut : NetworkFault.Of(error),
            };
        }
    }

    private HttpRequestMessage Request(Ask ask)
    {
        var request = new HttpRequestMessage(ask.Method, ask.Address)
        {
            Version = ask.How.IsPlain ? HttpVersion.Version11 : HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        request.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
        // Some servers, such as crates.io, answer 404 to who does not ask for HTML by its name.
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "identity");
        if (ask.Method == HttpMethod.Get)
            request.Headers.Range = new RangeHeaderValue(0, ask.How.WantsBody ? options.MaxBody - 1 : 0);
        return request;
    }

    private Received Read(Ask ask, HttpResponseMessage answer) =>
        new(ask.Address)
        {
            Method = ask.Method,
            Status = (int)answer.StatusCode,
            Location = answer.Headers.NonValidated.TryGetValues("Location", out var locations) ? locations.FirstOrDefault() : null,
            RetryAfter = answer.Headers.RetryAfter is { } after ? Longest(after.Delta ?? after.Date - options.TimeProvider.GetUtcNow()) : null,
            IsWall = WallPages.IsWall(answer.Headers),
            IsHtml = answer.Content.Headers.ContentType?.MediaType is "text/html" or "application/xhtml+xml",
        };

    private static TimeSpan? Longest(TimeSpan? wait) => wait is { Ticks: < 0 } ? TimeSpan.Zero : wait;
}
