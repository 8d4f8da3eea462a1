using ListLint.Core;

namespace ListLint.Cli;

/// <summary>What <c>check</c> was asked for.</summary>
internal sealed record CheckOptions
{
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The name for what comes from standard input, or null.</summary>
    public string? InputName { get; init; }

    public required IReadOnlyList<ReportTarget> Reports { get; init; }

    /// <summary>The least severity that makes the command fail.</summary>
    public required Severity FailOn { get; init; }

    public required IReadOnlyList<Rule> Rules { get; init; }

    public bool Color { get; init; }

    public bool Quiet { get; init; }

    public bool Verbose { get; init; }
}
