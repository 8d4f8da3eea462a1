using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>What the page shows beside the diagnostics. All of it may be absent; the page then leaves its part out.</summary>
public sealed record PageContext
{
    /// <summary>What was checked, as its title: <c>owner/name</c>, or a name alone; null where there is no repository.</summary>
    public string? Project { get; init; }

    /// <summary>The date of the run.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The commit that links lead to; null where none is known.</summary>
    public string? Commit { get; init; }

    /// <summary>The commit that was checked, with what was not committed yet; null where there is none.</summary>
    public string? Head { get; init; }

    /// <summary>The model of a text, for counts and sections.</summary>
    public Func<SourceText, CuratedList>? Model { get; init; }

    /// <summary>Shows spans of a text, each within one line, as GitHub does.</summary>
    public Func<SourceText, Func<Span, ShownLine>>? Rendering { get; init; }

    /// <summary>The address of a line (1-based) of a file; null where it is not at any.</summary>
    public Func<SourceText, int, string?> AddressOf { get; init; } = (_, _) => null;

    /// <summary>What became of the baseline; null where none is given.</summary>
    public BaselineCounts? Baseline { get; init; }
}

/// <summary>A run against a baseline.</summary>
/// <param name="Known">How many diagnostics of a rule were left out because the baseline knows them.</param>
/// <param name="Gone">How many of a rule the baseline knows that are no longer there.</param>
public sealed record BaselineCounts(IReadOnlyDictionary<string, int> Known, IReadOnlyDictionary<string, int> Gone);
