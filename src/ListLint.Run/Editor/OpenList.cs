using ListLint.Core;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Fix;
using ListLint.Run.Know;
using ListLint.Run.Lint;
using ListLint.Run.Plan;
using ListLint.Run.Plan.Settings;

namespace ListLint.Run.Editor;

/// <summary>
/// A list that is open in an editor. All that is asked of it is what <c>listlint check</c> says of the file once the text is saved; nothing is
/// written, and no server is asked.
/// </summary>
internal sealed class OpenList
{
    private readonly RunRequest request;
    private readonly PlannedList list;
    private readonly RunFacts facts;
    private readonly ListLinter quick;
    private readonly Lazy<ListLinter> thorough;
    private readonly Lazy<ListResult> fixable;

    private OpenList(RunRequest request, RunPlan plan, Machine machine, ProjectHistories histories)
    {
        this.request = request;
        list = plan.Lists[0];
        facts = RunFacts.Gather(plan, machine, histories);
        quick = new ListLinter(plan, facts, machine) { ProvesFixes = false };
        thorough = new(() => new ListLinter(plan, facts, machine));
        fixable = new(() => new ListFixer(request, facts, thorough.Value).Run(list));
    }

    /// <summary>Opens a text; null where it is not a list, or the configuration leaves it out.</summary>
    /// <param name="path">The absolute path of its file, which need not be there.</param>
    /// <param name="text">What the editor has.</param>
    /// <param name="rules">All rules.</param>
    /// <param name="machine">In the folder that <c>listlint check</c> would be run in.</param>
    /// <param name="histories">What git said of repositories so far.</param>
    /// <exception cref="UsageException">Its configuration cannot be read.</exception>
    /// <exception cref="ConfigException">There are mistakes in its configuration.</exception>
    public static OpenList? Open(string path, SourceText text, IReadOnlyList<Rule> rules, Machine machine, ProjectHistories histories)
    {
        var request = new RunRequest
        {
            Paths = [path],
            Rules = rules,
            Choice = new RuleChoice { Online = false },
            Unsaved = new Dictionary<string, SourceText> { [path] = text },
        };
        var plan = new Planner(request, machine).Plan();
        return plan.Lists.Count == 1 && OpenText.IsList(plan.Lists[0], text, plan.Models) ? new OpenList(request, plan, machine, histories) : null;
    }

    /// <summary>What is reported, with fixes that nobody has tried.</summary>
    public ListResult Check() => new ListFixer(request, facts, quick).Run(list);

    /// <summary>What is reported, with the fixes that hold; takes several times as long.</summary>
    public FileResult? CheckFixes() => fixable.Value.Result;

    /// <summary>The text with all safe fixes.</summary>
    public ChangedText Fix() =>
        new ListFixer(request with { IsDiff = true }, facts, thorough.Value).Run(list).Fix is { Applied.Count: > 0 } fix
            ? new ChangedText(fix.Source.Text)
            : ChangedText.Refuse("No safe fix can be made here.");

    /// <summary>The text with a comment that silences a rule; none where a reader would see the comment, it does not help, or it does harm.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="line">The line (1-based) that the rule reports; null to silence it in the whole file.</param>
    public ChangedText Silence(string rule, int? line)
    {
        if (list.Read().Source is not { } source)
            return ChangedText.Refuse("This file cannot be read.");
        if (FileWriter.Refusal(source) is not null)
            return ChangedText.Refuse("Some bytes of this file are not text, so no comment is written. Fix those first.");
        var (known, lint) = (facts.For(list), quick.For(list));
        var before = lint(source, known);
        var after = before;
        // A comment is put at the end of its line or of the file, so that no line moves.
        var adder = new SuppressionAdder((text, outside) => Only(after = lint(text, outside)), "reason") { StaysOnLines = line is not null };
        var (where, instead) = line is null
            ? ("in this file", "Fix the problem instead.")
            : ("on this line", $"Silence {rule} in this file, or fix the problem.");
        if (adder.Add(Only(before), known, onLines: line is not null)?.Source is not { } silent)
        {
            var why = adder.Left is null ? "Readers would see a comment" : "No comment works";
            return ChangedText.Refuse($"{why} that silences {rule} {where}. {instead}");
        }

        return FindNew(before, after) is { } other
            ? ChangedText.Refuse($"A comment that silences {rule} {where} leads to another problem, {other}. {instead}")
            : new ChangedText(silent.Text);

        FileResult Only(FileResult result) =>
            result with
            {
                Diagnostics =
                [
                    .. result.Diagnostics.Where(one => one.Rule == rule && (line is null || result.Source.LineOf(one.Span.Start) == line)),
                ],
            };
    }

    // The rule that reports a line more often than before; its words may change with what is silenced elsewhere.
    private static string? FindNew(FileResult before, FileResult after)
    {
        var known = Count(before).ToDictionary(one => one.Place, one => one.Times);
        return Count(after).FirstOrDefault(one => one.Times > known.GetValueOrDefault(one.Place)).Place.Rule;
    }

    private static IEnumerable<((string Rule, int Line) Place, int Times)> Count(FileResult result) =>
        result.Diagnostics.GroupBy(one => (one.Rule, result.Source.LineOf(one.Span.Start))).Select(group => (group.Key, group.Count()));
}
