using ListLint.Cli.Deliver.Reports;
using ListLint.Cli.Hosting;
using ListLint.Core;
using ListLint.Engine;
using ListLint.Reporters;
using ListLint.Run.Ask;
using ListLint.Run.Judge;

namespace ListLint.Cli.Deliver;

/// <summary>Tells what was fixed: to whoever reads the text report, or as a diff.</summary>
internal sealed class FixDelivery(Host host, RunOutcome outcome)
{
    private readonly RunRequest request = outcome.Request;

    /// <summary>The host for reports: what the fixed standard input takes is not theirs.</summary>
    public Host ForReports { get; } = outcome.Request.IsFilter ? host with { Documents = host.Error, IsTerminal = false } : host;

    /// <summary>Writes the diffs, or the fixed standard input and what was fixed.</summary>
    public void Write()
    {
        var fixes = outcome.Lists.Select(one => one.Fix).OfType<FixResult>().ToList();
        var applied = fixes
            .SelectMany(fix => fix.Applied.Select(one => new ReportedFix(fix.Source.Path, one.Position, one.Title, one.Rule)))
            .ToList();
        if (request.IsDiff)
            WriteDiffs(fixes, applied);
        else
            WriteFixed(applied);
    }

    private void WriteFixed(List<ReportedFix> applied)
    {
        if (outcome.Input is { Result: { } result } input)
        {
            host.Documents.Flush();
            using var bytes = host.OutputBytes();
            bytes.Write((input.Fix?.Source ?? result.Source).ToBytes());
            bytes.Flush();
        }

        if (request.IsQuiet)
            return;
        var words = request.Reports.Any(target => target is { File: null, IsText: true }) ? ForReports.Documents : host.Error;
        Quoting(words, () => FixText.Write(applied, words, new ReportOptions { Color = request.HasColor && words == host.Documents }));
        words.Write(FixText.Summary(applied, "fixed") + "\n\n");
    }

    private void WriteDiffs(List<FixResult> fixes, List<ReportedFix> applied)
    {
        var layout = new ReportOptions { Color = request.HasColor, Width = host.IsTerminal ? host.Width : null };
        foreach (var fix in fixes.Where(fix => fix.Applied.Count > 0))
        {
            if (fix.Source.Encoding == TextEncoding.Utf8)
                Quoting(host.Documents, () => UnifiedDiff.Write(fix.Original.Source, fix.Source, host.Documents, layout));
            else
                host.Error.WriteLine(
                    $"listlint: {Printable.Escape(fix.Source.Path)}: is UTF-16, which no diff can change, "
                        + $"so its {fix.Applied.Count} fixes are not shown. "
                        + "--fix makes them."
                );
        }

        host.Documents.Flush();
        if (!request.IsQuiet)
            host.Error.WriteLine(FixText.Summary(applied, "would be fixed"));
    }

    // Text of a list must not give orders to GitHub's runner; git and patch skip what stands around a diff.
    private void Quoting(TextWriter output, Action write)
    {
        var token = output == host.Error ? null : ReportContext.Create(request, host).StopToken;
        if (token is not null)
            output.Write($"::stop-commands::{token}\n");
        write();
        if (token is not null)
            output.Write($"::{token}::\n");
    }
}
