using ListLint.Cli.Deliver.Reports;
using ListLint.Cli.Hosting;
using ListLint.Core;
using ListLint.GitHub;
using ListLint.Reporters;
using ListLint.Run.Ask;
using ListLint.Run.Judge;

namespace ListLint.Cli.Deliver.GitHub;

/// <summary><c>--report github-comment</c>: one comment on the pull request, which follows each push.</summary>
internal sealed class CommentReporter(IGitHubClient client, RunRequest request, Host host, GitHubEvent started, JobSummary summary)
{
    private const string Settled = "### All done\n\nWhat was named here is corrected. Thank you!\n";
    private const string Failed = "### Not checked\n\nListLint could not check everything; the log of the job says why.\n";

    /// <summary>Comments, where there is a pull request and a token that may; else the summary of the job says it.</summary>
    /// <exception cref="GitHubException">GitHub did not take it.</exception>
    public void Deliver(RunOutcome outcome, ReportOptions report)
    {
        if (started.PullRequest is not { } number)
        {
            WriteLine("there is no pull request to comment on");
            return;
        }

        try
        {
            var comment = new PullRequestComment(client, Id());
            var text = CommentText.Create(RepositoryPaths.Apply(outcome.Run, host), report, comment.Room);
            var said = comment
                .Say(number, text ?? (outcome.Exit == ExitCode.Failed ? Failed : Settled), isNeeded: text is not null)
                .GetAwaiter()
                .GetResult();
            if (said is { IsNews: true, Page: { } page })
                WriteLine($"comment: {page}");
        }
        catch (GitHubException error) when (error.Failure == GitHubFailure.Forbidden)
        {
            var why = started.IsFork ? "of a pull request from a fork may not comment" : "may not comment (permissions: pull-requests: write)";
            RemoteReports.WriteLine(host, $"the token {why}: the summary of the job takes the place of the comment");
            summary.Write(outcome.Run, report);
        }
    }

    // The same for each event and each push of a pull request.
    private string Id() =>
        Fingerprints.Hash(
            string.Join(
                '\n',
                [
                    host.Variable("GITHUB_WORKFLOW") ?? "",
                    host.Variable("GITHUB_JOB") ?? "",
                    .. request.Shard is { } shard ? [shard.ToString()] : Array.Empty<string>(),
                    .. request.Paths,
                ]
            )
        );

    private void WriteLine(string line)
    {
        if (!request.IsQuiet)
            RemoteReports.WriteLine(host, line);
    }
}
