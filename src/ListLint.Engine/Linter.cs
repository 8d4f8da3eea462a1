using ListLint.Core;

namespace ListLint.Engine;

/// <summary>Runs rules over a file. Never throws for what a file, the parser or a rule does: a failure is a part of the result.</summary>
/// <param name="parse">Makes the model of a text.</param>
/// <param name="selection">Says which rules run on a file, and how much their diagnostics matter; each rule is isolated from the others.</param>
/// <param name="suppressed">What the configuration silences; what comments silence, the list itself says.</param>
public sealed class Linter(Func<SourceText, Facts, CuratedList> parse, Selection selection, IReadOnlyList<Suppression>? suppressed = null)
{
    /// <summary>The name under which a failure of the parser is reported; no rule may have it as its id.</summary>
    public const string Parser = "parser";

    /// <summary>What became of the suppressions of the configuration, over all texts so far.</summary>
    public SuppressionLedger Ledger { get; } = new();

    /// <summary>
    /// The rules of other runs over the same lists, such as those that judge the lines of a change alone; null for none. A comment for all rules may
    /// stand there for them, so that they are asked before it is said to silence nothing.
    /// </summary>
    public Selection? Others { get; init; }

    /// <summary>
    /// Which reports on a text count, as where rules judge changed lines alone; null for all. The others are left out before their fixes are tried,
    /// but a suppression that silences one is used.
    /// </summary>
    public Func<SourceText, Func<Diagnostic, bool>>? Counts { get; init; }

    /// <summary>Runs all of some rules, in any order.</summary>
    public Linter(Func<SourceText, Facts, CuratedList> parse, IReadOnlyList<Rule> rules)
        : this(parse, Selection.Create(rules)) { }

    /// <summary>
    /// Runs every rule that is on for the path of the text. The diagnostics stand by start, then by rule, end and message; of equal ones the first
    /// stays. Every fix has been tried, see <see cref="FixProof"/>. What a suppression silences is left out, so that it is not fixed either. A rule
    /// that throws, or that reports what cannot be, is in <see cref="FileResult.Failures"/>, and the others go on.
    /// </summary>
    public FileResult Lint(SourceText source, Facts facts) =>
        new FixProof(FindAll(source, facts, Ledger), text => FindAll(text, facts, new SuppressionLedger()), selection.IsOfStyle).Sift();

    /// <summary>The same with the fixes as the rules offer them, tried or not. Parses once.</summary>
    public FileResult Find(SourceText source, Facts facts) => FindAll(source, facts, Ledger).Result;

    private LintOutcome FindAll(SourceText source, Facts facts, SuppressionLedger ledger)
    {
        var failures = new List<RuleFailure>();
        CuratedList list;
        try
        {
            list = parse(source, facts) ?? throw new InvalidOperationException("The parser gave no list.");
        }
        catch (Exception error)
        {
            return new LintOutcome(null, new FileResult(source, [], [Failure.From(Parser, error)]));
        }

        var set = selection.For(source.Path);
        var suppressions = new Suppressions(list, suppressed ?? [], ledger);
        var (diagnostics, uncounted) = Count(source, [.. suppressions.Sift(RunAll(set, after: false))]);
        if (suppressions.IsIdle)
            AskOthers(source, set, list, suppressions);
        // What a server says differs from day to day: a comment for one that is often down is not unused on the days when it is up.
        suppressions.Judge(
            set.Rules.Where(rule => !rule.Online)
                .Select(rule => rule.Id)
                .Except(failures.Select(failure => failure.Rule))
                .ToHashSet(StringComparer.Ordinal)
        );
        diagnostics.AddRange(suppressions.Sift(RunAll(set, after: true), byNameOnly: true));
        return new LintOutcome(
            list,
            new FileResult(source, Ordered(diagnostics), failures) { UncheckedLine = list.TooDeep is { } offset ? source.LineOf(offset) : null }
        )
        {
            Uncounted = uncounted,
        };

        IEnumerable<Diagnostic> RunAll(RuleSet set, bool after) =>
            set.Rules.Where(rule => rule.AfterSuppression == after).SelectMany(rule => Run(rule, list, failures)).Select(set.Grade);
    }

    private (List<Diagnostic> Counted, List<Diagnostic> Uncounted) Count(SourceText source, List<Diagnostic> diagnostics)
    {
        if (Counts?.Invoke(source) is not { } counts)
            return (diagnostics, []);
        var isCounted = diagnostics.ToLookup(counts);
        return ([.. isCounted[true]], [.. isCounted[false]]);
    }

    // Only what is silenced counts, and a rule that fails here did not run.
    private void AskOthers(SourceText source, RuleSet set, CuratedList list, Suppressions suppressions)
    {
        var others = Others
            ?.For(source.Path)
            .Rules.Where(rule => !rule.AfterSuppression)
            .ExceptBy(set.Rules.Select(rule => rule.Id), rule => rule.Id);
        _ = suppressions.Sift(others?.SelectMany(rule => Run(rule, list, [])) ?? []).Count();
    }

    private static IReadOnlyList<Diagnostic> Run(Rule rule, CuratedList list, List<RuleFailure> failures)
    {
        try
        {
            // The list is what makes a lazy rule run here, where its exception is caught.
            return Distrust.Sift(rule.Id, [.. rule.Check(list)], list.Source, failures);
        }
        catch (Exception error)
        {
            failures.Add(Failure.From(rule.Id, error));
            return [];
        }
    }

    private static IReadOnlyList<Diagnostic> Ordered(List<Diagnostic> diagnostics) =>
        [
            .. diagnostics
                .DistinctBy(diagnostic => (diagnostic.Rule, diagnostic.Severity, diagnostic.Span, diagnostic.Message))
                .OrderBy(diagnostic => diagnostic.Span.Start)
                .ThenBy(diagnostic => diagnostic.Rule, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Span.End)
                .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Severity),
        ];
}
