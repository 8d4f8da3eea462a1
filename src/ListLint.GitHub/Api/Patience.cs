namespace ListLint.GitHub;

/// <summary>How long to wait for GitHub, and how often to ask again.</summary>
public sealed record Patience
{
    /// <summary>The wait before the second try; it doubles from try to try, with jitter.</summary>
    public TimeSpan First { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait that nobody asked for.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an answer may take.</summary>
    public TimeSpan Answer { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one operation, such as delivering a whole check run, may take with all its requests and waits.</summary>
    public TimeSpan Total { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How often a request is repeated.</summary>
    public int Repeats { get; init; } = 6;
}
