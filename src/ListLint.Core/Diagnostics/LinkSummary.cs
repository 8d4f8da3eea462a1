namespace ListLint.Core;

/// <summary>What servers said of the links of a run, each page counted once.</summary>
/// <param name="Hosts">By host; those with the most pages first, then by name.</param>
public sealed record LinkSummary(IReadOnlyList<HostSummary> Hosts)
{
    /// <summary>Pages whose answer was known from an earlier run.</summary>
    public int Known { get; init; }

    /// <summary>Pages that nobody was asked about, since the time was up or only earlier answers counted.</summary>
    public int Left { get; init; }

    /// <summary>How many pages are there.</summary>
    public int Alive => Hosts.Sum(host => host.Alive);

    /// <summary>How many have another address for good.</summary>
    public int Moved => Hosts.Sum(host => host.Moved);

    /// <summary>How many are gone.</summary>
    public int Dead => Hosts.Sum(host => host.Dead);

    /// <summary>How many nobody could tell of; without <see cref="Left"/>.</summary>
    public int Unknown => Hosts.Sum(host => host.Unknown);
}

/// <summary>The pages of one host.</summary>
/// <param name="Host">Its name, without "www.".</param>
/// <param name="Alive">How many are there.</param>
/// <param name="Moved">How many have another address for good.</param>
/// <param name="Dead">How many are gone.</param>
/// <param name="Unknown">How many nobody could tell of.</param>
public sealed record HostSummary(string Host, int Alive, int Moved, int Dead, int Unknown);
