namespace ListLint.GitHub;

/// <summary>Why a request did not succeed, as far as it decides what to do next.</summary>
public enum GitHubFailure
{
    /// <summary>GitHub will refuse it again.</summary>
    Refused,

    /// <summary>The token may not do that (403), as that of a pull request from a fork.</summary>
    Forbidden,

    /// <summary>A rate limit: not done, and may be asked again later.</summary>
    Busy,

    /// <summary>No sound answer came: it may have been done or not.</summary>
    Unclear,
}

/// <summary>GitHub did not do what it was asked for. The message is one for people, names the request, and never holds the token.</summary>
/// <param name="message">What happened and what to do, without a final stop.</param>
/// <param name="failure">Of which kind it is.</param>
/// <param name="wait">How long GitHub asks to wait, if it says so.</param>
public sealed class GitHubException(string message, GitHubFailure failure, TimeSpan? wait = null) : Exception(message)
{
    /// <summary>What kind of failure it is, to decide on another try.</summary>
    public GitHubFailure Failure => failure;

    /// <summary>How long GitHub asks to wait, if it says so.</summary>
    public TimeSpan? Wait => wait;
}
