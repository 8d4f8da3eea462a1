using ListLint.Core;
using ListLint.Reporters;

namespace ListLint.Cli;

/// <summary>Finds, reads, lints, mends and reports.</summary>
internal sealed class Check(Host host)
{
    /// <summary>The path that means standard input.</summary>
    public const string InputPath = "-";

    /// <summary>What standard input is called where it has no name.</summary>
    public const string InputName = "<stdin>";

    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="UsageException">A report cannot be written.</exception>
    public int Run(CheckOptions options)
    {
        Sharding.Refuse(options);
        using var remote = RemoteReports.Open(options, host);
        if (remote is null)
            return Run(options, null);
        try
        {
            return Run(remote.Options, remote);
        }
        catch (Exception error)
        {
            remote.Fail(error);
            throw;
        }
    }

    private int Run(CheckOptions options, RemoteReports? remote)
    {
        var fixes = options.Fix is { } request ? new FixReport(host, options, request) : null;
        var reports = fixes?.Reports() ?? options.Reports;
        var narrowing = new Narrowing(options, host);
        var found = CheckInputs.Find(options, host);
        Protect(options, found.All, reports);
        var (shard, inputs) = Part(options, found.All);
        var online = OnlineRun.Of(
            options,
            host,
            [.. inputs.Select(input => ((Func<SourceText?>)input.Source, input.Shown, input.Configuration))],
            narrowing.IsNew
        );

        var (done, compared) = new CheckLinting(options, host, narrowing, online).Run(inputs, found.All, shard is not null);
        var messages = new CheckMessages(options, host);
        var complaints = messages.Write(found, inputs, done);
        fixes?.Write(done, done.Zip(inputs).FirstOrDefault(pair => pair.Second.IsStandard).First);
        var suppressed = CheckSuppressions.Judge(options, host, found.All, narrowing);
        messages.WriteGone(narrowing);

        var exit = Exit(found.Found, inputs, done, suppressed.Fails);
        var run = new RunResult(Ordered(done.Select(one => one.Result).OfType<FileResult>().Concat(suppressed.Results)))
        {
            Compared = compared,
            Shard = shard,
            Pending = suppressed.Pending,
            Notices = [.. complaints.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            ExitCode = exit,
            Links = online?.Summary,
        };
        if (options.BaselineOutput is { } baseline)
            return exit == ExitCode.Failed ? exit : BaselineCommand.Write(baseline, run, host);
        var report = Write(options, run, reports, fixes?.ForReports ?? host, narrowing);
        remote?.Deliver(new Outcome(run, exit, complaints, report));
        return exit;
    }

    private void Protect(CheckOptions options, List<CheckInput> all, IEnumerable<ReportTarget> reports) =>
        new Overwriting()
            .Protect(all.Select(input => input.Path).OfType<string>(), "a list that is checked")
            .Protect(all.Select(input => input.Configuration.File).OfType<string>().Distinct(), "the configuration of a list")
            .Protect(options.Baseline is { } given ? [Path.GetFullPath(given, host.Folder)] : [], "the baseline")
            .Refuse(reports, host);

    // The lists of the shard that was asked for; all where none was.
    private static (Shard? Shard, List<CheckInput> Inputs) Part(CheckOptions options, List<CheckInput> all)
    {
        if (options.Shard is null)
            return (null, all);
        var (shard, isIn) = Sharding.Split(options, [.. all.Select(input => new SplitList(input.Shown, input.Path!, input.Configuration))]);
        return (shard, [.. all.Where((_, at) => isIn[at])]);
    }

    private static int Exit(Found found, List<CheckInput> inputs, Checked[] done, bool suppressionFails)
    {
        if (found.Problems.Count > 0 || done.Any(one => one.Problem is not null || one.Result?.Failures.Count > 0 || one.Fix?.Quarrels.Count > 0))
            return ExitCode.Failed;
        var listFails = done.Zip(inputs)
            .Any(pair => pair.First.Result?.Diagnostics.Any(diagnostic => diagnostic.Severity >= pair.Second.Configuration.FailOn) == true);
        return listFails || suppressionFails ? ExitCode.Found : ExitCode.Clean;
    }

    private static IReadOnlyList<FileResult> Ordered(IEnumerable<FileResult> results) =>
        [.. results.OrderBy(one => one.Source.Path, StringComparer.Ordinal)];

    private ReportOptions Write(CheckOptions options, RunResult run, IReadOnlyList<ReportTarget> reports, Host reportHost, Narrowing narrowing)
    {
        var report = ReportContext.Of(options, reportHost) with { Unchanged = narrowing.Unchanged };
        if (reports.Any(target => target.Format == "html"))
            report = report with { Page = PageFacts.Of(host, report.FilesUrl, narrowing) };
        // Where nothing could be checked, "No problems" would be a lie.
        foreach (var target in reports.Where(target => !target.IsRemote && (run.Files.Count > 0 || target is not { Format: "text", File: null })))
            target.Write(run, report, reportHost);
        return report;
    }
}
