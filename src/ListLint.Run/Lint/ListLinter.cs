using ListLint.Core;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Know;
using ListLint.Run.Plan;

namespace ListLint.Run.Lint;

/// <summary>Lints lists, each by one chain: parse, rules, cache, what is new.</summary>
internal sealed class ListLinter(RunPlan plan, RunFacts facts, Machine machine)
{
    private readonly RunCache? cache = CacheFolder.Find(plan.Request, machine) is { } folder ? new RunCache(folder, machine.Today, facts) : null;

    /// <summary>
    /// Whether fixes are tried before they are offered. Without that, which takes longer than all else, what is reported is the same.
    /// </summary>
    public bool ProvesFixes { get; init; } = true;

    /// <summary>The linters below the chains.</summary>
    public Linters Linters { get; } = new(plan, facts.Changes);

    /// <summary>Leaves of the results what is new.</summary>
    public Narrowing Narrowing { get; } = new(plan, facts.Changes, machine);

    /// <summary>Does what has to be done before the first list.</summary>
    public void Prepare()
    {
        // Before the first list is fixed, which others are compared with as it was.
        _ = facts.Compared;
        if (facts.Changes.AreKnown)
            facts.Changes.Prepare(plan.Lists.Select(list => list.Source()).OfType<SourceText>().Concat(plan.Shard is null ? [] : facts.Compared));
    }

    /// <summary>A function that lints the list: rules, cache, and what is left out.</summary>
    public Func<SourceText, Facts, FileResult> For(PlannedList list)
    {
        // What servers say tomorrow follows from nothing that is known today, and what a change adds from nothing that a list says.
        var known = list.IsOnline || facts.Added is not null ? Run : cache?.Around(Run, list.Configuration) ?? Run;
        return Narrowing.Around(known, list);

        FileResult Run(SourceText text, Facts outside)
        {
            var (known, lint) = (outside with { Run = facts.Works }, Linters.For(list.Configuration));
            return ProvesFixes ? lint.Lint(text, known) : lint.Find(text, known);
        }
    }

    /// <summary>Removes what is old from the cache.</summary>
    public void Sweep() => cache?.Sweep();
}
