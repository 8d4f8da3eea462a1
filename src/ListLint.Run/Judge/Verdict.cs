using ListLint.Core;
using ListLint.Run.Base;
using ListLint.Run.Know;
using ListLint.Run.Lint;
using ListLint.Run.Plan;
using ListLint.Run.Plan.Settings;

namespace ListLint.Run.Judge;

/// <summary>Judges a run when all of its lists are done.</summary>
internal static class Verdict
{
    /// <summary>What the run came to.</summary>
    /// <param name="plan">Of the run.</param>
    /// <param name="facts">What was known beside the lists.</param>
    /// <param name="linter">What linted them.</param>
    /// <param name="results">What came of each list.</param>
    /// <param name="machine">Knows the day.</param>
    public static RunOutcome From(RunPlan plan, RunFacts facts, ListLinter linter, IReadOnlyList<ListResult> results, Machine machine)
    {
        var messages = new RunMessages(plan, results, machine.Folder);
        var suppressions = SuppressionVerdict.From(plan, linter, machine);
        return new RunOutcome
        {
            Request = plan.Request,
            Run = new RunResult(Ordered([.. results.Select(one => one.Result).OfType<FileResult>(), .. suppressions.Results]))
            {
                Compared = facts.Compared,
                Shard = plan.Shard,
                Pending = suppressions.Pending,
                Notices = [.. messages.Complaints.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                ExitCode = Exit(plan, results, suppressions.Fails),
                Links = facts.Links,
            },
            Complaints = messages.Complaints,
            Messages = messages.Lines(),
            CheckedCount = messages.CheckedCount,
            Checklist = SubmissionChecklist.Create(plan, facts),
            Gone = plan.Request.IsQuiet ? [] : [.. linter.Narrowing.Gone(plan.Request.IsVerbose)],
            Lists = results,
            Input = results.Zip(plan.Lists).FirstOrDefault(pair => pair.Second.IsStandard).First,
            Watched = [.. Watched(plan, machine).Distinct(StringComparer.Ordinal)],
            Unchanged = linter.Narrowing.Unchanged,
            AddedLines = plan.IsNarrow ? plan.Lists.Sum(list => facts.Changes.Find(list.Shown)?.Count ?? 0) : null,
            Baseline = linter.Narrowing.Counts,
        };
    }

    private static IEnumerable<string> Watched(RunPlan plan, Machine machine) =>
        plan
            .All.Concat(plan.Ignored)
            .SelectMany(list => new[] { list.Path, list.Configuration.File, list.Configuration.WordFile })
            .OfType<string>()
            .Append(Path.Combine(machine.Folder, ConfigKeys.FileName));

    private static int Exit(RunPlan plan, IReadOnlyList<ListResult> results, bool suppressionFails)
    {
        if (
            plan.Discovered.Problems.Count > 0
            || results.Any(one => one.Problem is not null || one.Result?.Failures.Count > 0 || one.Fix?.Quarrels.Count > 0)
        )
            return ExitCode.Failed;
        var listFails = results
            .Zip(plan.Lists)
            .Any(pair => pair.First.Result?.Diagnostics.Any(diagnostic => diagnostic.Severity >= pair.Second.Configuration.FailOn) == true);
        return listFails || suppressionFails ? ExitCode.Problems : ExitCode.Clean;
    }

    private static IReadOnlyList<FileResult> Ordered(IEnumerable<FileResult> results) =>
        [.. results.OrderBy(result => result.Source.Path, StringComparer.Ordinal)];
}
