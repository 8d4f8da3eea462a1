using System.Diagnostics;
using ListLint.Core;
using ListLint.Engine;
using ListLint.GitHub;
using ListLint.Markdown;
using ListLint.Reporters;
using ListLint.Rules;

namespace ListLint.Fuzz;

/// <summary>What one input cost.</summary>
/// <param name="Diagnostics">How many there were.</param>
/// <param name="Processor">Time of the processor, all threads.</param>
/// <param name="Allocated">Bytes of memory asked for, of which most are free again.</param>
internal sealed record Cost(int Diagnostics, TimeSpan Processor, long Allocated);

/// <summary>
/// The whole path: bytes, text, model, all rules of a preset, all reports, all fixes, bytes. Throws where a promise is broken.
/// </summary>
internal sealed class Trial
{
    // As the presets have them: the list of awesome lists wants what a list may have decided otherwise, and nobody asks for both.
    private readonly Linter strict = new(ListParser.Parse, [.. RuleCatalog.All().Where(rule => !rule.IsForAwesomeLists)]);
    private readonly Linter awesome = new(ListParser.Parse, [.. RuleCatalog.All().Where(rule => rule.Recommended || rule.Awesome)]);
    private readonly Dictionary<string, int> refused = new(StringComparer.Ordinal);
    private readonly ReportOptions options = new()
    {
        Version = "0",
        Rules = [.. RuleCatalog.All().Select(rule => new RuleDescription(rule.Id, rule.Summary, rule.Severity, ""))],
        Page = new PageContext { Model = source => ListParser.Parse(source, Facts.None), Rendering = source => new LineRenderer(source.Text).Render },
    };

    /// <summary>How often fixes of a rule were refused, by the guard or because they had no end.</summary>
    public IReadOnlyDictionary<string, int> Refused => refused;

    /// <summary>Runs it and says what it cost.</summary>
    public Cost Run(byte[] bytes, string path)
    {
        var (start, allocated) = (Processor(), GC.GetTotalAllocatedBytes());
        var source = SourceText.Decode(path, bytes);
        Expect(source.ToBytes().AsSpan().SequenceEqual(bytes), "encoding a decoded file does not give its bytes");
        var linter = bytes.Length % 2 == 0 ? strict : awesome;
        var result = Lint(linter, source);
        var run = new RunResult([result]);
        foreach (var format in ReportFormats.Names)
            ReportFormats.Create(format, options)!.Write(run, TextWriter.Null);
        ReportToGitHub(run);
        Fix(linter, source, Safety.Safe);
        Fix(linter, source, Safety.Unsafe);
        return new Cost(result.Diagnostics.Count, Processor() - start, GC.GetTotalAllocatedBytes() - allocated);
    }

    // What check runs and reviews say, without the network that they say it over.
    private static void ReportToGitHub(RunResult run)
    {
        new Annotations(source => new HeadFile(source.Path, LineShift.None), text => text).Create(run);
        foreach (var file in run.Files)
            Suggestions.Create(
                file.Source,
                new HeadFile(file.Source.Path, LineShift.None),
                new FixGuard(ListParser.Parse).Together(file, Facts.None)
            );
    }

    private static FileResult Lint(Linter linter, SourceText source)
    {
        var result = linter.Lint(source, ListLint.Benchmarks.RealLists.Facts);
        Expect(result.Failures.Count == 0, string.Join("; ", result.Failures));
        var whole = new Span(0, source.Text.Length);
        foreach (var diagnostic in result.Diagnostics)
        {
            Expect(
                whole.Contains(diagnostic.Span) && diagnostic.Span.Start <= diagnostic.Span.End,
                $"{diagnostic.Rule} reports {diagnostic.Span} of {whole}"
            );
            var line = source.PositionOf(diagnostic.Span.Start).Line;
            Expect(line >= 1 && line <= source.LineCount, $"{diagnostic.Rule} reports line {line} of {source.LineCount}");
        }

        return result;
    }

    private void Fix(Linter linter, SourceText source, Safety upTo)
    {
        var fix = new Fixer(linter.Lint, new FixGuard(ListParser.Parse)).Fix(source, ListLint.Benchmarks.RealLists.Facts, upTo);
        // Fixes that have no end are taken back and named, which is a mistake of a rule, and nothing is lost by it either.
        foreach (var rule in fix.Quarrels)
            refused[rule] = refused.GetValueOrDefault(rule) + 1;
        foreach (var failure in fix.Remaining.Failures.Concat(fix.Original.Failures).Distinct())
        {
            // What the guard refuses is a mistake of a rule, but nothing is lost by it.
            Expect(failure.Reason.StartsWith("offered a safe fix that ", StringComparison.Ordinal), failure.ToString());
            refused[failure.Rule] = refused.GetValueOrDefault(failure.Rule) + 1;
        }

        _ = fix.Source.ToBytes();
        if (fix.Source != source)
            UnifiedDiff.Write(source, fix.Source, TextWriter.Null, options);
    }

    private static TimeSpan Processor()
    {
        using var self = Process.GetCurrentProcess();
        return self.TotalProcessorTime;
    }

    private static void Expect(bool holds, string message)
    {
        if (!holds)
            throw new InvalidOperationException(message);
    }
}
