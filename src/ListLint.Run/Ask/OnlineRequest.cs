namespace ListLint.Run.Ask;

/// <summary>What a command line says of asking servers; it wins over the configuration.</summary>
internal sealed record OnlineRequest
{
    /// <summary>Whether only earlier answers count, and nobody is asked.</summary>
    public bool CacheOnly { get; init; }

    /// <summary>How long an answer holds, or null where that is not said.</summary>
    public TimeSpan? MaxAge { get; init; }

    /// <summary>How long all asking may take, or null where that is not said.</summary>
    public TimeSpan? MaxTime { get; init; }
}
