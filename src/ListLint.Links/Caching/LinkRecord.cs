namespace ListLint.Links;

/// <summary>An answer as it is kept.</summary>
/// <param name="Key">The canonical URL of the page.</param>
/// <param name="When">When the answer came.</param>
/// <param name="Fact">What it was.</param>
/// <param name="Fragments">Whether the page has the place, for each fragment that was asked and could be judged.</param>
public sealed record LinkRecord(string Key, DateTimeOffset When, LinkFact Fact, IReadOnlyDictionary<string, bool> Fragments)
{
    /// <summary>The fragments that were asked, judged or not.</summary>
    public IReadOnlySet<string> Asked { get; init; } = new HashSet<string>();
}
