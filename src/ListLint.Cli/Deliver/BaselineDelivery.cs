using ListLint.Cli.Hosting;
using ListLint.Engine;
using ListLint.Reporters;
using ListLint.Run;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Judge;
using ListLint.Run.Plan;

namespace ListLint.Cli.Deliver;

/// <summary>Writes down what a run found, so that later ones report only what is new.</summary>
internal sealed class BaselineDelivery(Host host)
{
    /// <summary>Runs, writes the baseline, says so, and returns the exit code.</summary>
    /// <param name="request">Without reports.</param>
    /// <param name="file">The baseline, as it was given.</param>
    /// <exception cref="UsageException">The request cannot be met, or the file cannot be written.</exception>
    public int Run(RunRequest request, string file)
    {
        var outcome = Runner.Run(request, host);
        new Delivery(host).Say(outcome.Messages);
        if (outcome.Exit == ExitCode.Failed)
            return outcome.Exit;
        Write(outcome, file);
        return ExitCode.Clean;
    }

    private void Write(RunOutcome outcome, string file)
    {
        var folder = BaselineFile.FolderOf(file, host);
        var results = outcome.Run.Files;
        var baseline = new Baseline(
            results.SelectMany(result => Baseline.CreateEntries(BaselineFile.NameIn(folder, result.Source.Path, host), result))
        );
        BaselineFile.Write(Path.GetFullPath(file, host.Folder), file, baseline);
        var (count, files) = (results.Sum(result => result.Diagnostics.Count), results.Count);
        host.Output.WriteLine(
            $"{ReportText.Count(count, "problem")} in {ReportText.Count(files, "file")} written to {Printable.Escape(file)}. "
                + $"Use it: listlint check --baseline {Printable.Escape(file)}"
        );
    }
}
