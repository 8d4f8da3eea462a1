using ListLint.Core;
using ListLint.Run.Know;
using ListLint.Run.Plan.Settings;

namespace ListLint.Run.Lint;

/// <summary>The cache, as one run uses it.</summary>
/// <param name="folder">Where it is.</param>
/// <param name="today">The date of the run, or null where unknown.</param>
/// <param name="facts">Holds the lists that rules compare with one another.</param>
internal sealed class RunCache(string folder, DateOnly? today, RunFacts facts)
{
    private readonly ResultCache results = new(folder, today ?? DateOnly.MaxValue);
    private readonly Lazy<string> others = new(() => CacheKey.Compute(facts.Compared));

    /// <summary>
    /// The same linter, which is asked only for what is not known. Where the configuration has suppressions it is always asked, since it remembers
    /// which of them are used.
    /// </summary>
    public Func<SourceText, Facts, FileResult> Around(Func<SourceText, Facts, FileResult> lint, Configuration configuration) =>
        configuration.Suppressions.Count > 0
            ? lint
            : (source, outside) => results.Get(Key(source, configuration, outside.Project), source, outside, lint);

    private string Key(SourceText source, Configuration configuration, ProjectFacts? project) =>
        CacheKey.Compute(
            source,
            configuration,
            today,
            others.Value,
            configuration.OnChangesAlone(source.Path).Count > 0 ? facts.Changes.Find(source.Path) : null,
            project
        );

    /// <summary>Deletes old results; does nothing in a run without a date.</summary>
    public void Sweep()
    {
        if (today is not null)
            results.Sweep();
    }
}
