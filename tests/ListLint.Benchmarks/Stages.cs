using System.Diagnostics;
using ListLint.Core;
using ListLint.Markdown;
using ListLint.Rules;
using Markdig;

namespace ListLint.Benchmarks;

/// <summary>
/// What a run over many lists is spent on: processor time and bytes allocated, by stage and by rule, on one thread.
/// A quick look to find what is worth fixing; the first rule that needs an index of the model pays for it.
/// </summary>
internal static class Stages
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .UseTaskLists()
        .UseEmphasisExtras()
        .UseYamlFrontMatter()
        .Build();

    /// <summary>Measures the lists of a folder and prints a line for each stage, the dearest first.</summary>
    public static void Print(string folder)
    {
        var files = RealLists.Read(folder);
        var rules = RuleCatalog.All().Where(rule => rule.Recommended && !rule.AfterSuppression).ToList();
        // The first round warms up: what it costs to compile is not what a stage costs.
        Run(files, rules);
        GC.Collect();
        var costs = Run(files, rules);
        var total = costs.Where(cost => !cost.Key.StartsWith("Markdig", StringComparison.Ordinal)).Sum(cost => cost.Value.Time.TotalMilliseconds);
        Console.WriteLine($"{files.Count} files, {files.Sum(file => file.Bytes.Length) / 1e6:F1} MB; all stages of a run {total:F0} ms");
        foreach (var (stage, (time, bytes)) in costs.OrderByDescending(cost => cost.Value.Time))
            Console.WriteLine($"{time.TotalMilliseconds, 9:F1} ms {bytes / 1e6, 9:F1} MB  {stage}");
    }

    private static Dictionary<string, (TimeSpan Time, long Bytes)> Run(IReadOnlyList<(string Name, byte[] Bytes)> files, IReadOnlyList<Rule> rules)
    {
        var costs = new Dictionary<string, (TimeSpan Time, long Bytes)>();
        foreach (var (name, bytes) in files)
        {
            var source = Measure(costs, "decode", () => SourceText.Decode(name, bytes));
            Measure(costs, "Markdig alone, for comparison", () => Markdig.Markdown.Parse(source.Text, Plain));
            Measure(costs, "Markdig as we set it up, for comparison", () => GfmParser.Parse(source.Text));
            var list = Measure(costs, "parse", () => ListParser.Parse(source, RealLists.Facts));
            foreach (var rule in rules)
                Measure(costs, rule.Id, () => rule.Check(list).Count());
        }

        return costs;
    }

    private static T Measure<T>(Dictionary<string, (TimeSpan Time, long Bytes)> costs, string stage, Func<T> work)
    {
        var (start, allocated) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        var result = work();
        var (time, bytes) = costs.GetValueOrDefault(stage);
        costs[stage] = (time + Stopwatch.GetElapsedTime(start), bytes + GC.GetAllocatedBytesForCurrentThread() - allocated);
        return result;
    }
}
