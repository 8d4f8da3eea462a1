using System.Text;
using ListLint.Cli.Hosting;
using ListLint.Core;
using ListLint.Reporters;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Files;
using ListLint.Run.Judge;
using ListLint.Run.Writing;

namespace ListLint.Cli.Deliver.Reports;

/// <summary>Writes reports to standard output and to files.</summary>
/// <param name="host">Whose standard output takes them.</param>
internal sealed class ReportWriter(Host host)
{
    /// <summary>Writes the reports that do not go over the network.</summary>
    /// <exception cref="UsageException">A file cannot be written.</exception>
    public void Write(RunOutcome outcome, ReportOptions options)
    {
        // Where nothing could be checked, "No problems" would be a lie.
        foreach (var target in outcome.Request.WrittenReports.Where(target => !target.IsRemote))
        {
            if (outcome.Run.Files.Count > 0 || target is not { IsText: true, File: null })
                Write(target, outcome.Run, options);
        }
    }

    // A file is opened only when the report is complete.
    private void Write(ReportTarget target, RunResult run, ReportOptions options)
    {
        if (target.Format.PathsFrom == PathStart.Repository)
            run = RepositoryPaths.Apply(run, host);
        if (target.File is not { } file)
        {
            target.Format.Create!(options).Write(run, host.Documents);
            return;
        }

        var path = Path.GetFullPath(file, host.Folder);
        try
        {
            using var text = new StringWriter();
            target
                .Format.Create!(options with { Color = false, Width = null, StopToken = null, IsFolded = false, IsStatistics = false })
                .Write(run, text);
            WholeFile.Write(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text.ToString()));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"--report: {Printable.Escape(file)} {FileProblem.Format(error, path, "written")}");
        }
    }
}
