namespace ListLint.Tests;

/// <summary>The action in a checkout that is not as usual.</summary>
public sealed class ActionCheckoutTests : IDisposable
{
    private static readonly string[] Programs =
        "sh bash git listlint sed mkdir grep wc tr cat rm find sort dotnet env uname ldd awk cut curl command".Split(' ');
    private readonly PullRequestPlace place = new();

    public ActionCheckoutTests() =>
        place.Before(("README.md", "# Fog\n\n- [Old]()\n- [Horns]()\n")).After(("README.md", "# Fog\n\n- [Old]()\n- [New]()\n"));

    public void Dispose() => place.Dispose();

    [UnixFact]
    public void Nothing_runs_that_the_checkout_holds()
    {
        var marks = place.Files.PathOf(".git/marks");
        foreach (var name in Programs)
        {
            place
                .Files.Write(name, $"#!/bin/sh\necho {name} >> '{marks}'\nexit 1\n")
                .Write("bin/" + name, $"#!/bin/sh\necho {name} >> '{marks}'\nexit 1\n");
            foreach (var path in new[] { name, "bin/" + name })
                Repository.SetMode(place.Files.PathOf(path), UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        }

        foreach (var first in new string[][] { ["."], [""], ["bin", "./bin", "."] })
        {
            using var runner = new ActionRunner(place) { FirstOnPath = first };
            var run = runner.Run(("version", "installed"), ("report", "check, review"), ("paths", "README.md"));
            Assert.Equal((1, "1"), (run.Exit, run.Outputs["count"]));
        }

        Assert.False(File.Exists(marks));
    }

    [UnixFact]
    public void A_partial_clone_is_given_what_changed()
    {
        place.Git("config", "uploadpack.allowFilter", "true");
        place.Git("config", "uploadpack.allowAnySHA1InWant", "true");
        using var clone = new Workplace();
        Repository.GitIn(clone.Folder, "clone", "-q", "--filter=blob:none", new Uri(place.Files.Folder).AbsoluteUri, ".");
        using var runner = new ActionRunner(place) { Workspace = clone.Folder };

        var run = runner.Run(("version", "installed"), ("report", "check"), ("paths", "README.md"));

        Assert.DoesNotContain("lacks", run.Log);
        Assert.Equal((1, "1"), (run.Exit, run.Outputs["count"]));
    }

    [UnixFact]
    public void A_shallow_merge_commit_is_enough_and_the_check_is_on_the_lines_of_the_pull_request()
    {
        using var merged = new PullRequestPlace();
        merged.BringDamage().Merge(("README.md", "# Fog\n\n- [Theirs]()\n\n- [Old]()\n- [Horns](https://x.example/horns)\n"));
        using var clone = new Workplace();
        merged.Checkout(clone.Folder);
        using var runner = new ActionRunner(merged) { Workspace = clone.Folder };

        var run = runner.Run(("version", "installed"));

        Assert.True(run.Exit == 1, run.Log);
        Assert.Equal(merged.Head, merged.GitHub.Checks.Shown.Sha);
        Assert.Equal([5, 6, 7], merged.GitHub.Checks.Shown.Annotations.Select(one => one["start_line"]!.GetValue<int>()).Order());
        // The merge commit and its two parents, and nothing of what was before.
        Assert.Equal("3", Repository.GitIn(clone.Folder, "rev-list", "--count", "HEAD").Trim());
    }

    [UnixFact]
    public void A_merge_commit_with_all_history_tells_the_same()
    {
        using var merged = new PullRequestPlace();
        merged.BringDamage().Merge(("README.md", "# Fog\n\n- [Theirs]()\n\n- [Old]()\n- [Horns](https://x.example/horns)\n"));
        using var runner = new ActionRunner(merged);

        runner.Run(("version", "installed"));

        Assert.Equal([5, 6, 7], merged.GitHub.Checks.Shown.Annotations.Select(one => one["start_line"]!.GetValue<int>()).Order());
    }

    // In a container, the checkout belongs to the user of the runner.
    [UnixFact]
    public void A_checkout_of_another_user_is_trusted_for_the_run_alone()
    {
        place.Files.Variables["GIT_TEST_ASSUME_DIFFERENT_OWNER"] = "true";
        using var runner = new ActionRunner(place);

        var run = runner.Run(("version", "installed"), ("report", "check, review"));

        Assert.True((run.Exit, run.Outputs["count"]) == (1, "1"), run.Log);
        Assert.False(File.Exists(Path.Combine(runner.Temporary, ".gitconfig")));
    }

    [UnixFact]
    public void Where_git_is_missing_the_log_says_what_to_do()
    {
        using var runner = new ActionRunner(place) { Lacks = ["git"] };

        var run = runner.Run(("version", "installed"));

        Assert.Equal(2, run.Exit);
        Assert.Contains("::error title=listlint::git is missing in this container, and ListLint needs it to see what changed.", run.Log);
    }

    [UnixFact]
    public void A_checkout_without_git_checks_all_lines_if_that_is_asked_for()
    {
        using var files = new Workplace();
        files.Write("README.md", File.ReadAllText(place.Files.PathOf("README.md")));
        using var runner = new ActionRunner(place) { Lacks = ["git"], Workspace = files.Folder };

        var run = runner.Run(("version", "installed"), ("report", "annotations"), ("paths", "README.md"));

        Assert.True((run.Exit, run.Outputs["count"]) == (1, "2"), run.Log);
    }

    [UnixFact]
    public void Files_that_were_downloaded_without_git_are_named_as_such()
    {
        using var files = new Workplace();
        files.Write("README.md", File.ReadAllText(place.Files.PathOf("README.md")));
        using var runner = new ActionRunner(place) { Workspace = files.Folder };

        var run = runner.Run(("version", "installed"));

        Assert.Equal(2, run.Exit);
        Assert.Contains("::error title=listlint::The checkout is not a git repository, so ListLint cannot see what changed.", run.Log);
    }

    // A global.json may name the folder of the SDK whose programs run ("sdk": {"paths": …}), and counts where dotnet is started.
    [UnixFact]
    public void No_SDK_runs_that_the_checkout_names()
    {
        using var tools = new Workplace();
        tools.Write("dotnet", $"#!/bin/sh\npwd >> '{tools.PathOf("folders")}'\n");
        Repository.SetMode(tools.PathOf("dotnet"), UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        using var runner = new ActionRunner(place) { FirstOnPath = [tools.Folder] };

        runner.Run(("version", "source"), ("report", "none"));

        Assert.Equal([SourceTree.Root.TrimEnd('/')], File.ReadAllLines(tools.PathOf("folders")).Select(folder => folder.TrimEnd('/')));
    }
}
