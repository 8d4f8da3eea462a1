namespace ListLint.Core;

/// <summary>What is known about the page behind one link, from asking its server or from an earlier answer.</summary>
public sealed record LinkFact
{
    /// <summary>What became of the page.</summary>
    public required LinkState State { get; init; }

    /// <summary>The status of the last HTTP answer (100 to 599); null where none came.</summary>
    public int? Status { get; init; }

    /// <summary>
    /// Why, as one plain phrase that can stand in a sentence: "404 Not Found", "no such host", "the certificate has expired". Never text of the page.
    /// </summary>
    public required string Reason { get; init; }

    /// <summary>
    /// The new address, absolute, http or https; null but where <see cref="State"/> is <see cref="LinkState.Moved"/>. The
    /// end of redirects that are all for good.
    /// </summary>
    public string? MovedTo { get; init; }

    /// <summary>What GitHub says of the repository that the link goes to or into; null for other links, and where GitHub was not asked.</summary>
    public RepositoryFact? Repository { get; init; }
}
