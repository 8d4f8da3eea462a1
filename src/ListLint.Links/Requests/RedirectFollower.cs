namespace ListLint.Links;

/// <summary>Follows redirects by hand, so that each step is seen and guarded.</summary>
internal sealed class RedirectFollower(LinkCheckOptions options, Requester requester, HostGates gates)
{
    private const int LongestAddress = 8 * 1024;

    /// <summary>Walks from an address to an answer that leads no further.</summary>
    public async Task<RedirectChain> Follow(Uri start, RequestManner manner, CancellationToken cancel)
    {
        var redirects = new List<Redirect>();
        var at = Addresses.ForRequest(start);
        var seen = new HashSet<string>(StringComparer.Ordinal) { at.AbsoluteUri };
        while (true)
        {
            var response = await Send(at, SoftErrors.NeedsBody(at) ? manner with { WantsBody = true } : manner, cancel);
            if (!response.IsRedirect)
                return new RedirectChain(start, redirects, response);
            if (redirects.Count >= options.MaxRedirects)
                return new RedirectChain(start, redirects, response, $"more than {options.MaxRedirects} redirects");
            if (Target(at, response.Location!) is not { } to)
                return new RedirectChain(start, redirects, response, "redirects to something that is not a web address");
            redirects.Add(new Redirect(to, response.Status is 301 or 308));
            at = Addresses.ForRequest(to);
            if (!seen.Add(at.AbsoluteUri))
                return new RedirectChain(start, redirects, response, "redirects in a circle");
            manner = manner with { IsBegun = true };
        }
    }

    private async Task<LinkResponse> Send(Uri at, RequestManner manner, CancellationToken cancel)
    {
        LinkResponse? head = null;
        if (manner.HeadFirst && !manner.WantsBody)
        {
            head = await requester.Send(new LinkRequest(HttpMethod.Head, at, manner) { MayBeGet = true }, cancel);
            if (head.IsGood || head.IsRedirect || head.IsBusy || head.Method == HttpMethod.Get || head.Fault is { Kind: not FaultKind.Transient })
                return head;
            manner = manner with { IsBegun = true };
        }

        var response = await requester.Send(new LinkRequest(HttpMethod.Get, at, manner), cancel);
        if (response.Status is 405 or 501)
            return head ?? await requester.Send(new LinkRequest(HttpMethod.Head, at, manner with { IsBegun = true }), cancel);
        if (head is not null && (response.IsGood || response.IsRedirect))
            gates.Get(at).DislikesHead = true;
        return response;
    }

    private static Uri? Target(Uri at, string location) =>
        location.Length <= LongestAddress
        && Uri.TryCreate(at, location, out var to)
        && (to.Scheme == Uri.UriSchemeHttp || to.Scheme == Uri.UriSchemeHttps)
            ? to
            : null;
}
