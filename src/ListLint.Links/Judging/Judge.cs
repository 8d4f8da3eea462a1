namespace ListLint.Links;

/// <summary>What a way and its end say of a link.</summary>
internal sealed class Judge(IReadOnlyList<AcceptedStatus> accept)
{
    public Finding Of(Way way)
    {
        var end = way.End;
        if (end.Fault is { } fault)
            return Of(fault, way);
        if (way.Trouble is { } trouble)
            return new Finding(Certainty.Doubtful, Fact(LinkState.Unknown, end.Status, trouble), way);
        if (accept.Any(one => one.Holds(way.Start.IdnHost, end.Status) || one.Holds(end.Address.IdnHost, end.Status)))
            return new Finding(Certainty.Sure, Fact(LinkState.Alive, end.Status, Statuses.Reason(end.Status)), way);
        if (end.IsWall)
            return Unknown("a wall against programs");
        if (way.Hops.Count > 0 && WallPages.Of(way.Start, end.Address) is { } wall)
            return Unknown(wall);
        if (!end.IsGood)
            return new Finding(Statuses.Certainty(end.Status), Fact(Statuses.State(end.Status), end.Status, Statuses.Reason(end.Status)), way);
        if (SoftErrors.Of(way.Start, end) is { } soft)
            return new Finding(Certainty.Gone, Fact(LinkState.Dead, end.Status, soft), way);
        if (way.Hops.Count > 0 && Moves.IsLost(way.Start, end.Address))
            return Unknown("redirects to a front page");
        var moved = Moves.Of(way);
        return new Finding(
            Certainty.Sure,
            Fact(moved is null ? LinkState.Alive : LinkState.Moved, end.Status, Statuses.Reason(end.Status)) with
            {
                MovedTo = moved?.AbsoluteUri,
            },
            way
        );

        Finding Unknown(string reason) => new(Certainty.Sure, Fact(LinkState.Unknown, end.Status, reason), way);
    }

    private static Finding Of(Fault fault, Way way)
    {
        var (certainty, state) = fault.Kind switch
        {
            FaultKind.NoHost or FaultKind.Refused => (Certainty.Unreachable, LinkState.Dead),
            FaultKind.Gone => (Certainty.Sure, LinkState.Dead),
            FaultKind.Transient => (Certainty.Doubtful, LinkState.Unknown),
            _ => (Certainty.Sure, LinkState.Unknown),
        };
        return new Finding(certainty, Fact(state, null, way.Hops.Count == 0 ? fault.Reason : fault.Reason + " after a redirect"), way);
    }

    private static LinkFact Fact(LinkState state, int? status, string reason) =>
        new()
        {
            State = state,
            Status = status,
            Reason = reason,
        };
}
