using ListLint.Cli.Deliver.Reports;
using ListLint.Cli.Hosting;
using ListLint.Core;
using ListLint.GitHub;
using ListLint.Reporters;
using ListLint.Run.Ask;
using ListLint.Run.Judge;
using CheckConclusion = Octokit.CheckConclusion;

namespace ListLint.Cli.Deliver.GitHub;

/// <summary><c>--report github-check</c>: a check run with annotations, or what a read-only token allows.</summary>
internal sealed class CheckReporter
{
    private const int MostComplaints = 20;
    private const int LongestName = 100;
    private readonly RunRequest request;
    private readonly Host host;
    private readonly JobSummary summary;
    private readonly CheckRunSession? session;

    private CheckReporter(RunRequest request, Host host, JobSummary summary, CheckRunSession? session) =>
        (this.request, this.host, this.summary, this.session) = (request, host, summary, session);

    /// <summary>Starts the check run.</summary>
    /// <exception cref="GitHubException">GitHub cannot be reached, or refuses for another reason than a lack of permission.</exception>
    public static CheckReporter Open(IGitHubClient client, RunRequest request, Host host, GitHubEvent started, JobSummary summary)
    {
        try
        {
            var session = CheckRunSession
                .Open(client, Name(request), ExternalId(request, host, started), started.Head!, Details(host))
                .GetAwaiter()
                .GetResult();
            return new CheckReporter(request, host, summary, session);
        }
        catch (GitHubException error) when (error.Failure == GitHubFailure.Forbidden)
        {
            RemoteReports.WriteLine(
                host,
                started.IsFork
                    ? "the token of a pull request from a fork may not write checks: the job's own annotations and summary take their place"
                    : "the token may not write checks (permissions: checks: write): the job's own annotations and summary take their place"
            );
            return new CheckReporter(request, host, summary, null);
        }
    }

    /// <summary>Delivers what was found.</summary>
    /// <exception cref="GitHubException">GitHub did not take it.</exception>
    public void Deliver(RunOutcome outcome, ReportOptions report, HeadFiles files)
    {
        if (session is null)
        {
            Fallback(outcome.Run, report);
            return;
        }

        var annotations = new Annotations(files.Get, Printable.Escape).Create(outcome.Run);
        var count = outcome.Run.Files.Sum(file => file.Diagnostics.Count);
        session
            .Complete(new CheckReport(Conclusion(outcome), Title(outcome), Summary(outcome, report), annotations, Text(annotations.Count, count)))
            .GetAwaiter()
            .GetResult();
        if (!request.IsQuiet && session.Page is { } page)
            RemoteReports.WriteLine(host, $"check run: {page}");
    }

    /// <summary>Ends the check run without a report.</summary>
    /// <exception cref="GitHubException">GitHub did not take it.</exception>
    public void Close(IGitHubClient client, CheckConclusion conclusion, string title, string reason) =>
        session
            ?.Through(client)
            .Close(conclusion, title, string.Join('\n', reason.Split('\n').Take(MostComplaints).Select(Paragraph)))
            .GetAwaiter()
            .GetResult();

    private static CheckConclusion Conclusion(RunOutcome outcome) =>
        outcome.Exit != ExitCode.Clean ? CheckConclusion.Failure
        : outcome.Run.Files.Any(file => file.Diagnostics.Count > 0) ? CheckConclusion.Neutral
        : CheckConclusion.Success;

    private static string Title(RunOutcome outcome)
    {
        if (outcome.Exit == ExitCode.Failed)
            return "ListLint could not check everything";
        var counts = new[] { Severity.Error, Severity.Warning, Severity.Info }
            .Where(severity => outcome.Run.Count(severity) > 0)
            .Select(severity => ReportText.Count(outcome.Run.Count(severity), ReportText.Format(severity)))
            .ToList();
        return counts.Count > 0 ? string.Join(", ", counts)
            : outcome.Unchanged is null ? "No problems"
            : "No new problems";
    }

    private string Summary(RunOutcome outcome, ReportOptions report)
    {
        var complaints = string.Join('\n', outcome.Complaints.Take(MostComplaints).Select(Paragraph));
        var room = CheckReport.LongestSummary - System.Text.Encoding.UTF8.GetByteCount(complaints) - 1;
        using var text = new StringWriter { NewLine = "\n" };
        new MarkdownReporter(report, room).Write(RepositoryPaths.Apply(outcome.Run, host), text);
        return complaints.Length == 0 ? text.ToString() : complaints + "\n" + text;
    }

    private static string Paragraph(string sentence) => MarkdownText.Escape(Excerpt.Within(LongestName * 10, sentence)) + "\n";

    private static string? Text(int annotated, int count) =>
        annotated == count ? null
        : annotated == Annotations.Most
            ? $"{annotated} of {count} problems are annotated, the most severe first: more do not fit. The job's log and summary hold the others."
        : $"{annotated} of {count} problems are annotated: the others are on lines that this commit does not have, as where the base was merged in.";

    private void Fallback(RunResult run, ReportOptions report)
    {
        // A report that a program reads must stay one; GitHub's runner takes commands from both.
        var output = request.Reports.Any(target => target is { IsRemote: false, File: null, IsText: false }) ? host.ErrorDocuments : host.Documents;
        new GitHubReporter().Write(RepositoryPaths.Apply(run, host), output);
        summary.Write(run, report);
    }

    // GitHub shows the newest run of a name, so that two checks of a commit need two names.
    private static string Name(RunRequest request)
    {
        var shard = request.Shard is { } one ? $" {one}" : "";
        return request.Paths.Count == 0
            ? "ListLint" + shard
            : Excerpt.Within(LongestName, $"ListLint{shard} ({string.Join(", ", request.Paths.Select(Printable.Escape))})");
    }

    private static string ExternalId(RunRequest request, Host host, GitHubEvent started) =>
        "listlint-"
        + Fingerprints.Hash(
            string.Join(
                '\n',
                [
                    host.Variable("GITHUB_WORKFLOW") ?? "",
                    host.Variable("GITHUB_JOB") ?? "",
                    started.Name,
                    .. request.Shard is { } shard ? [shard.ToString()] : Array.Empty<string>(),
                    .. request.Paths,
                ]
            )
        );

    private static string? Details(Host host) =>
        host.Variable("GITHUB_SERVER_URL") is { Length: > 0 } server
        && host.Variable("GITHUB_REPOSITORY") is { Length: > 0 } name
        && host.Variable("GITHUB_RUN_ID") is { Length: > 0 } run
            ? $"{server}/{name}/actions/runs/{run}"
            : null;
}
