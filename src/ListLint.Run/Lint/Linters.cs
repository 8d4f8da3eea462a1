using ListLint.Engine;
using ListLint.Run.Plan;
using ListLint.Run.Plan.Settings;

namespace ListLint.Run.Lint;

/// <summary>A linter for each configuration of a run, which remembers what became of its suppressions.</summary>
internal sealed class Linters(RunPlan plan)
{
    private readonly Dictionary<Configuration, Linter> linters = plan
        .All.Select(list => list.Configuration)
        .Distinct(ReferenceEqualityComparer.Instance)
        .Cast<Configuration>()
        .ToDictionary(
            configuration => configuration,
            configuration => new Linter(plan.Models.Parse, configuration.Selection, configuration.Suppressions) { Others = configuration.ForChanges },
            (IEqualityComparer<Configuration>)ReferenceEqualityComparer.Instance
        );

    /// <summary>The linter for the lists of a configuration.</summary>
    public Linter For(Configuration configuration) => linters[configuration];
}
