using ListLint.Cli.Deliver.Reports;
using ListLint.Cli.Hosting;
using ListLint.GitHub;
using ListLint.Reporters;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Git;
using ListLint.Run.Judge;
using ListLint.Run.Plan.Settings;
using CheckConclusion = Octokit.CheckConclusion;

namespace ListLint.Cli.Deliver.GitHub;

/// <summary>The reports that go to GitHub, from the start of a run to its end.</summary>
internal sealed class RemoteReports : IDisposable
{
    // GitHub's runner grants 7.5 seconds.
    private static readonly Patience Haste = new()
    {
        Answer = TimeSpan.FromSeconds(3),
        Total = TimeSpan.FromSeconds(5),
        Repeats = 1,
    };
    private readonly Host host;
    private readonly GitHubEvent started;
    private readonly GitHubConnection connection;
    private readonly GitHubConnection hasty;
    private readonly GitHubAccess access;
    private readonly CheckReporter? check;
    private readonly ReviewReporter? review;
    private readonly CommentReporter? comment;
    private readonly IDisposable? stop;
    private volatile bool isStopped;

    private RemoteReports(RunRequest request, Host host, GitHubEvent started, GitHubAccess access)
    {
        (this.host, this.started, this.access) = (host, started, access);
        Action<string> log = request.IsVerbose ? line => WriteLine(host, line) : _ => { };
        connection = new GitHubConnection(access, host.Patience, host.Time, ToolVersion.Text, log);
        hasty = new GitHubConnection(access, Haste, host.Time, ToolVersion.Text, log);
        Request = request;
        if (started.Head is null)
            return;
        var client = new GitHubClient(connection, access);
        var summary = new JobSummary(request, host);
        if (Wants(request, GitHubCheckFormat.Format))
            check = Guard(GitHubCheckFormat.Format, () => CheckReporter.Open(client, request, host, started, summary));
        if (Wants(request, GitHubReviewFormat.Format))
            review = new ReviewReporter(client, request, host, started);
        if (Wants(request, GitHubCommentFormat.Format))
            comment = new CommentReporter(client, request, host, started, summary);
        stop = host.OnStop?.Invoke(Stop);
    }

    /// <summary>The request, narrowed to what the event changed.</summary>
    public RunRequest Request { get; private set; }

    /// <summary>Where the files of the commit are shown.</summary>
    // Not the merge commit of GITHUB_SHA, which is gone when the next one is made.
    public string FilesUrl => ReportContext.FilesUrl(host, started.Head);

    /// <summary>Starts the reports that were asked for; null where none goes to GitHub.</summary>
    /// <exception cref="UsageException">GitHub or what it needs is not to be had.</exception>
    public static RemoteReports? Open(RunRequest request, Host host)
    {
        if (request.Reports.FirstOrDefault(target => target.IsRemote) is not { } target)
            return null;
        var started = EventFile.Read(host, target.Format.Name);
        if (started.Head is null)
            WriteLine(host, "the branch was deleted, so there is no commit to report on");
        try
        {
            return new RemoteReports(request, host, started, GitHubAccess.FromVariables(host.Variable)).Narrow();
        }
        catch (FormatException error)
        {
            throw new UsageException($"--report {target.Format.Name}: {error.Message}");
        }
    }

    /// <summary>Sends the reports to GitHub.</summary>
    /// <exception cref="UsageException">GitHub did not take it.</exception>
    public void Deliver(RunOutcome outcome, ReportOptions report)
    {
        if (started.Head is null)
            return;
        var files = new HeadFiles(host, started.Head);
        if (check is not null)
            Guard(GitHubCheckFormat.Format, () => check.Deliver(outcome, report, files));
        if (review is not null)
            Guard(GitHubReviewFormat.Format, () => review.Deliver(outcome.Run, files));
        if (comment is not null)
            Guard(GitHubCommentFormat.Format, () => comment.Deliver(outcome, report));
    }

    /// <summary>Tells GitHub that the check itself failed, if GitHub can be told.</summary>
    public void Fail(Exception error)
    {
        if (isStopped)
            return;
        var reason =
            error is UsageException ? error.Message
            : error is ConfigException config ? string.Join('\n', config.Lines)
            : error is IOException or UnauthorizedAccessException ? $"the report cannot be written: {SystemError.Format(error)}"
            : $"{error.GetType().Name}: {error.Message}";
        Try(() => check?.Close(new GitHubClient(hasty, access), CheckConclusion.Failure, "ListLint failed", access.Clean(reason)));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        stop?.Dispose();
        connection.Dispose();
        hasty.Dispose();
    }

    private RemoteReports Narrow()
    {
        if (Request.Since is not null || started.Base is not { } start)
            return this;
        // What a forced push left behind is in no clone.
        if (started.Name == "push" && GitProgram.Run(host.Folder, "merge-base", start, "HEAD") is { Exit: not 0 })
            WriteLine(host, "the commit before this push is not in this clone, or has nothing in common with it, so that all lines count");
        else
            Request = Request with { Since = FindMergedInto() ?? start };
        return this;
    }

    // Unless told otherwise, actions/checkout checks out what merging the pull request would give. What it is merged into may be newer than the
    // base that the event names, and what others brought there meanwhile is not of the pull request.
    private string? FindMergedInto() =>
        GitProgram.Run(host.Folder, "rev-parse", "HEAD^2", "HEAD^1") is { Exit: 0 } git
        && git.Output.Split('\n') is [var merged, var into, ..]
        && merged == started.Head
            ? into
            : null;

    private void Stop()
    {
        isStopped = true;
        Try(() => check?.Close(new GitHubClient(hasty, access), CheckConclusion.Cancelled, "Cancelled", "ListLint was ended before it was done."));
    }

    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception error) when (error is GitHubException or ObjectDisposedException) { }
    }

    private static T Guard<T>(ReportFormat format, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (GitHubException error)
        {
            throw new UsageException($"--report {format.Name}: {Printable.Escape(error.Message)}");
        }
    }

    private static void Guard(ReportFormat format, Action action) =>
        Guard(
            format,
            () =>
            {
                action();
                return true;
            }
        );

    private static bool Wants(RunRequest request, ReportFormat format) => request.Reports.Any(target => target.Format == format);

    /// <summary>Says a line on standard error.</summary>
    internal static void WriteLine(Host host, string line) => host.Error.WriteLine($"listlint: {Printable.Escape(line)}");
}
