using ListLint.Core;

namespace ListLint.Cli;

/// <summary>The cache, as one run uses it.</summary>
/// <param name="folder">Where it is.</param>
/// <param name="today">The date of the run, or null where unknown.</param>
/// <param name="compared">The lists that rules compare with one another; empty where no rule does.</param>
internal sealed class RunCache(string folder, DateOnly? today, IEnumerable<SourceText> compared)
{
    private readonly ResultCache results = new(folder, today ?? DateOnly.MaxValue);
    private readonly string others = CacheKey.Of(compared);

    /// <summary>
    /// The same linter, which is asked only for what is not known. Where the configuration has suppressions it is always asked, since it remembers
    /// which of them are used.
    /// </summary>
    public Func<SourceText, Facts, FileResult> Around(Func<SourceText, Facts, FileResult> lint, Configuration configuration) =>
        configuration.Suppressions.Count > 0
            ? lint
            : (source, facts) => results.Get(CacheKey.Of(source, configuration, today, others), source, facts, lint);

    /// <summary>Removes what is old.</summary>
    public void Sweep()
    {
        if (today is not null)
            results.Sweep();
    }
}
