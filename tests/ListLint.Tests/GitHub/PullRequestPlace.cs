using System.Diagnostics;
using ListLint.Cli;
using ListLint.GitHub;

namespace ListLint.Tests;

/// <summary>A clone as a runner has it, with a commit of the base and one of a pull request, and the GitHub that it belongs to.</summary>
internal sealed class PullRequestPlace : IDisposable
{
    private static readonly Patience Hurry = new()
    {
        First = TimeSpan.FromMilliseconds(20),
        Longest = TimeSpan.FromMilliseconds(100),
        Answer = TimeSpan.FromSeconds(20),
        Total = TimeSpan.FromSeconds(60),
    };

    public PullRequestPlace()
    {
        Git("init", "-q", "-b", "main");
        foreach (
            var (name, value) in new[]
            {
                ("GITHUB_ACTIONS", "true"),
                ("GITHUB_TOKEN", FakeGitHub.Token),
                ("GITHUB_API_URL", GitHub.Url),
                ("GITHUB_REPOSITORY", FakeGitHub.Repository),
                ("GITHUB_SERVER_URL", "https://github.example"),
                ("GITHUB_RUN_ID", "42"),
                ("GITHUB_WORKFLOW", "Lists"),
                ("GITHUB_JOB", "lint"),
                ("GITHUB_STEP_SUMMARY", Files.PathOf("../summary-" + Guid.NewGuid().ToString("N") + ".md")),
            }
        )
        {
            Files.Variables[name] = value;
        }
    }

    public FakeGitHub GitHub { get; } = new();

    public Workplace Files { get; } = new();

    public string Base { get; private set; } = "";

    public string Head { get; private set; } = "";

    public string SummaryPath => Path.GetFullPath(Files.Variables["GITHUB_STEP_SUMMARY"]);

    public Patience Patience { get; set; } = Hurry;

    /// <summary>The lines that are there before the pull request.</summary>
    public PullRequestPlace Before(params (string Path, string? Text)[] files)
    {
        Base = Commit(files);
        return this;
    }

    /// <summary>What the pull request makes of them; null takes a file away. The payload is that of a pull request.</summary>
    public PullRequestPlace After(params (string Path, string? Text)[] files)
    {
        Head = Commit(files);
        GitHub.Pulls.Patches.Clear();
        foreach (var name in Git("diff", "--name-only", Base, Head).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var diff = Git("diff", Base, Head, "--", name);
            GitHub.Pulls.Patches[name] = diff.Contains("@@") ? diff[diff.IndexOf("@@", StringComparison.Ordinal)..].TrimEnd('\n') : null;
        }

        return On("pull_request", Payloads.PullRequest(Head, Base));
    }

    /// <summary>A pull request that brings three findings into a list with one, and one into another list.</summary>
    public PullRequestPlace BringDamage()
    {
        const string Fog = "# Fog\n\n- [Old]()\n- [Horns](https://x.example/horns)\n";
        return Before(("README.md", Fog), ("lists/tools.md", "# Tools\n\n- a\n"))
            .After(
                ("README.md", Fog + "- [New @octocat]()\n- Zoë and ZoÃ«â€™s `barometer`\n- [Horns](https://x.example/horns)\n"),
                ("lists/tools.md", "# Tools\n\n- a\n- RenÃ©â€™s pump\n")
            );
    }

    /// <summary>
    /// What others bring into the base meanwhile, and the commit that merges the pull request into that, which GitHub has for workflows. The payload
    /// still names the base of before.
    /// </summary>
    public PullRequestPlace Merge(params (string Path, string? Text)[] files)
    {
        Git("checkout", "-q", Base);
        Commit(files);
        Git("merge", "-q", "--no-ff", "-m", "merge", Head);
        Git("update-ref", "refs/pull/7/merge", "HEAD");
        Files.Variables["GITHUB_SHA"] = Git("rev-parse", "HEAD").Trim();
        return this;
    }

    /// <summary>Does in an empty folder what actions/checkout does for a pull request unless told otherwise.</summary>
    public void Checkout(string folder)
    {
        Repository.GitIn(folder, "init", "-q");
        Repository.GitIn(folder, "remote", "add", "origin", new Uri(Files.Folder).AbsoluteUri);
        Repository.GitIn(folder, "fetch", "-q", "--no-tags", "--depth=1", "origin", "+refs/pull/7/merge:refs/remotes/pull/7/merge");
        Repository.GitIn(folder, "checkout", "-q", "--force", "refs/remotes/pull/7/merge");
    }

    public PullRequestPlace On(string name, string payload)
    {
        Files.Variables["GITHUB_EVENT_NAME"] = name;
        Files.Variables["GITHUB_EVENT_PATH"] = Files.PathOf(".git/event.json");
        Files.Variables["GITHUB_SHA"] = Head.Length > 0 ? Head : Base;
        File.WriteAllText(Files.PathOf(".git/event.json"), payload);
        return this;
    }

    public Outcome Check(params string[] args) => Run(["check", "--report", "github-check", .. args]);

    public Outcome Review(params string[] args) => Run(["check", "--report", "github-review", .. args]);

    /// <summary>All that goes to GitHub, by the program that <see cref="Binary"/> names, or in this process.</summary>
    public Outcome Deliver(params string[] args)
    {
        string[] all = ["check", "--report", "github-check", "--report", "github-review", "--report", "github-comment", .. args];
        if (Binary.Path is null)
            return Run(all);
        var (exit, output, error) = Binary.Run(Files.Folder, Files.Variables, [], all);
        return new Outcome(exit, System.Text.Encoding.UTF8.GetString(output), error);
    }

    public Outcome Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = Application.Run(args, Files.HostFor(output, error) with { Patience = Patience });
        return new Outcome(exit, output.ToString(), error.ToString());
    }

    public string Git(params string[] args)
    {
        string[] all =
        [
            "-C",
            Files.Folder,
            "-c",
            "user.name=Somebody",
            "-c",
            "user.email=somebody@x.example",
            "-c",
            "commit.gpgsign=false",
            "-c",
            "core.autocrlf=false",
            .. args,
        ];
        using var git = Process.Start(new ProcessStartInfo("git", all) { RedirectStandardOutput = true })!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return output;
    }

    public void Dispose()
    {
        GitHub.Dispose();
        File.Delete(SummaryPath);
        Files.Dispose();
    }

    private string Commit((string Path, string? Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            if (text is null)
                File.Delete(Files.PathOf(path));
            else
                Files.Write(path, text);
        }

        Git("add", "-A");
        Git("commit", "-q", "--allow-empty", "-m", "lists");
        var sha = Git("rev-parse", "HEAD").Trim();
        GitHub.Commits.Add(sha);
        return sha;
    }
}
