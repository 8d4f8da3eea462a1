using ListLint.Core;
using ListLint.Engine;
using ListLint.Reporters;
using ListLint.Run.Files;
using ListLint.Run.Lint;
using ListLint.Run.Plan;

namespace ListLint.Run.Judge;

/// <summary>What there is to say of a run beside its reports: what was looked at, what was left out, and what could not be checked and why.</summary>
/// <param name="plan">Of the run.</param>
/// <param name="results">What came of each of its lists.</param>
/// <param name="folder">The folder of the run, absolute.</param>
internal sealed class RunMessages(RunPlan plan, IReadOnlyList<ListResult> results, string folder)
{
    /// <summary>What could not be checked or fixed and why: sentences.</summary>
    public IReadOnlyList<string> Complaints { get; } =
    [.. plan.Discovered.Problems, .. Unread(plan, results), .. Failures(results), .. TooDeep(results), .. Quarrels(results)];

    /// <summary>
    /// How many lists were checked and what was left aside, a sentence: "3 lists checked; 12 Markdown files are not lists (-v says why)."; null where
    /// none was.
    /// </summary>
    public string? CheckedCount
    {
        get
        {
            var count = results.Count(one => one.Result is not null);
            if (count == 0)
                return null;
            var lists = plan.Shard is null ? ReportText.Count(count, "list") : $"{count} of {ReportText.Count(plan.All.Count, "list")}";
            var aside = LeftAside().ToList();
            var hint = plan.Request.IsVerbose ? "" : " (-v says why)";
            return $"{lists} checked{(aside.Count == 0 ? "" : $"; {string.Join(", ", aside)}{hint}")}.";
        }
    }

    /// <summary>The lines to say, as many as the request wants.</summary>
    public IReadOnlyList<string> Lines()
    {
        var request = plan.Request;
        List<string> lines = [];
        if (request.IsVerbose)
            lines.AddRange(LookedAt());
        if (request.IsVerbose || (plan.Lists.Count == 0 && !request.IsQuiet))
            lines.AddRange(plan.Ignored.Select(list => $"{Printable.Escape(list.Shown)}: left out, {Ignorer(list)} ignores it"));
        if (!request.IsQuiet)
            lines.AddRange([.. plan.Discovered.Notes, .. FixedThoughGenerated()]);
        lines.AddRange(Complaints);
        if (request.Shard is not null && plan.Lists.Count == 0 && !request.IsQuiet)
            lines.Add($"shard {request.Shard} has nothing to check: there {(plan.All.Count == 1 ? "is 1 list" : $"are {plan.All.Count} lists")}");
        return lines;
    }

    private IEnumerable<string> LeftAside()
    {
        if (plan.Discovered.Skipped.Count > 0)
            yield return ReportText.Count(plan.Discovered.Skipped.Count, "Markdown file is not a list", "Markdown files are not lists");
        if (plan.Discovered.Copies.Count > 0)
            yield return ReportText.Count(plan.Discovered.Copies.Count, "is a copy of a list", "are copies of lists");
        if (plan.Ignored.Count > 0)
            yield return ReportText.Count(plan.Ignored.Count, "is ignored by the configuration", "are ignored by the configuration");
    }

    private IEnumerable<string> LookedAt() =>
        plan
            .Discovered.Skipped.Concat(plan.Discovered.Copies)
            .Concat(
                plan.Lists.Zip(
                    results,
                    (list, one) => $"{list.Shown}: {(one.Result is { } result ? ReportText.Count(result.Source.LineCount, "line") : "not checked")}"
                )
            )
            .Append(
                ReportText.Count(plan.Lists.SelectMany(list => list.Rules).Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count(), "rule")
            );

    private string Ignorer(PlannedList list) => Printable.Escape(Slashes.Forward(Path.GetRelativePath(folder, list.Configuration.File!)));

    // The next time that the file is made, the fix is gone.
    private IEnumerable<string> FixedThoughGenerated() =>
        from fix in results.Select(one => one.Fix).OfType<FixResult>()
        where fix.Applied.Count > 0
        let notice = GeneratedNotice.Find(fix.Source)
        where notice is not null
        let origin = notice.MadeFrom is { } file ? $"from {Printable.Escape(file)}" : "from something else"
        select $"{Printable.Escape(fix.Source.Path)} says that it is generated {origin}: make its fixes there too, or they are lost";

    private static IEnumerable<string> Unread(RunPlan plan, IReadOnlyList<ListResult> results) =>
        plan
            .Lists.Zip(results)
            .Where(pair => pair.Second.Problem is not null)
            .Select(pair => $"{Printable.Escape(pair.First.Shown)}: {pair.Second.Problem}.");

    private static IEnumerable<string> Failures(IReadOnlyList<ListResult> results) =>
        results
            .Select(one => one.Result)
            .OfType<FileResult>()
            .SelectMany(result =>
                result.Failures.Select(failure =>
                    $"rule {failure.Rule} failed on file {Printable.Escape(result.Source.Path)}: "
                    + $"{Printable.Escape(failure.Reason)}. Please report it."
                )
            );

    private static IEnumerable<string> TooDeep(IReadOnlyList<ListResult> results) =>
        results
            .Select(one => one.Result)
            .OfType<FileResult>()
            .Where(result => result.UncheckedLine is not null)
            .Select(result =>
                $"{Printable.Escape(result.Source.Path)}: from line {result.UncheckedLine} on, something is nested too deeply to be checked; "
                + "it was taken for text."
            );

    private static IEnumerable<string> Quarrels(IReadOnlyList<ListResult> results) =>
        results
            .Select(one => one.Fix)
            .Where(fix => fix?.Quarrels.Count > 0)
            .Select(fix =>
                $"{Printable.Escape(fix!.Source.Path)}: the fixes of {string.Join(" and ", fix.Quarrels)} undo one another or have no end. "
                + "Please report it."
            );
}
