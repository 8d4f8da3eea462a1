namespace ListLint.Links;

/// <summary>How sure one try makes.</summary>
internal enum Certainty
{
    /// <summary>Another try would say the same.</summary>
    Sure,

    /// <summary>The server failed; it may pass.</summary>
    Doubtful,

    /// <summary>The server says that the page is gone. Two tries have to agree.</summary>
    Gone,

    /// <summary>There seems to be no server. All tries have to agree.</summary>
    Unreachable,
}

/// <summary>What one try found.</summary>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Fact">What it would come to if all tries agree.</param>
/// <param name="Way">How it was found.</param>
internal sealed record Finding(Certainty Certainty, LinkFact Fact, Way Way)
{
    /// <summary>Whether the server had its say.</summary>
    public bool IsFinal { get; init; } = Way.End.Fault is not { Kind: FaultKind.Closed };
}
