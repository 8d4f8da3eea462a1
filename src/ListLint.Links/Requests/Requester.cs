using System.Net;
using System.Net.Http.Headers;

namespace ListLint.Links;

/// <summary>Sends one request, in its turn and within its bounds.</summary>
internal sealed class Requester(LinkCheckOptions options, HttpMessageInvoker http, HostGates gates, NetworkWitness witness)
{
    /// <summary>Asks. A failure is an answer too; only the end of the run is thrown.</summary>
    /// <param name="request">What, and how.</param>
    /// <param name="cancel">The end of the run.</param>
    public async Task<LinkResponse> Send(LinkRequest request, CancellationToken cancel)
    {
        if (PublicNames.Refusal(request.Address, options.AllowPrivate) is { } refusal)
            return new LinkResponse(request.Address) { Fault = new Fault(FaultKind.Lasting, refusal) };
        var gate = gates.Get(request.Address);
        if (!await gate.Enter(request.Manner.IsBegun, cancel))
            return new LinkResponse(request.Address) { Fault = gate.Closed };
        if (request.MayBeGet && gate.DislikesHead)
            request = request with { Method = HttpMethod.Get };
        try
        {
            if (witness.IsHopeless)
                return new LinkResponse(request.Address) { Fault = NetworkFault.NoNetwork };
            var answer = await SendOnce(request, cancel);
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

    private async Task<LinkResponse> SendOnce(LinkRequest linkRequest, CancellationToken cancel)
    {
        using var bound = new CancellationTokenSource(options.Timeout, options.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(bound.Token, cancel);
        try
        {
            using var request = Request(linkRequest);
            using var answer = await http.SendAsync(request, either.Token);
            var response = Read(linkRequest, answer);
            if (!linkRequest.Manner.WantsBody || !response.IsGood)
                return response;
            var (text, whole) = await BoundedBody.Read(answer, options.MaxBody, either.Token);
            cancel.ThrowIfCancellationRequested();
            return response with { Body = text, IsWhole = whole };
        }
        catch (Exception error)
        {
            cancel.ThrowIfCancellationRequested();
            return new LinkResponse(linkRequest.Address)
            {
                Method = linkRequest.Method,
                Fault = error is OperationCanceledException ? NetworkFault.TimeOut : NetworkFault.From(error),
            };
        }
    }

    private HttpRequestMessage Request(LinkRequest linkRequest)
    {
        var request = new HttpRequestMessage(linkRequest.Method, linkRequest.Address)
        {
            Version = linkRequest.Manner.IsPlain ? HttpVersion.Version11 : HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        request.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
        // Some servers, such as crates.io, answer 404 to who does not ask for HTML by its name.
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "identity");
        if (linkRequest.Method == HttpMethod.Get)
            request.Headers.Range = new RangeHeaderValue(0, linkRequest.Manner.WantsBody ? options.MaxBody - 1 : 0);
        return request;
    }

    private LinkResponse Read(LinkRequest request, HttpResponseMessage answer) =>
        new(request.Address)
        {
            Method = request.Method,
            Status = (int)answer.StatusCode,
            Location = answer.Headers.NonValidated.TryGetValues("Location", out var locations) ? locations.FirstOrDefault() : null,
            RetryAfter = answer.Headers.RetryAfter is { } after ? Longest(after.Delta ?? after.Date - options.TimeProvider.GetUtcNow()) : null,
            IsWall = WallPages.IsWall(answer.Headers),
            IsHtml = answer.Content.Headers.ContentType?.MediaType is "text/html" or "application/xhtml+xml",
        };

    private static TimeSpan? Longest(TimeSpan? wait) => wait is { Ticks: < 0 } ? TimeSpan.Zero : wait;
}
