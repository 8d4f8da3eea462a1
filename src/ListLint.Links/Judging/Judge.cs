namespace ListLint.Links;

/// <summary>What a way and its end say of a link.</summary>
internal sealed class Judge(IReadOnlyList<AcceptedStatus> accept)
{
    public Finding Evaluate(RedirectChain chain)
    {
        var end = chain.End;
        if (end.Fault is { } fault)
            return Evaluate(fault, chain);
        if (chain.Problem is { } trouble)
            return new Finding(Certainty.Doubtful, Fact(LinkState.Unknown, end.Status, trouble), chain);
        if (accept.Any(accepted => accepted.Matches(chain.Start.IdnHost, end.Status) || accepted.Matches(end.Address.IdnHost, end.Status)))
            return new Finding(Certainty.Sure, Fact(LinkState.Alive, end.Status, Statuses.Reason(end.Status)), chain);
        if (end.IsWall)
            return Unknown("a page that blocks programs");
        if (chain.Redirects.Count > 0 && WallPages.Find(chain.Start, end.Address) is { } wall)
            return Unknown(wall);
        if (!end.IsGood)
            return new Finding(Statuses.Certainty(end.Status), Fact(Statuses.State(end.Status), end.Status, Statuses.Reason(end.Status)), chain);
        if (SoftErrors.Find(chain.Start, end) is { } soft)
            return new Finding(Certainty.Gone, Fact(LinkState.Dead, end.Status, soft), chain);
        if (chain.Redirects.Count > 0 && Moves.IsLost(chain.Start, end.Address))
            return Unknown("redirects to a front page");
        var moved = Moves.Find(chain);
        return new Finding(
            Certainty.Sure,
            Fact(moved is null ? LinkState.Alive : LinkState.Moved, end.Status, Statuses.Reason(end.Status)) with
            {
                MovedTo = moved?.AbsoluteUri,
            },
            chain
        );

        Finding Unknown(string reason) => new(Certainty.Sure, Fact(LinkState.Unknown, end.Status, reason), chain);
    }

    private static Finding Evaluate(Fault fault, RedirectChain chain)
    {
        var (certainty, state) = fault.Kind switch
        {
            FaultKind.NoHost or FaultKind.Refused => (Certainty.Unreachable, LinkState.Dead),
            FaultKind.Gone => (Certainty.Sure, LinkState.Dead),
            FaultKind.Transient => (Certainty.Doubtful, LinkState.Unknown),
            _ => (Certainty.Sure, LinkState.Unknown),
        };
        return new Finding(certainty, Fact(state, null, chain.Redirects.Count == 0 ? fault.Reason : fault.Reason + " after a redirect"), chain);
    }

    private static LinkFact Fact(LinkState state, int? status, string reason) =>
        new()
        {
            State = state,
            Status = status,
            Reason = reason,
        };
}
