using ListLint.Engine;
using ListLint.GitHub;
using ListLint.Markdown;
using ListLint.Reporters;
using ListLint.Rules;
using ListLint.Run.Lint;

namespace ListLint.Tests;

/// <summary>What a run does with a list, part by part. Called in the copy of the house that is measured.</summary>
internal static class Workload
{
    private const int MostBytes = 1024 * 1024;

    /// <summary>
    /// The steps and the bytes of memory asked for, by part: the parse, each rule, suppressions, fixes, and for all rules each report.
    /// </summary>
    /// <param name="text">The list.</param>
    /// <param name="rule">The rule that runs alone, or nothing for all rules.</param>
    public static Dictionary<string, long[]> Run(string text, string rule)
    {
        var costs = new Costs();
        var source = SourceText.From(text);
        var rules = RuleCatalog.All().Where(candidate => rule.Length == 0 || candidate.Id == rule).ToList();
        var run = new RunWorks();
        var facts = new Facts
        {
            Today = new DateOnly(2026, 1, 31),
            Run = run,
            Style = Declared(),
            FileExists = _ => false,
            LinkOf = address => Answer(address),
        };
        var list = costs.Measure("parse", () => ListParser.Parse(source, facts));
        costs.Measure("works of the run", () => Add(run, list));
        foreach (var one in rules)
            costs.Measure(one.Id, () => one.Check(list).ToList());
        var linter = new Linter((_, _) => list, rules);
        var result = costs.Measure("suppressions", () => linter.Find(source, facts));
        Assert.Empty(result.Failures);
        MeasureFixes(costs, source, rules, facts);
        if (rule.Length == 0)
            MeasureReports(costs, new RunResult([result]), rules, facts);
        return costs.ByPart;
    }

    private static void MeasureReports(Costs costs, RunResult run, IReadOnlyList<Rule> rules, Facts facts)
    {
        var options = new ReportOptions
        {
            Rules = [.. rules.Select(rule => new RuleDescription(rule.Id, rule.Summary, rule.Severity, ""))],
            Page = new PageContext
            {
                Model = source => ListParser.Parse(source, Facts.None),
                Rendering = source => new LineRenderer(source.Text).Render,
            },
        };
        foreach (var format in ReportFormats.Names)
            costs.Measure($"report {format}", () => Written(ReportFormats.Create(format, options)!, run));
        costs.Measure("report github-check", () => new Annotations(source => new HeadFile(source.Path, LineShift.None), text => text).Create(run));
        costs.Measure("report github-comment", () => CommentText.Create(run, options, MostBytes));
        var result = run.Files[0];
        costs.Measure("replaced lines", () => ReplacedLines.Find(result.Source.WithText(result.Source.Text.Replace('e', 'E')), result.Source));
        costs.Measure(
            "report github-review",
            () =>
                Suggestions.Create(
                    result.Source,
                    new HeadFile("a.md", LineShift.None),
                    new FixGuard(ListParser.Parse).TogetherWithUnsafe(result, facts)
                )
        );
    }

    // Unsafe fixes are made beside the safe ones, so one run is both. One round is enough: the text that it makes has been checked to prove the
    // fixes, and later rounds do the same again. How often fixes are tried differs from list to list and is bounded: what counts is the cost of
    // one time.
    private static void MeasureFixes(Costs costs, SourceText source, IReadOnlyList<Rule> rules, Facts facts)
    {
        var (times, rounds) = (0, 0);
        var whole = new Linter(
            (text, known) =>
            {
                times++;
                return ListParser.Parse(text, known);
            },
            rules
        );
        costs.Measure("fixes", () => new Fixer(Lint, new FixGuard(ListParser.Parse)).Fix(source, facts, Safety.Unsafe));
        costs.Divide("fixes", times);

        FileResult Lint(SourceText text, Facts known) => rounds++ == 0 ? whole.Lint(text, known) : new FileResult(text, [], []);
    }

    // A form that most lines depart from, so that it is looked for what is wrong with them.
    private static DeclaredStyle Declared() =>
        new()
        {
            Entry = new EntryStyle
            {
                Forms = [FormParser.Parse("- [Title](url) - Description.{ ({[Demo](url)}, {[Code](url)})}{ [[Label](url)]}...{ `License`}", out _)!],
                Title = new TextStyle { IsRepositoryName = true, Case = TextCase.Title },
                Description = new TextStyle
                {
                    MaxLength = 40,
                    StartsWith = TextStart.Upper,
                    Not = ["best", "a"],
                    NotCase = TextCase.Title,
                },
                Tags = new Dictionary<string, TagStyle> { ["License"] = new(["MIT"], "Licenses", "/") },
                Order = EntryOrder.Alphabetical,
                MinEntries = 3,
            },
            Columns = new Dictionary<string, TextStyle>
            {
                ["auth"] = new() { Values = ["`apiKey`", "No"], MayBeEmpty = false },
            },
        };

    // Half of all works stand in another file too, half of all pages have another answer than the rest.
    private static bool Add(RunWorks run, CuratedList list)
    {
        run.Add(ListParser.Parse(list.Source.WithPath("0.md"), Facts.None));
        run.Add(list);
        return true;
    }

    private static LinkFact Answer(string address) =>
        (address[^1] % 4) switch
        {
            0 => new LinkFact { State = LinkState.Dead, Reason = "404 Not Found" },
            1 => new LinkFact
            {
                State = LinkState.Moved,
                Reason = "301 Moved Permanently",
                MovedTo = "https://example.org/new",
            },
            2 => new LinkFact
            {
                State = LinkState.Alive,
                Reason = "200 OK",
                Repository = new RepositoryFact { Archived = true },
            },
            _ => new LinkFact { State = LinkState.Unknown, Reason = "timed out" },
        };

    private static bool Written(Reporter reporter, RunResult run)
    {
        reporter.Write(run, TextWriter.Null);
        return true;
    }

    private sealed class Costs
    {
        public Dictionary<string, long[]> ByPart { get; } = new(StringComparer.Ordinal);

        public T Measure<T>(string part, Func<T> work)
        {
            var (steps, bytes) = (Meter.Steps, GC.GetAllocatedBytesForCurrentThread());
            var done = work();
            ByPart[part] = [Meter.Steps - steps, GC.GetAllocatedBytesForCurrentThread() - bytes];
            return done;
        }

        public void Divide(string part, int times) => ByPart[part] = [.. ByPart[part].Select(cost => cost / times)];
    }
}
