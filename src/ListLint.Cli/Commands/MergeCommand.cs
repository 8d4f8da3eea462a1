using System.CommandLine;
using ListLint.Cli.Deliver;
using ListLint.Cli.Deliver.Reports;
using ListLint.Cli.Hosting;
using ListLint.Core;
using ListLint.Reporters;
using ListLint.Rules;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Files;
using ListLint.Run.Judge;
using ListLint.Run.Plan;

namespace ListLint.Cli.Commands;

/// <summary><c>listlint merge</c>: joins reports in JSON, such as those of the shards of a run, into what one run would have reported.</summary>
internal static class MergeCommand
{
    private const int Megabytes = 500;

    public static Command Create(Host host)
    {
        var files = new Argument<string[]>("REPORT")
        {
            Description = "Files that check --report json=FILE has written, of all shards of a run or of runs over different files.",
            Arity = ArgumentArity.OneOrMore,
        };
        var report = Report();
        var failOn = Choice.Create(
            "--fail-on",
            "The lowest severity that makes the exit code 1. Without it, the exit code is the greatest of the runs.",
            CheckCommand.Severities
        );
        var color = ColorChoice.Option();
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print problems and nothing else." };
        var command = new Command("merge", "Join reports in JSON into what one run over all of their files would have reported.")
        {
            files,
            report,
            failOn,
            color,
            quiet,
        };
        command.SetAction(parsed =>
        {
            var paths = CheckCommand.Paths(parsed.GetValue(files) ?? [], command, host);
            var request = new RunRequest
            {
                Reports = Possible(ReportTarget.Parse(parsed.GetValue(report) ?? [])),
                Rules = RuleCatalog.All(),
                HasColor = ColorChoice.IsOn(parsed.GetValue(color)!, host),
                IsQuiet = parsed.GetValue(quiet),
                ShowsAll = true,
            };
            return Run(host, paths, parsed.GetValue(failOn), request);
        });
        return command;
    }

    // What the others need is not in a report.
    private static Option<string[]> Report()
    {
        var formats = ReportFormats.All.Where(format => format.NeedsTexts is null).Select(format => format.Name).ToList();
        return Choice.Targets(
            $"The report to write, and its file; may be repeated. Formats: {string.Join(", ", formats)}. "
                + "Default: text, without the lines of the lists.",
            formats
        );
    }

    private static int Run(Host host, string[] files, string? failOn, RunRequest request)
    {
        var run = Joined(host, files);
        new ProtectedFiles()
            .Protect(files.Select(file => Path.GetFullPath(file, host.Folder)), "one of the reports to join")
            .Refuse(request.Reports, host.Folder);
        foreach (var notice in run.Notices)
            host.Display.Say(Printable.Escape(notice));
        var outcome = new RunOutcome { Request = request, Run = run with { ExitCode = Exit(run, failOn) } };
        new ReportWriter(host).Write(outcome, ReportContext.Create(request, host) with { HasTexts = false });
        new Closing(host, outcome).Write();
        return outcome.Exit;
    }

    private static int Exit(RunResult run, string? failOn) =>
        failOn is null || run.ExitCode == ExitCode.Failed ? run.ExitCode!.Value
        : run.Files.Any(file => file.Diagnostics.Any(diagnostic => diagnostic.Severity >= Enum.Parse<Severity>(failOn, ignoreCase: true)))
            ? ExitCode.Problems
        : ExitCode.Clean;

    private static RunResult Joined(Host host, string[] files)
    {
        try
        {
            if (
                files.GroupBy(file => Path.GetFullPath(file, host.Folder), StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is
                { } twice
            )
                throw new UsageException($"{Printable.Escape(twice.First())} is named twice. Name each report once");
            var reports = files.Select(file => WrittenReport.Read(Printable.Escape(file), Bytes(file, host))).ToList();
            return reports.FirstOrDefault(report => report.ToolVersion != ToolVersion.Text) is { } other
                ? throw new UsageException(
                    $"{other.Name} is of listlint {Printable.Escape(other.ToolVersion)}, and this is {ToolVersion.Text}. "
                        + "Merge with the version that wrote it"
                )
                : JoinedRun.Join(reports);
        }
        catch (ReportException error)
        {
            throw new UsageException(error.Message);
        }
    }

    private static byte[] Bytes(string file, Host host)
    {
        var path = Path.GetFullPath(file, host.Folder);
        try
        {
            return RegularFile.Read(path, Megabytes);
        }
        catch (FileNotFoundException) when (FileProblem.FormatMissing(path) is null)
        {
            throw new UsageException($"{Printable.Escape(file)} is not there. Look at the log of the run that was to write it");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{Printable.Escape(file)} {FileProblem.Format(error, path, "read")}");
        }
    }

    private static IReadOnlyList<ReportTarget> Possible(IReadOnlyList<ReportTarget> targets) =>
        targets.FirstOrDefault(target => target.Format.NeedsTexts is not null) is { } target
            ? throw new UsageException($"--report: {target.Format.Name} {target.Format.NeedsTexts}")
            : targets;
}
