namespace ListLint.Links;

/// <summary>What came of one query.</summary>
/// <param name="Query">The query.</param>
/// <param name="Fact">
/// What became of the page. A <see cref="LinkFact.MovedTo"/> holds a fragment only where the redirect names one; else the
/// fragment of the link goes on to be right.
/// </param>
/// <param name="Fragments">
/// Whether the page has the place, for each fragment that can be judged: one that only a script of the page makes is missing here.
/// </param>
public sealed record LinkAnswer(LinkQuery Query, LinkFact Fact, IReadOnlyDictionary<string, bool> Fragments)
{
    /// <summary>
    /// Whether the server had its say. False where the time of the run was up, or the host is not asked any more: that is no answer to keep.
    /// </summary>
    public bool IsFinal { get; init; } = true;
}
