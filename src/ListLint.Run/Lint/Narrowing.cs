using System.Collections.Concurrent;
using ListLint.Core;
using ListLint.Engine;
using ListLint.Reporters;
using ListLint.Run.Base;
using ListLint.Run.Know;
using ListLint.Run.Plan;

namespace ListLint.Run.Lint;

/// <summary>Leaves of a result what is new: what a baseline does not know, on lines that changed where only those are reported.</summary>
internal sealed class Narrowing
{
    private readonly Machine machine;
    private readonly LineChanges changes;
    private readonly NewDepartures departures;
    private readonly bool isNarrow;
    private readonly Baseline? baseline;
    private readonly string baselineFolder;
    private readonly ConcurrentDictionary<string, FileResult> unchanged = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<BaselineEntry>> gone = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<Diagnostic>> known = new(StringComparer.Ordinal);

    /// <summary>Leaves out nothing yet.</summary>
    public Narrowing(RunPlan plan, LineChanges changes, Machine machine)
    {
        (this.machine, this.changes, baseline, isNarrow) = (machine, changes, plan.Baseline, plan.IsNarrow);
        departures = new NewDepartures(changes);
        baselineFolder = plan.Request.Baseline is { } file ? BaselineFile.FolderOf(file, machine) : machine.Folder;
    }

    /// <summary>The same linter, with less in its results.</summary>
    /// <param name="lint">Finds all.</param>
    /// <param name="list">What it lints.</param>
    public Func<SourceText, Facts, FileResult> Around(Func<SourceText, Facts, FileResult> lint, PlannedList list)
    {
        if (baseline is null && !changes.AreKnown)
            return lint;
        var ran = list.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return (source, facts) => OnlyChanged(departures.Sift(OnlyNew(lint(source, facts), ran), list, facts));
    }

    /// <summary>What was left out because its lines did not change; null where lines are not told apart.</summary>
    public RunResult? Unchanged =>
        isNarrow ? new RunResult([.. unchanged.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value)]) : null;

    /// <summary>The same for a configuration, where only suppressions are judged.</summary>
    /// <param name="result">What is said of it.</param>
    /// <param name="ran">The ids of the rules that judged.</param>
    public FileResult NarrowConfiguration(FileResult result, IReadOnlySet<string> ran)
    {
        Prepare(result);
        return OnlyChanged(OnlyNew(result, ran));
    }

    /// <summary>What the baseline knows and what of it is gone, by rule; null where none is given.</summary>
    public BaselineCounts? Counts =>
        baseline is null
            ? null
            : new BaselineCounts(
                known
                    .Values.SelectMany(file => file)
                    .CountBy(diagnostic => diagnostic.Rule, StringComparer.Ordinal)
                    .ToDictionary(StringComparer.Ordinal),
                gone.Values.SelectMany(file => file)
                    .GroupBy(entry => entry.Rule, StringComparer.Ordinal)
                    .ToDictionary(rule => rule.Key, rule => rule.Sum(entry => entry.Count), StringComparer.Ordinal)
            );

    /// <summary>The same for what hangs on other shards: nothing is left out, but it is said what would be.</summary>
    public PendingDiagnostic Narrow(PendingDiagnostic pending)
    {
        var alone = new FileResult(pending.Source, [pending.Diagnostic], []);
        Prepare(alone);
        return pending with
        {
            Known = baseline?.CountKnown(BaselineFile.NameIn(baselineFolder, pending.Source.Path, machine), pending.Hash) ?? 0,
            IsChanged = !isNarrow || changes.Find(pending.Source.Path) is not { } changed || changed.Only(alone, _ => null).Diagnostics.Count > 0,
        };
    }

    /// <summary>What of the baseline is gone: a sentence, and then each line if asked for.</summary>
    public IEnumerable<string> Gone(bool verbose)
    {
        var all = gone.OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => file.Value).ToList();
        if (all.Count == 0)
            return [];
        var sum = all.Sum(entry => entry.Count);
        var what = sum == 1 ? "1 problem of the baseline is" : $"{sum} problems of the baseline are";
        var hint = verbose ? "" : "With -v they are listed. ";
        var sentence = $"{what} gone. {hint}Write it again, so that they stay gone: listlint baseline";
        return verbose ? all.Select(Line).Append(sentence) : [sentence];
    }

    private static string Line(BaselineEntry entry)
    {
        var times = entry.Count > 1 ? $" ({entry.Count})" : "";
        return $"gone: {Printable.Escape(entry.Path)}: {Printable.Escape(entry.Rule)}{times}: {Printable.Escape(entry.Text)}";
    }

    private void Prepare(FileResult result)
    {
        if (result.Diagnostics.Count > 0)
            changes.Prepare(result.Source);
    }

    private FileResult OnlyNew(FileResult result, IReadOnlySet<string> ran)
    {
        if (baseline is null)
            return result;
        var path = result.Source.Path;
        var name = BaselineFile.NameIn(baselineFolder, path, machine);
        gone[path] = [.. baseline.Gone(name, result, ran)];
        var fresh = baseline.New(name, result);
        known[path] = [.. result.Diagnostics.Except(fresh.Diagnostics, ReferenceEqualityComparer.Instance).Cast<Diagnostic>()];
        return fresh;
    }

    private FileResult OnlyChanged(FileResult result)
    {
        if (changes.Find(result.Source.Path) is not { } changed)
            return result;
        var only = changed.Only(result, changes.Find);
        var kept = only.Diagnostics.ToHashSet();
        if (!isNarrow)
            return result with { Diagnostics = [.. result.Diagnostics.Select(one => kept.Contains(one) ? one.OnNewLine() : one)] };
        unchanged[result.Source.Path] = result with { Diagnostics = [.. result.Diagnostics.Where(one => !kept.Contains(one))], Failures = [] };
        return only with { Diagnostics = [.. only.Diagnostics.Select(one => one.OnNewLine())] };
    }
}
