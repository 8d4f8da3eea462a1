using ListLint.Cli.Deliver.Reports;
using ListLint.Cli.Hosting;
using ListLint.Core;
using ListLint.Reporters;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Files;

namespace ListLint.Cli.Deliver.GitHub;

/// <summary>The summary of the job (GITHUB_STEP_SUMMARY), which takes the place of what a token may not write.</summary>
internal sealed class JobSummary(RunRequest request, Host host)
{
    private bool isWritten;

    /// <summary>Adds the report to it, once, unless a report that was asked for goes there anyway.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public void Write(RunResult run, ReportOptions report)
    {
        if (isWritten || host.Variable("GITHUB_STEP_SUMMARY") is not { Length: > 0 } given)
            return;
        isWritten = true;
        var path = Path.GetFullPath(given, host.Folder);
        if (request.Reports.Any(target => target.File is { } file && Path.GetFullPath(file, host.Folder) == path))
            return;
        using var text = new StringWriter { NewLine = "\n" };
        new MarkdownReporter(report).Write(RepositoryPaths.Apply(run, host), text);
        try
        {
            File.AppendAllText(path, text.ToString());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"the file in GITHUB_STEP_SUMMARY {FileProblem.Format(error, path, "written")}");
        }
    }
}
