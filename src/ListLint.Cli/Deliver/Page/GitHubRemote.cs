using System.Text.RegularExpressions;
using ListLint.Cli.Deliver.GitHub;
using ListLint.Cli.Deliver.Reports;
using ListLint.Cli.Hosting;
using ListLint.Core;
using ListLint.Run.Base;
using ListLint.Run.Files;
using ListLint.Run.Git;

namespace ListLint.Cli.Deliver.Page;

/// <summary>Where GitHub shows the lines of a clone: those of a commit that it has, which need not be what lies in the working tree.</summary>
internal sealed partial class GitHubRemote
{
    private readonly string filesUrl;
    private readonly HeadFiles head;

    private GitHubRemote(Host host, string root, string filesUrl, string project, string commit)
    {
        (this.filesUrl, Project, Commit) = (filesUrl, project, commit);
        // Reports for others than who runs the command name files from the root.
        head = new HeadFiles(host with { Folder = root }, commit);
    }

    /// <summary>The repository: <c>owner/name</c>.</summary>
    public string Project { get; }

    /// <summary>The commit that addresses of files name.</summary>
    public string Commit { get; }

    /// <summary>
    /// What is known without asking anybody: from the workflow that runs, else from where the clone came from; null where that is not GitHub, or has
    /// no commit of this branch.
    /// </summary>
    /// <param name="host">Its folder is one of the clone.</param>
    /// <param name="filesUrl">What the workflow says, or empty.</param>
    public static GitHubRemote? Find(Host host, string filesUrl)
    {
        if (Repository.RootOf(host.Folder) is not { } root)
            return null;
        try
        {
            if (filesUrl.Length > 0 && host.Variable("GITHUB_REPOSITORY") is { } repository)
                return new GitHubRemote(host, root, filesUrl, repository, filesUrl.TrimEnd('/').Split('/')[^1]);
            if (
                GitProgram.Run(root, "remote", "get-url", "origin") is not { Exit: 0 } origin
                || ProjectOf(origin.Output) is not { } project
                || Published(root) is not { } commit
            )
                return null;
            return new GitHubRemote(host, root, $"https://github.com/{project}/blob/{commit}/", project, commit);
        }
        catch (UsageException)
        {
            // The commit is not in this clone: its lines are not known.
            return null;
        }
    }

    /// <summary>The address of a line, or null where the commit does not have the line.</summary>
    public string? AddressOf(SourceText source, int line)
    {
        try
        {
            return head.Has(source) && head.Get(source) is { } file && file.Lines.ToHead(line) is { } there
                ? ReportContext.LineUrl(filesUrl, file.Path, there)
                : null;
        }
        catch (UsageException)
        {
            // A partial clone lacks the file: its lines are not known.
            return null;
        }
    }

    /// <summary>
    /// <c>owner/name</c> of an address that git clones from, if it is one of github.com; nothing else of it, since it may hold a token.
    /// </summary>
    internal static string? ProjectOf(string address) =>
        Address().Match(address.Trim()) is { Success: true } match ? $"{match.Groups["owner"].Value}/{match.Groups["name"].Value}" : null;

    // A commit that was not pushed is not to be seen on GitHub.
    private static string? Published(string root)
    {
        if (
            GitProgram.Run(root, "for-each-ref", "--count=1", "--contains=HEAD", "--format=%(refname)", "refs/remotes/origin") is
            { Exit: 0, Output.Length: > 0 }
        )
            return FindOutput(GitProgram.Run(root, "rev-parse", "--verify", "HEAD"));
        return FindOutput(GitProgram.Run(root, "merge-base", "HEAD", "@{upstream}"))
            ?? FindOutput(GitProgram.Run(root, "merge-base", "HEAD", "refs/remotes/origin/HEAD"));
    }

    private static string? FindOutput(GitOutput? git) => git is { Exit: 0 } && git.Output.Trim() is { Length: > 0 } said ? said : null;

    [GeneratedRegex(
        @"^(?:(?:https?|ssh|git)://)?(?:[^@/]+@)?github\.com(?::[0-9]+/|[:/])(?<owner>[A-Za-z0-9_.-]+)/(?<name>[A-Za-z0-9_.-]+?)(?:\.git)?/?$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Address();
}
