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

    private OpenList(RunRequest request, RunPlan plan, Machine machine)
    {
        this.request = request;
        list = plan.Lists[0];
        facts = RunFacts.Gather(plan, machine);
        quick = new ListLinter(plan, facts, machine) { ProvesFixes = false };
        thorough = new(() => new ListLinter(plan, facts, machine));
        fixable = new(() => new ListFixer(request, facts, thorough.Value).Run(list));
    }

    /// <summary>Opens a text; null where it is not a list, or the configuration leaves it out.</summary>
    /// <param name="path">The absolute path of its file, which need not be there.</param>
    /// <param name="text">What the editor has.</param>
    /// <param name="rules">All rules.</param>
    /// <param name="machine">In the folder that <c>listlint check</c> would be run in.</param>
    /// <exception cref="UsageException">Its configuration cannot be read.</exception>
    /// <exception cref="ConfigException">There are mistakes in its configuration.</exception>
    public static OpenList? Open(string path, SourceText text, IReadOnlyList<Rule> rules, Machine machine)
    {
        var request = new RunRequest
        {
            Paths = [path],
            Rules = rules,
            Choice = new RuleChoice { Online = false },
            Unsaved = new Dictionary<string, SourceText> { [path] = text },
        };
        var plan = new Planner(request, machine).Plan();
        return plan.Lists.Count == 1 && OpenText.IsList(plan.Lists[0], text, plan.Models) ? new OpenList(request, plan, machine) : null;
    }

    /// <summary>What is reported, with fixes that nobody has tried.</summary>
    public ListResult Check() => new ListFixer(request, facts, quick).Run(list);

    /// <summary>What is reported, with the fixes that hold; takes several times as long.</summary>
    public FileResult? CheckFixes() => fixable.Value.Result;

    /// <summary>The text with all safe fixes; null where there are none, or it must not be fixed.</summary>
    public string? Fix() =>
        new ListFixer(request with { IsDiff = true }, facts, thorough.Value).Run(list).Fix is { Applied.Count: > 0 } fix ? fix.Source.Text : null;

    /// <summary>The text with a comment that silences a rule; null where a reader would see the comment, or none helps.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="line">The line (1-based) that the rule reports; null to silence it in the whole file.</param>
    public string? Silence(string rule, int? line)
    {
        if (list.Read().Source is not { } source || FileWriter.Refusal(source) is not null)
            return null;
        var (known, lint) = (facts.For(list), quick.For(list));
        // A comment stands at the end of its line or of the file, so that no line moves.
        return new SuppressionAdder(Only, "reason").Add(Only(source, known), known, onLines: line is not null)?.Source.Text;

        FileResult Only(SourceText text, Facts outside)
        {
            var result = lint(text, outside);
            return result with
            {
                Diagnostics = [.. result.Diagnostics.Where(one => one.Rule == rule && (line is null || text.LineOf(one.Span.Start) == line))],
            };
        }
    }
}
