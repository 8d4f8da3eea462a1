using ListLint.Run.Git;

namespace ListLint.Tests;

[Trait("Runs", "command")]
public sealed class SearchPathTests : IDisposable
{
    private readonly Repository place = new(("README.md", "- [Fog]()\n"));

    public void Dispose() => place.Dispose();

    [UnixTheory]
    [InlineData("{0}")]
    [InlineData(".:{0}")]
    [InlineData(":{0}")]
    [InlineData("{0}:")]
    [InlineData("bin:./bin:../x/bin:{0}")]
    [InlineData("~/bin:$HOME/bin:{0}")]
    public void A_program_of_the_current_folder_does_not_run(string path)
    {
        foreach (var name in new[] { "git", "git.exe", "bin/git", "bin/git.exe", "git.cmd", "~/bin/git", "$HOME/bin/git" })
            place.Marker(name);
        var variables = new Dictionary<string, string> { ["PATH"] = string.Format(null, path, Environment.GetEnvironmentVariable("PATH")) };

        foreach (var args in new[] { ["check"], ["check", "--since", "start"], new[] { "check", ".", "-q", "--report", "html=page.html" } })
        {
            var (exit, _, error) = Binary.Run(place.Folder, variables, [], args);
            Assert.Equal(("", args.Contains("--since") ? 0 : 1), (error, exit));
        }

        Assert.Equal("", place.Marks);
    }

    [UnixFact]
    public void Without_git_on_the_path_it_is_said_what_follows()
    {
        place.Marker("git");
        place.Files.Write(".gitignore", "build/\n").Write("build/made.md", "- [Rain]()\n");
        var variables = new Dictionary<string, string> { ["PATH"] = ".:" + place.Folder + "/nothing" };

        var (exit, output, error) = Binary.Run(place.Folder, variables, [], ["check", "."]);
        Assert.Equal(1, exit);
        Assert.Contains("build/made.md:1:3", System.Text.Encoding.UTF8.GetString(output));
        Assert.Equal(
            "listlint: git is not on the PATH, so that files which git would ignore are checked too; "
                + "packages of others (bower_components, node_modules, site-packages, vendor, venv) are left out\n",
            error
        );

        var since = Binary.Run(place.Folder, variables, [], ["check", "--since", "start"]);
        Assert.Equal((2, "listlint: --since needs git, which is not on the PATH. Install it, or leave --since out\n"), (since.Exit, since.Error));
        Assert.Equal("", place.Marks);
    }

    [UnixFact]
    public void The_first_program_in_a_folder_named_from_the_root_is_found()
    {
        place.Marker("first/tool");
        Repository.SetMode(place.Files.PathOf("first/tool"), UnixFileMode.UserRead);
        Directory.CreateDirectory(place.Files.PathOf("second/tool"));
        var third = place.Marker("third/tool");
        string At(string name) => place.Files.PathOf(name);

        Assert.Equal(third, SearchPath.Find("tool", $"third::{At("first")}:{At("second")}:{At("third")}"));
        Assert.Equal($"{At("first")}:{At("third")}", SearchPath.Clean($".::{At("first")}:third:{At("third")}:"));
        Assert.Null(SearchPath.Find("tool", null));
        Assert.Null(SearchPath.Find("tool", "third"));
    }

    [UnixFact]
    public void A_program_sees_no_secret()
    {
        // What it prints is quoted as its error.
        place.Files.Write("bin/git", "#!/bin/sh\nenv >&2\nexit 1\n");
        Repository.SetMode(place.Files.PathOf("bin/git"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        string[] secrets =
        [
            "GITHUB_TOKEN",
            "GH_TOKEN",
            "GH_ENTERPRISE_TOKEN",
            "ACTIONS_RUNTIME_TOKEN",
            "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
            "ACTIONS_ID_TOKEN_REQUEST_URL",
            "ACTIONS_RUNTIME_URL",
            "INPUT_GITHUB_TOKEN",
            "INPUT_TOKEN",
            "input_key",
            "NPM_TOKEN",
            "AWS_SECRET_ACCESS_KEY",
            "DB_PASSWORD",
        ];
        var variables = secrets.ToDictionary(name => name, _ => "hidden-value");
        variables["PATH"] = place.Files.PathOf("bin") + ":.:" + Environment.GetEnvironmentVariable("PATH");
        variables["SEEN"] = "shown-value";

        var (exit, _, error) = Binary.Run(place.Folder, variables, [], ["check", "."]);

        Assert.Equal(2, exit);
        Assert.Contains("SEEN=shown-value", error);
        Assert.DoesNotContain("hidden-value", error);
        Assert.DoesNotContain(":.:", error);
    }

    [Fact]
    public void One_place_starts_programs()
    {
        var starters = SourceTree
            .Files(".cs")
            .Where(path =>
                path.Contains($"{Path.DirectorySeparatorChar}src{Path.DirectorySeparatorChar}")
                && File.ReadAllText(path) is var text
                && (text.Contains("ProcessStartInfo") || text.Contains("Process.Start") || text.Contains("new Process"))
            )
            .Select(Path.GetFileName);

        Assert.Equal(["ChildProgram.cs"], starters);
    }
}
