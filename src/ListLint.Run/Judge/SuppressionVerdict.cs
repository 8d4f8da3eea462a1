using ListLint.Core;
using ListLint.Run.Base;
using ListLint.Run.Lint;
using ListLint.Run.Plan;

namespace ListLint.Run.Judge;

/// <summary>What a run says of the suppressions in its configurations.</summary>
/// <param name="Pending">What hangs on the other shards; empty for a whole run.</param>
/// <param name="Results">A result for each file with a suppression that does nothing; empty for a shard.</param>
/// <param name="Fails">Whether one of them makes the command fail.</param>
internal sealed record SuppressionVerdict(IReadOnlyList<PendingDiagnostic> Pending, IReadOnlyList<FileResult> Results, bool Fails)
{
    private static readonly HashSet<string> Judges = new(StringComparer.Ordinal) { UnusedSuppressions.Rule };

    /// <summary>Judges them when all lists are done.</summary>
    /// <param name="plan">Of the run.</param>
    /// <param name="linter">Remembers which suppressions were used, and leaves of the results what is new.</param>
    /// <param name="machine">Knows the day.</param>
    public static SuppressionVerdict From(RunPlan plan, ListLinter linter, Machine machine)
    {
        // What comes from an editor is one list, and only that is asked about.
        var isAsked = plan.All.Any(list => !list.IsStandard);
        var configurations = isAsked ? plan.All.Select(list => list.Configuration).Distinct().ToList() : [];
        var suppressions = new UnusedSuppressions(machine, configurations, linter.Linters);
        var allLists = plan.Request.Paths.Count == 0;
        if (plan.Request.Shard is not null)
            return new SuppressionVerdict([.. suppressions.Pend(allLists).Select(linter.Narrowing.Narrow)], [], Fails: false);
        var judged = suppressions
            .Judge(allLists)
            .Select(settled => (Result: linter.Narrowing.NarrowConfiguration(settled.Result, Judges), settled.Fails))
            .Where(settled => settled.Result.Diagnostics.Count > 0)
            .ToList();
        return new SuppressionVerdict([], [.. judged.Select(settled => settled.Result)], judged.Any(settled => settled.Fails));
    }
}
