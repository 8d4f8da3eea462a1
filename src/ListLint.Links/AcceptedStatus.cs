namespace ListLint.Links;

/// <summary>Statuses that are as good as 200 from some hosts.</summary>
/// <param name="HostPattern">A host (<c>example.org</c>), a host and those below it (<c>*.example.org</c>), or all (<c>*</c>); any case.</param>
/// <param name="Statuses">Of HTTP, 100 to 999.</param>
public sealed record AcceptedStatus(string HostPattern, IReadOnlySet<int> Statuses)
{
    private const string Below = "*.";

    /// <summary>Whether this host may answer so.</summary>
    public bool Matches(string host, int status) => Statuses.Contains(status) && IsHost(host);

    private bool IsHost(string host) =>
        HostPattern == "*"
        || host.Equals(HostPattern, StringComparison.OrdinalIgnoreCase)
        || (
            HostPattern.StartsWith(Below, StringComparison.Ordinal)
            && (
                host.EndsWith(HostPattern[1..], StringComparison.OrdinalIgnoreCase)
                || host.Equals(HostPattern[Below.Length..], StringComparison.OrdinalIgnoreCase)
            )
        );
}
