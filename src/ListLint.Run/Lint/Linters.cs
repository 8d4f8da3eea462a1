using ListLint.Core;
using ListLint.Engine;
using ListLint.Run.Know;
using ListLint.Run.Plan;
using ListLint.Run.Plan.Settings;

namespace ListLint.Run.Lint;

/// <summary>A linter for each configuration of a run, which remembers what became of its suppressions.</summary>
/// <param name="plan">Of the run.</param>
/// <param name="changes">The lines that some rules judge alone.</param>
internal sealed class Linters(RunPlan plan, LineChanges changes)
{
    private readonly Dictionary<Configuration, Linter> linters = plan
        .All.Select(list => list.Configuration)
        .Distinct(ReferenceEqualityComparer.Instance)
        .Cast<Configuration>()
        .ToDictionary(
            configuration => configuration,
            configuration => Create(plan, configuration, changes),
            (IEqualityComparer<Configuration>)ReferenceEqualityComparer.Instance
        );

    /// <summary>The linter for the lists of a configuration.</summary>
    public Linter For(Configuration configuration) => linters[configuration];

    private static Linter Create(RunPlan plan, Configuration configuration, LineChanges changes) =>
        new(plan.Models.Parse, configuration.Selection, configuration.Suppressions)
        {
            Others = configuration.ForChanges,
            Counts = changes.AreKnown ? source => Counts(configuration.OnChangesAlone(source.Path), changes, source) : null,
        };

    private static Func<Diagnostic, bool> Counts(IReadOnlySet<string> onChangesAlone, LineChanges changes, SourceText source)
    {
        if (onChangesAlone.Count == 0 || changes.Find(source.Path) is not { } changed)
            return _ => true;
        var isChanged = changed.In(source);
        return diagnostic => !onChangesAlone.Contains(diagnostic.Rule) || isChanged(diagnostic.Span);
    }
}
