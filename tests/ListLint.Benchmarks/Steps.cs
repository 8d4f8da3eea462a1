using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ListLint.Core;
using ListLint.Engine;
using ListLint.Markdown;
using ListLint.Reporters;
using ListLint.Rules;

namespace ListLint.Benchmarks;

/// <summary>Each step from bytes to a report, over a list of 2,000 entries that is made up.</summary>
[MemoryDiagnoser]
public class Steps
{
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(MadeUp(2000));
    private SourceText source = null!;

    /// <summary>A short job within this process: the build of another one would be held to the rules of this repository.</summary>
    internal static IConfig Config { get; } = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));

    /// <summary>Decodes the list.</summary>
    [GlobalSetup]
    public void Setup() => source = Read();

    [Benchmark]
    public SourceText Read() => SourceText.Decode("list.md", bytes);

    [Benchmark]
    public object Parse() => GfmParser.Parse(source.Text);

    [Benchmark]
    public CuratedList Model() => ListParser.Parse(source, RealLists.Facts);

    /// <summary>A list with entries, links, dates and a table, in which nothing is wrong but each hundredth entry, which stands twice.</summary>
    internal static string MadeUp(int entries)
    {
        var text = new StringBuilder("# A List\n\n");
        for (var at = 0; at < entries; at++)
        {
            if (at % 50 == 0)
                text.Append(CultureInfo.InvariantCulture, $"\n## Part {at / 50}\n\n");
            var number = at % 100 == 99 ? at - 1 : at;
            text.Append(CultureInfo.InvariantCulture, $"- **Work number {number} of many** (2023) [[Paper]](https://arxiv.org/abs/2303.{number % 100000:00000}) [[Code]](https://github.com/example/work-{number}) - What it does, in a few words.\n");
        }

        return text.ToString();
    }
}

/// <summary>Each rule alone, over the same list; what the first one builds for all is built before.</summary>
[MemoryDiagnoser]
public class EachRule
{
    private CuratedList list = null!;
    private Rule rule = null!;

    [ParamsSource(nameof(Ids))]
    public string Id { get; set; } = "";

    public IEnumerable<string> Ids => RuleCatalog.All().Where(one => !one.AfterSuppression).Select(one => one.Id);

    [GlobalSetup]
    public void Setup()
    {
        list = ListParser.Parse(SourceText.From(Steps.MadeUp(2000)), RealLists.Facts);
        rule = RuleCatalog.All().Single(one => one.Id == Id);
    }

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
    public void Setup() => run = new RunResult([new Linter(ListParser.Parse, RuleCatalog.All()).Lint(SourceText.From(Steps.MadeUp(2000)), RealLists.Facts)]);

    [Benchmark]
    public void Write() => ReportFormats.Create(Format, options)!.Write(run, TextWriter.Null);
}
