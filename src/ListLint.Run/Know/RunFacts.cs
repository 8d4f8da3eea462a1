using ListLint.Core;
using ListLint.Run.Base;
using ListLint.Run.Know.Links;
using ListLint.Run.Plan;

namespace ListLint.Run.Know;

/// <summary>What is known beside the lists of a run: files, changed lines, what servers said, and the works of other lists.</summary>
internal sealed class RunFacts
{
    private readonly Machine machine;
    private readonly LinkFacts? links;
    private readonly KnownProjects projects;
    private readonly Lazy<IReadOnlyList<SourceText>> compared;
    private readonly Lazy<RunWorks?> works;
    private readonly Lazy<AddedEntries?> added;

    private RunFacts(RunPlan plan, Machine machine, LineChanges changes, LinkFacts? links, ProjectHistories histories)
    {
        (this.machine, this.links, Changes) = (machine, links, changes);
        projects = new KnownProjects(plan.Request, machine, histories);
        compared = new(() => ReadCompared(plan));
        works = new(() => FindWorks(plan, compared.Value));
        added = new(() => AddedWorks.Find(plan, changes));
    }

    /// <summary>The changed lines of the lists of a run.</summary>
    public LineChanges Changes { get; }

    /// <summary>What servers said, in numbers; null where nobody was asked.</summary>
    public LinkSummary? Links => links?.Summary;

    /// <summary>The lists of all shards that rules compare with one another; empty where no rule does.</summary>
    public IReadOnlyList<SourceText> Compared => compared.Value;

    /// <summary>The works of all lists; null where no rule compares them.</summary>
    public RunWorks? Works => works.Value;

    /// <summary>The entries that a change adds; null where that is not known, or no configuration asks.</summary>
    public AddedEntries? Added => added.Value;

    /// <summary>Gathers what has to be known before the first list is linted, which may take long where servers are asked.</summary>
    /// <param name="plan">Of the run.</param>
    /// <param name="machine">What it may touch.</param>
    /// <param name="histories">What git said of repositories so far; null for nothing.</param>
    /// <exception cref="UsageException">What was asked for takes servers, and none may be asked.</exception>
    public static RunFacts Gather(RunPlan plan, Machine machine, ProjectHistories? histories = null)
    {
        var changes = new LineChanges(plan.Changes, plan.IsNarrow, machine.Folder);
        return new RunFacts(plan, machine, changes, LinkFacts.Gather(plan, machine, changes.IsReported), histories ?? new ProjectHistories());
    }

    /// <summary>The repository of a list; null where no rule asks for it, or the list is no file.</summary>
    public ProjectFacts? ProjectOf(PlannedList list) => projects.Find(list);

    /// <summary>The facts for a list.</summary>
    public Facts For(PlannedList list)
    {
        var (words, style) = (list.Configuration.Words, list.Configuration.Style);
        var known = KnownFiles.For(list.Path, machine.Today) with { Words = words, Style = style, Added = Added, Project = ProjectOf(list) };
        return links?.With(known, list) ?? known;
    }

    private static IReadOnlyList<SourceText> ReadCompared(RunPlan plan) =>
        plan.Lists.SelectMany(list => list.Rules).Any(rule => rule.AcrossFiles)
            ? [.. plan.All.Where(list => !list.IsStandard).Select(list => list.Source()).OfType<SourceText>()]
            : [];

    private static RunWorks? FindWorks(RunPlan plan, IReadOnlyList<SourceText> sources)
    {
        if (!plan.Lists.SelectMany(list => list.Rules).Any(rule => rule.AcrossFiles))
            return null;
        var works = new RunWorks();
        foreach (var list in Processors.Map(sources, plan.Models.Peek))
            works.Add(list);
        return works;
    }
}
