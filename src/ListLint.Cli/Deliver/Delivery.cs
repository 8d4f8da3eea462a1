using ListLint.Cli.Deliver.GitHub;
using ListLint.Cli.Deliver.Page;
using ListLint.Cli.Deliver.Reports;
using ListLint.Cli.Hosting;
using ListLint.Reporters;
using ListLint.Run;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Judge;

namespace ListLint.Cli.Deliver;

/// <summary>Runs a request, and takes what it came to wherever it was asked to go.</summary>
internal sealed class Delivery(Host host)
{
    /// <summary>Runs, delivers, and returns the exit code.</summary>
    /// <exception cref="UsageException">The request cannot be met, or a report cannot be written.</exception>
    public int Run(RunRequest request)
    {
        Contradictions.Refuse(request);
        if (request.IsWatch)
            return new Watch(host, request.IsQuiet).Run(() => DeliverOnce(request));
        using var remote = RemoteReports.Open(request, host);
        if (remote is null)
            return Deliver(Runner.Run(request, host), null);
        try
        {
            return Deliver(Runner.Run(remote.Request, host), remote);
        }
        catch (Exception error)
        {
            remote.Fail(error);
            throw;
        }
    }

    /// <summary>Says what is to be said beside reports.</summary>
    public void Say(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            host.Display.Say(line);
    }

    private RunOutcome DeliverOnce(RunRequest request)
    {
        var outcome = Runner.Run(request, host);
        Deliver(outcome, null);
        return outcome;
    }

    private int Deliver(RunOutcome outcome, RemoteReports? remote)
    {
        Say(outcome.Messages);
        var fixes = outcome.Request.Fix is null ? null : new FixDelivery(host, outcome);
        fixes?.Write();
        Say(outcome.Gone);
        var report = Write(outcome, fixes?.ForReports ?? host, remote?.FilesUrl);
        remote?.Deliver(outcome, report);
        new Closing(host, outcome).Write();
        return outcome.Exit;
    }

    private ReportOptions Write(RunOutcome outcome, Host reader, string? filesUrl)
    {
        var report = ReportContext.Create(outcome.Request, reader, filesUrl);
        report = report with
        {
            Unchanged = outcome.Unchanged,
            CheckedCount = outcome.CheckedCount,
            AddedLines = outcome.AddedLines,
            GatherPage = () => PageFacts.Create(host, report.FilesUrl, outcome.Baseline),
        };
        new ReportWriter(reader).Write(outcome, report);
        return report;
    }
}
