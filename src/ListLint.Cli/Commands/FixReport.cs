using ListLint.Core;
using ListLint.Engine;
using ListLint.Reporters;

namespace ListLint.Cli;

/// <summary>Tells what was mended: to whoever reads the text report, or as a diff.</summary>
internal sealed class FixReport(Host host, CheckOptions options, FixRequest request)
{
    /// <summary>The host for reports: what the mended standard input or a diff takes is not theirs.</summary>
    public Host ForReports { get; } = Filters(options, request) ? host with { Documents = host.Error, IsTerminal = false } : host;

    /// <summary>The reports to write beside.</summary>
    /// <exception cref="UsageException">A report wants standard output too.</exception>
    public IReadOnlyList<ReportTarget> Reports()
    {
        if (!request.IsDiff && !Filters(options, request))
            return options.Reports;
        if (options.Reports.FirstOrDefault(target => target is { File: null, Format: not "text" }) is { } target)
            throw new UsageException(
                $"standard output is for the {(request.IsDiff ? "diff" : "mended list")}. Give the report a file: --report {target.Format}=FILE"
            );
        return request.IsDiff ? [.. options.Reports.Where(target => target.File is not null)] : options.Reports;
    }

    /// <summary>Writes the diffs, or the mended standard input and what was mended.</summary>
    /// <param name="done">What came of each list.</param>
    /// <param name="input">The one from standard input, or null.</param>
    public void Write(IReadOnlyList<Checked> done, Checked? input)
    {
        var fixes = done.Select(one => one.Fix).OfType<FixResult>().ToList();
        var applied = fixes
            .SelectMany(fix => fix.Applied.Select(one => new ReportedFix(fix.Source.Path, one.Position, one.Title, one.Rule)))
            .ToList();
        if (request.IsDiff)
            WriteDiffs(fixes, applied);
        else
            WriteMended(applied, input);
    }

    private void WriteMended(List<ReportedFix> applied, Checked? input)
    {
        if (input?.Result is { } result)
        {
            host.Documents.Flush();
            using var bytes = host.OutputBytes();
            bytes.Write((input.Fix?.Source ?? result.Source).ToBytes());
            bytes.Flush();
        }

        if (options.Quiet)
            return;
        var words = options.Reports.Any(target => target is { File: null, Format: "text" }) ? ForReports.Documents : host.Error;
        Quoting(words, () => FixText.Write(applied, words, new ReportOptions { Color = options.Color && words == host.Documents }));
        words.Write(FixText.Summary(applied, "mended") + "\n\n");
    }

    private void WriteDiffs(List<FixResult> fixes, List<ReportedFix> applied)
    {
        var layout = new ReportOptions { Color = options.Color, Width = host.IsTerminal ? host.Width : null };
        foreach (var fix in fixes.Where(fix => fix.Applied.Count > 0))
        {
            if (fix.Source.Encoding == TextEncoding.Utf8)
                Quoting(host.Documents, () => UnifiedDiff.Write(fix.Found.Source, fix.Source, host.Documents, layout));
            else
                host.Error.WriteLine(
                    $"listlint: {Line.Of(fix.Source.Path)}: is UTF-16, which no diff can change, so its {fix.Applied.Count} fixes are not shown. "
                        + "--fix makes them."
                );
        }

        host.Documents.Flush();
        if (!options.Quiet)
            host.Error.WriteLine(FixText.Summary(applied, "would be mended"));
    }

    // Text of a list must not give orders to GitHub's runner; git and patch skip what stands around a diff.
    private void Quoting(TextWriter output, Action write)
    {
        var token = output == host.Error ? null : ReportContext.Of(options, host).StopToken;
        if (token is not null)
            output.Write($"::stop-commands::{token}\n");
        write();
        if (token is not null)
            output.Write($"::{token}::\n");
    }

    private static bool Filters(CheckOptions options, FixRequest request) => !request.IsDiff && options.Paths.Contains(Check.InputPath);
}
