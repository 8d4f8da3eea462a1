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

    /// <summary>What to mend; null for nothing.</summary>
    public FixRequest? Fix { get; init; }

    public bool Color { get; init; }

    public bool Quiet { get; init; }

    public bool Verbose { get; init; }
}
