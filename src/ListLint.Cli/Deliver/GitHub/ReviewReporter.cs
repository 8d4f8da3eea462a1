using ListLint.Cli.Hosting;
using ListLint.Core;
using ListLint.Engine;
using ListLint.GitHub;
using ListLint.Markdown;
using ListLint.Reporters;
using ListLint.Run.Ask;

namespace ListLint.Cli.Deliver.GitHub;

/// <summary><c>--report github-review</c>: each fix of a line that the pull request brings as a suggestion.</summary>
internal sealed class ReviewReporter(IGitHubClient client, RunRequest request, Host host, GitHubEvent started)
{
    /// <summary>Suggests, where there is a pull request and a token that may.</summary>
    /// <exception cref="GitHubException">GitHub did not take it.</exception>
    public void Deliver(RunResult run, HeadFiles files)
    {
        if (started.PullRequest is not { } number)
        {
            WriteLine("there is no pull request to suggest fixes on");
            return;
        }

        try
        {
            var outcome = new Review(client, MarkdownText.Escape)
                .Suggest(number, started.Head!, [.. run.Files.SelectMany(file => Suggest(file, files))])
                .GetAwaiter()
                .GetResult();
            var left = outcome.Left > 0 ? $", {outcome.Left} left for the next time" : "";
            var link = outcome.Page is { } page ? $": {page}" : "";
            if (outcome.Sent > 0)
                WriteLine($"{ReportText.Count(outcome.Sent, "suggestion")}{left}{link}");
        }
        catch (GitHubException error) when (error.Failure == GitHubFailure.Forbidden)
        {
            var why = started.IsFork ? "on a pull request from a fork" : "(permissions: pull-requests: write)";
            WriteLine($"the token may not write reviews {why}, so that nothing is suggested; listlint check --fix fixes the same");
        }
    }

    private static IReadOnlyList<Suggestion> Suggest(FileResult result, HeadFiles files) =>
        files.Get(result.Source) is { } file
            ? Suggestions.Create(result.Source, file, new FixGuard(ListParser.Parse).TogetherWithUnsafe(result, Facts.None))
            : [];

    private void WriteLine(string line)
    {
        if (!request.IsQuiet)
            RemoteReports.WriteLine(host, line);
    }
}
