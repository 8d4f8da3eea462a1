using System.Globalization;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>The report for people: each diagnostic with its line of the list and a mark under the place.</summary>
public sealed class TextReporter(ReportOptions options) : Reporter
{
    /// <summary>What <c>--report</c> calls it, and what it needs to be written.</summary>
    public static ReportFormat Format { get; } =
        new("text", options => new TextReporter(options)) { PathsFrom = PathStart.Folder, IsForPeople = true };

    /// <inheritdoc/>
    public override void Write(RunResult run, TextWriter output)
    {
        if (options.StopToken is { } stop)
            output.Write($"::stop-commands::{stop}\n");
        try
        {
            WriteReport(run, output);
        }
        finally
        {
            if (options.StopToken is { } go)
                output.Write($"::{go}::\n");
        }
    }

    private void WriteReport(RunResult run, TextWriter output)
    {
        var ansi = new Ansi(options.Color);
        if (options.IsStatistics)
            WriteStatistics(run, output);
        else
            WriteDiagnostics(run, output, ansi);
        if (!options.Quiet)
            new RunSummary(run, options, ansi).Write(output);
    }

    private void WriteStatistics(RunResult run, TextWriter output)
    {
        RuleCounts.WriteTable(run, output);
        if (!options.Quiet && run.Files.Any(file => file.Diagnostics.Count > 0))
            output.Write('\n');
    }

    private void WriteDiagnostics(RunResult run, TextWriter output, Ansi ansi)
    {
        var sources = Sources.ByPath(run);
        var reports = new FoldedReports(run, options.IsFolded && !options.Quiet);
        foreach (var file in run.Files)
        {
            var writer = new DiagnosticText(output, ansi, options, file.Source, sources);
            foreach (var diagnostic in reports.Shown(file))
            {
                writer.Write(diagnostic);
                output.Write('\n');
            }
        }

        var hidden = reports.Hidden.ToList();
        foreach (var (rule, count) in hidden)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"… and {count} more {Printable.Escape(rule)}; --all shows them\n"));
        if (hidden.Count > 0)
            output.Write('\n');
    }
}
