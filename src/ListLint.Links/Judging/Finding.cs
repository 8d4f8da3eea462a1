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
/// <param name="Chain">How it was found.</param>
internal sealed record Finding(Certainty Certainty, LinkFact Fact, RedirectChain Chain)
{
    /// <summary>Whether the server had its say.</summary>
    public bool IsFinal { get; init; } = Chain.End.Fault is not { Kind: FaultKind.Closed };
}
