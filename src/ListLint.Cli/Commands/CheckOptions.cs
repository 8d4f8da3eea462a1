using ListLint.Core;

namespace ListLint.Cli;

/// <summary>What <c>check</c> was asked for.</summary>
internal sealed record CheckOptions
{
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The name for what comes from standard input, or null.</summary>
    public string? InputName { get; init; }

    public required IReadOnlyList<ReportTarget> Reports { get; init; }

    /// <summary>All rules that may run; which do is for the configuration to say.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>What wins over the configuration.</summary>
    public RuleChoice Choice { get; init; } = new();

    /// <summary>How servers are asked about links, where they are.</summary>
    public OnlineRequest Online { get; init; } = new();

    /// <summary>What to mend; null for nothing.</summary>
    public FixRequest? Fix { get; init; }

    /// <summary>The baseline whose diagnostics are left out, or null.</summary>
    public string? Baseline { get; init; }

    /// <summary>The commit since whose merge base a line must have changed to be reported, or null.</summary>
    public string? Since { get; init; }

    /// <summary>What the paths of the run follow in a link to a file; null where the workflow's own commit says it.</summary>
    public string? FilesUrl { get; init; }

    /// <summary>Where to write a baseline instead of reports, or null.</summary>
    public string? BaselineOutput { get; init; }

    /// <summary>Which part of the lists to check; null for all.</summary>
    public ShardChoice? Shard { get; init; }

    /// <summary>The folder of the cache of results, absolute; null for no cache.</summary>
    public string? Cache { get; init; }

    public bool Color { get; init; }

    public bool Quiet { get; init; }

    public bool Verbose { get; init; }
}
