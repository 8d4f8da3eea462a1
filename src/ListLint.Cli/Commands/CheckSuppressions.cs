using ListLint.Core;

namespace ListLint.Cli;

/// <summary>What a run says of the suppressions in its configurations.</summary>
/// <param name="Pending">What hangs on the other shards; empty for a whole run.</param>
/// <param name="Results">A result for each file with a suppression that does nothing; empty for a shard.</param>
/// <param name="Fails">Whether one of them makes the command fail.</param>
internal sealed record CheckSuppressions(IReadOnlyList<PendingDiagnostic> Pending, IReadOnlyList<FileResult> Results, bool Fails)
{
    /// <summary>Judges them when all lists are done.</summary>
    /// <param name="options">Of the run.</param>
    /// <param name="host">Knows the day.</param>
    /// <param name="all">The lists, those of other shards too.</param>
    /// <param name="narrowing">Leaves of the results what is new.</param>
    public static CheckSuppressions Judge(CheckOptions options, Host host, List<CheckInput> all, Narrowing narrowing)
    {
        // What comes from an editor is one list, and only that is asked about.
        var suppressions = new ConfiguredSuppressions(
            host,
            [.. all.Where(_ => !all.TrueForAll(input => input.IsStandard)).Select(input => input.Configuration).Distinct()]
        );
        var allLists = options.Paths.Count == 0;
        if (options.Shard is not null)
            return new CheckSuppressions([.. suppressions.Pend(allLists).Select(narrowing.Narrow)], [], Fails: false);
        var judged = suppressions
            .Judge(allLists)
            .Select(one => (Result: narrowing.Narrow(one.Result), one.Fails))
            .Where(one => one.Result.Diagnostics.Count > 0)
            .ToList();
        return new CheckSuppressions([], [.. judged.Select(one => one.Result)], judged.Any(one => one.Fails));
    }
}
