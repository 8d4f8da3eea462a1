namespace ListLint.Links;

/// <summary>The tries of one link, and what they agree on.</summary>
internal sealed class Tries(LinkQuery query, LinkCheckOptions options, RedirectFollower follower, Judge judge, NetworkWitness witness)
{
    private int count;
    private int gone;
    private int unreachable;
    private bool broke;

    /// <summary>Sends the next request for the link and judges its answer.</summary>
    public async ValueTask<Finding> Next(CancellationToken cancel)
    {
        count++;
        var places = query.Fragments.Any(FragmentKinds.CanBeJudged);
        var finding = judge.Evaluate(
            await follower.Follow(query.Address, new RequestManner(HeadFirst: count == 1, places, IsPlain: broke, IsBegun: count > 1), cancel)
        );
        broke = finding.Chain.End.Fault is { Kind: FaultKind.Transient };
        gone += finding.Certainty == Certainty.Gone ? 1 : 0;
        unreachable += finding.Certainty == Certainty.Unreachable ? 1 : 0;
        return finding.Certainty == Certainty.Gone && gone > 1 ? finding with { Certainty = Certainty.Sure } : finding;
    }

    /// <summary>What is left to say after the last try.</summary>
    public async ValueTask<Finding> Conclude(Finding last, CancellationToken cancel)
    {
        if (last.Certainty is Certainty.Sure or Certainty.Doubtful || (last.Certainty == Certainty.Gone && options.Retries == 0))
            return last;
        if (last.Certainty == Certainty.Gone || unreachable < count)
            return Unknown(last, last.Fact.Reason + " in the end, but not at first");
        if (!await witness.Works(last.Chain.End.Fault!.Kind, cancel))
            return Unknown(last, last.Fact.Reason + ", but there seems to be no network") with { IsFinal = false };
        return await IsSecureOnly(last, cancel) ? Unknown(last, last.Fact.Reason + ", but not with https") : last;
    }

    // Browsers try https by themselves.
    private async Task<bool> IsSecureOnly(Finding last, CancellationToken cancel)
    {
        if (last.Chain.End.Fault is not { Kind: FaultKind.Refused } || last.Chain.End.Address is not { Scheme: "http", IsDefaultPort: true } address)
            return false;
        var secure = new UriBuilder(address) { Scheme = Uri.UriSchemeHttps, Port = -1 }.Uri;
        return judge
                .Evaluate(await follower.Follow(secure, new RequestManner(HeadFirst: true, WantsBody: false, IsPlain: false, IsBegun: true), cancel))
                .Fact.State != LinkState.Dead;
    }

    private static Finding Unknown(Finding finding, string reason) =>
        finding with
        {
            Fact = finding.Fact with { State = LinkState.Unknown, Reason = reason },
        };
}
