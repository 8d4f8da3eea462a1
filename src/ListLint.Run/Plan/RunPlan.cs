using ListLint.Core;
using ListLint.Engine;
using ListLint.Run.Ask;
using ListLint.Run.Git;
using ListLint.Run.Plan.Discovery;

namespace ListLint.Run.Plan;

/// <summary>Which lists a run checks, with what holds for each, and what their results are compared with.</summary>
internal sealed record RunPlan
{
    /// <summary>The request that the plan is made for.</summary>
    public required RunRequest Request { get; init; }

    /// <summary>What was found for the paths of the request.</summary>
    public required FoundFiles Discovered { get; init; }

    /// <summary>The lists of all shards, ordinal by their names in reports.</summary>
    public required IReadOnlyList<PlannedList> All { get; init; }

    /// <summary>Those that their configurations leave out.</summary>
    public required IReadOnlyList<PlannedList> Ignored { get; init; }

    /// <summary>The lists to check: those of the shard that was asked for, or all.</summary>
    public required IReadOnlyList<PlannedList> Lists { get; init; }

    /// <summary>The shard that was asked for; null for a whole run.</summary>
    public Shard? Shard { get; init; }

    /// <summary>What is known already and not reported; null where no baseline was given.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>What changed in the repository; null where that is not known.</summary>
    public GitChanges? Changes { get; init; }

    /// <summary>Whether only the lines that changed are reported.</summary>
    public bool IsNarrow => Request.Since is not null;

    /// <summary>The models of the lists that were looked at.</summary>
    public required ListModels Models { get; init; }
}
