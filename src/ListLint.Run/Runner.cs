using System.Collections.Concurrent;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Fix;
using ListLint.Run.Judge;
using ListLint.Run.Know;
using ListLint.Run.Lint;
using ListLint.Run.Plan;
using ListLint.Run.Plan.Settings;

namespace ListLint.Run;

/// <summary>The way of a run: ask, plan, know, lint, fix, judge. Each stage sees only those before it.</summary>
internal static class Runner
{
    /// <summary>Runs what a request asks for.</summary>
    /// <exception cref="UsageException">It contradicts itself, or something that it asks for is not to be had.</exception>
    /// <exception cref="ConfigException">There are mistakes in a configuration.</exception>
    public static RunOutcome Run(RunRequest request, Machine machine)
    {
        Contradictions.Refuse(request);
        var plan = new Planner(request, machine).Plan();
        var facts = RunFacts.Gather(plan, machine);
        var linter = new ListLinter(plan, facts, machine);
        var fixer = new ListFixer(request, facts, linter);
        var results = new ListResult[plan.Lists.Count];
        var done = 0;
        Show(
            plan,
            machine.Display,
            () => done,
            () =>
            {
                linter.Prepare();
                Each(
                    plan.Lists,
                    index =>
                    {
                        results[index] = fixer.Run(plan.Lists[index]);
                        Interlocked.Increment(ref done);
                    }
                );
                linter.Sweep();
            }
        );
        return Verdict.From(plan, facts, linter, results, machine);
    }

    // One list is done before a second thread has started.
    private static void Each(IReadOnlyList<PlannedList> lists, Action<int> work)
    {
        if (lists.Count == 1)
            work(0);
        else
            Parallel.ForEach(LongestFirst(lists), Processors.Bound, work);
    }

    // A long list that starts last keeps one processor busy while the others have nothing left to do.
    private static OrderablePartitioner<int> LongestFirst(IReadOnlyList<PlannedList> lists) =>
        Partitioner.Create(
            Enumerable
                .Range(0, lists.Count)
                .OrderByDescending(index => lists[index].Path is { } path && new FileInfo(path) is { Exists: true } file ? file.Length : 0),
            EnumerablePartitionerOptions.NoBuffering
        );

    private static void Show(RunPlan plan, IDisplay display, Func<int> done, Action work)
    {
        var total = plan.Lists.Count;
        if (plan.Request.IsQuiet || total < 2 || !display.IsSeen)
        {
            work();
            return;
        }

        var running = Task.Run(work);
        display.Show(running, () => (done(), total, $"Checking {total} lists"));
        running.GetAwaiter().GetResult();
    }
}
