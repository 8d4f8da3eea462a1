using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ListLint.Core;
using ListLint.Engine;
using ListLint.Markdown;
using ListLint.Reporters;
using ListLint.Rules;
using Perfolizer.Horology;

namespace ListLint.Benchmarks;

/// <summary>Each step from bytes to a report, over a list of 2,000 entries that is made up.</summary>
[MemoryDiagnoser]
public class Steps
{
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(MadeUpList.Create(2000));
    private SourceText source = null!;

    /// <summary>A short job within this process: the build of another one would be held to the rules of this repository.</summary>
    internal static IConfig Config { get; } =
        DefaultConfig
            .Instance.AddJob(Job.ShortRun.WithIterationCount(10).WithToolchain(InProcessEmitToolchain.Instance))
            .WithSummaryStyle(SummaryStyle.Default.WithTimeUnit(TimeUnit.Microsecond).WithMaxParameterColumnWidth(40));

    /// <summary>Decodes the list.</summary>
    [GlobalSetup]
    public void Setup() => source = Read();

    [Benchmark]
    public SourceText Read() => SourceText.Decode("list.md", bytes);

    [Benchmark]
    public object Parse() => GfmParser.Parse(source.Text);

    [Benchmark]
    public CuratedList Model() => ListParser.Parse(source, RealLists.Facts);
}

/// <summary>
/// Each rule alone, over a list that no rule has seen: an index that several rules share counts for each of them, as the list keeps it for the next
/// one.
/// </summary>
[MemoryDiagnoser]
public class EachRule
{
    private static readonly LinkFact Alive = new() { State = LinkState.Alive, Reason = "200 OK" };
    private readonly SourceText source = SourceText.From(MadeUpList.Create(2000), "list.md");
    private readonly RunWorks works = new();
    private CuratedList list = null!;
    private Rule rule = null!;

    [ParamsSource(nameof(Ids))]
    public string Id { get; set; } = "";

    public IEnumerable<string> Ids => RuleCatalog.All().Select(rule => rule.Id);

    /// <summary>The list is one of two files of a run.</summary>
    [GlobalSetup]
    public void Setup()
    {
        works.Add(ListParser.Parse(SourceText.From(MadeUpList.Create(500), "another.md"), RealLists.Facts));
        works.Add(ListParser.Parse(source, RealLists.Facts));
        rule = RuleCatalog.All().Single(rule => rule.Id == Id);
    }

    /// <summary>A linter without rules notes in the list what its comments silence. Every link works.</summary>
    [IterationSetup]
    public void Renew() =>
        new Linter((text, facts) => list = ListParser.Parse(text, facts), []).Lint(
            source,
            RealLists.Facts with
            {
                Run = works,
                FileExists = _ => true,
                LinkOf = _ => Alive,
            }
        );

    [Benchmark]
    public int Check() => rule.Check(list).Count();
}

/// <summary>Each report of the same run.</summary>
[MemoryDiagnoser]
public class EachReport
{
    private readonly ReportOptions options = new() { Version = "0", Rules = [] };
    private RunResult run = null!;

    [ParamsSource(nameof(Formats))]
    public string Format { get; set; } = "";

    public IEnumerable<string> Formats => ReportFormats.Names;

    [GlobalSetup]
    public void Setup() =>
        run = new RunResult([new Linter(ListParser.Parse, RuleCatalog.All()).Lint(SourceText.From(MadeUpList.Create(2000)), RealLists.Facts)]);

    [Benchmark]
    public void Write() => ReportFormats.Create(Format, options)!.Write(run, TextWriter.Null);
}
