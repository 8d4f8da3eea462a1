namespace ListLint.Tests;

/// <summary>The action in a checkout that is not as usual.</summary>
public sealed class ActionCheckoutTests : IDisposable
{
    private static readonly string[] Programs = "bash git listlint dirname sed mkdir grep wc tr cat rm find sort dotnet env command".Split(' ');
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
