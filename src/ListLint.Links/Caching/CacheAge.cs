namespace ListLint.Links;

/// <summary>How long answers hold.</summary>
/// <param name="Most">How long what is alive or has moved holds.</param>
public sealed record CacheAge(TimeSpan Most)
{
    /// <summary>Seven days, where nothing else is set.</summary>
    public static CacheAge Usual { get; } = new(TimeSpan.FromDays(7));

    // A page that is gone may come back, which its list would rather know today; what nobody could tell, soon somebody can.
    private static readonly TimeSpan MostDead = TimeSpan.FromDays(1);
    private static readonly TimeSpan MostUnknown = TimeSpan.FromHours(1);

    // A clock that was wrong must not make an answer hold for ever.
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(5);

    /// <summary>Whether an answer still holds.</summary>
    public bool IsFresh(LinkRecord record, DateTimeOffset now)
    {
        var age = now - record.When;
        var most = record.Fact.State switch
        {
            LinkState.Dead => MostDead,
            LinkState.Unknown => MostUnknown,
            _ => Most,
        };
        return age > -Ahead && age < (most < Most ? most : Most);
    }
}
