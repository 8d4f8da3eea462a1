namespace ListLint.Links;

/// <summary>One redirect.</summary>
/// <param name="To">Where it leads, with the fragment that it names.</param>
/// <param name="IsPermanent">Whether the server says that it is for good (301, 308).</param>
internal sealed record Hop(Uri To, bool IsPermanent);

/// <summary>The way from a link to where it ends.</summary>
/// <param name="Start">The address of the link.</param>
/// <param name="Hops">The redirects, the first one first.</param>
/// <param name="End">The last answer.</param>
/// <param name="Trouble">What is wrong with the way itself; null where nothing is.</param>
internal sealed record Way(Uri Start, IReadOnlyList<Hop> Hops, Received End, string? Trouble = null);

/// <summary>Follows redirects by hand, so that each step is seen and guarded.</summary>
internal sealed class Walker(LinkCheckOptions options, Requester requester, HostGates gates)
{
    private const int LongestAddress = 8 * 1024;

    /// <summary>Walks from an address to an answer that leads no further.</summary>
    public async Task<Way> Walk(Uri start, Manner how, CancellationToken cancel)
    {
        var hops = new List<Hop>();
        var at = Addresses.Asked(start);
        var seen = new HashSet<string>(StringComparer.Ordinal) { at.AbsoluteUri };
        while (true)
        {
            var got = await Ask(at, SoftErrors.NeedsBody(at) ? how with { WantsBody = true } : how, cancel);
            if (!got.IsRedirect)
                return new Way(start, hops, got);
            if (hops.Count >= options.MaxRedirects)
                return new Way(start, hops, got, $"more than {options.MaxRedirects} redirects");
            if (Target(at, got.Location!) is not { } to)
                return new Way(start, hops, got, "redirects to what is no address of the web");
            hops.Add(new Hop(to, got.Status is 301 or 308));
            at = Addresses.Asked(to);
            if (!seen.Add(at.AbsoluteUri))
                return new Way(start, hops, got, "redirects in a circle");
            how = how with { IsBegun = true };
        }
    }

    private async Task<Received> Ask(Uri at, Manner how, CancellationToken cancel)
    {
        Received? head = null;
        if (how.HeadFirst && !how.WantsBody)
        {
            head = await requester.Ask(new Ask(HttpMethod.Head, at, how) { MayBeGet = true }, cancel);
            if (head.IsGood || head.IsRedirect || head.IsBusy || head.Method == HttpMethod.Get || head.Fault is { Kind: not FaultKind.Transient })
                return head;
            how = how with { IsBegun = true };
        }

        var got = await requester.Ask(new Ask(HttpMethod.Get, at, how), cancel);
        if (got.Status is 405 or 501)
            return head ?? await requester.Ask(new Ask(HttpMethod.Head, at, how with { IsBegun = true }), cancel);
        if (head is not null && (got.IsGood || got.IsRedirect))
            gates.Of(at).DislikesHead = true;
        return got;
    }

    private static Uri? Target(Uri at, string location) =>
        location.Length <= LongestAddress
        && Uri.TryCreate(at, location, out var to)
        && (to.Scheme == Uri.UriSchemeHttp || to.Scheme == Uri.UriSchemeHttps)
            ? to
            : null;
}
