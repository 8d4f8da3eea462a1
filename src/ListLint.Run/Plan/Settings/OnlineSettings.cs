using ListLint.Links;

namespace ListLint.Run.Plan.Settings;

/// <summary>What a configuration says under <c>online</c>; null is what it does not say.</summary>
internal sealed record OnlineSettings
{
    /// <summary>Whether servers are asked without <c>--online</c> too.</summary>
    public bool? Always { get; init; }

    /// <summary>Which addresses are never asked about.</summary>
    public AddressPatterns? Ignore { get; init; }

    /// <summary>Which statuses of which hosts are as good as 200.</summary>
    public IReadOnlyList<AcceptedStatus>? Accept { get; init; }

    /// <summary>How long an answer holds.</summary>
    public TimeSpan? MaxAge { get; init; }

    /// <summary>How long all asking may take.</summary>
    public TimeSpan? MaxTime { get; init; }

    /// <summary>This, and what only the other one says.</summary>
    public OnlineSettings Over(OnlineSettings? below) =>
        below is null
            ? this
            : new()
            {
                Always = Always ?? below.Always,
                Ignore = Ignore ?? below.Ignore,
                Accept = Accept ?? below.Accept,
                MaxAge = MaxAge ?? below.MaxAge,
                MaxTime = MaxTime ?? below.MaxTime,
            };

    /// <summary>Whether a status of a host is as good as 200.</summary>
    public bool Accepts(string host, int status) => Accept?.Any(accepted => accepted.Matches(host, status)) == true;
}
