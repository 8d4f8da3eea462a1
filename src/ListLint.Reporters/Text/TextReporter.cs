using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>The report for people: each diagnostic with its line of the list and a mark under the place.</summary>
public sealed class TextReporter(ReportOptions options) : Reporter
{
    /// <summary>The format.</summary>
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
        var sources = Sources.ByPath(run);
        foreach (var file in run.Files)
        {
            var writer = new DiagnosticText(output, ansi, options, file.Source, sources);
            foreach (var diagnostic in file.Diagnostics)
            {
                writer.Write(diagnostic);
                output.Write('\n');
            }
        }

        if (!options.Quiet)
            WriteSummary(run, output, ansi);
    }

    private void WriteSummary(RunResult run, TextWriter output, Ansi ansi)
    {
        Severity[] severities = [Severity.Error, Severity.Warning, Severity.Info];
        var counts = severities
            .Where(severity => run.Count(severity) > 0)
            .Select(severity =>
                ansi.Severe(
                    severity,
                    ReportText.Count(
                        run.Count(severity),
                        ReportText.Format(severity),
                        severity == Severity.Info ? "infos" : ReportText.Format(severity) + "s"
                    )
                )
            )
            .ToList();
        var affected = run.Files.Count(file => file.Diagnostics.Count > 0);
        output.Write(counts.Count == 0 ? "No problems.\n" : $"{string.Join(", ", counts)} in {ReportText.Count(affected, "file")}.\n");
        output.Write((options.Checked is { } sentence ? Printable.Escape(sentence) : $"{ReportText.Count(run.Files.Count, "list")} checked.") + "\n");
        if (counts.Count == 0)
            return;
        var example = run.Files.SelectMany(file => file.Diagnostics).MaxBy(diagnostic => diagnostic.Severity)!.Rule;
        output.Write(ansi.Dim($"What a rule means: listlint explain {Printable.Escape(example)}") + "\n");
    }
}
