using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ListLint.Tests;

/// <summary>The action, step by step, against a GitHub that behaves.</summary>
[Trait("Runs", "command")]
public sealed class ActionTests : IDisposable
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly PullRequestPlace place = new();

    public void Dispose() => place.Dispose();

    [UnixFact]
    public void A_pull_request_is_told_all_that_it_brings_in_and_nothing_else()
    {
        Begin();
        using var runner = new ActionRunner(place);

        var run = runner.Run(("version", "installed"), ("report", "check, review"), ("paths", "README.md\nlists/tools.md\n"));

        Assert.Equal((1, "4"), (run.Exit, run.Outputs["count"]));
        Assert.Equal(4, JsonNode.Parse(File.ReadAllText(run.Outputs["json"]))!["diagnostics"]!.AsArray().Count);
        Assert.Equal(4, JsonNode.Parse(File.ReadAllText(run.Outputs["sarif"]))!["runs"]![0]!["results"]!.AsArray().Count);
        Assert.DoesNotContain(FakeGitHub.Token, run.Log + run.Summary);
        Snapshot.Verify(Story(run));
    }

    [UnixFact]
    public void A_fork_is_told_the_same_by_the_job_itself()
    {
        Begin();
        place.On("pull_request", Payloads.PullRequest(place.Head, place.Base, "someone/lists"));
        place.GitHub.IsReadOnly = true;
        using var runner = new ActionRunner(place);

        var run = runner.Run(("version", "installed"), ("report", "check,review"));

        Assert.Equal((1, "3"), (run.Exit, run.Outputs["count"]));
        Assert.Equal(3, run.Log.Split('\n').Count(line => line.StartsWith("::error file=README.md,", StringComparison.Ordinal) || line.StartsWith("::warning file=README.md,", StringComparison.Ordinal)));
        Assert.Single(run.Log.Split('\n'), line => line.Contains("may not write checks"));
        Assert.Equal(2, run.Summary.Split("## ListLint").Length);
    }

    [UnixFact]
    public void The_job_can_annotate_by_itself()
    {
        Begin();
        using var runner = new ActionRunner(place);

        var run = runner.Run(("version", "installed"), ("report", "annotations"), ("fail-on", "error"));

        // All that is there, since nothing narrows it.
        Assert.Equal((1, "4"), (run.Exit, run.Outputs["count"]));
        Assert.Equal(4, run.Log.Split('\n').Count(line => line.StartsWith("::", StringComparison.Ordinal) && line.Contains(" file=README.md,")));
        Assert.Empty(place.GitHub.Log);
    }

    [UnixFact]
    public void Jobs_that_share_the_work_are_one_check_in_the_end()
    {
        Begin();
        using var whole = new ActionRunner(place);
        var expected = whole.Run(("version", "installed"), ("report", "annotations"), ("paths", "README.md\nlists/tools.md"));
        using var folder = new Workplace();
        foreach (var number in Enumerable.Range(1, 3))
        {
            using var shard = new ActionRunner(place);
            var part = shard.Run(("version", "installed"), ("report", "none"), ("shard", $"{number}/3"), ("paths", "README.md\nlists/tools.md"));
            Assert.Equal((0, ""), (part.Exit, part.Summary));
            // As actions/download-artifact leaves them: a folder for each.
            folder.Write($"parts/lists-{number}/listlint.json", File.ReadAllText(part.Outputs["json"]));
        }

        using var last = new ActionRunner(place) { Workspace = folder.Folder };
        var merged = last.Run(("version", "installed"), ("report", "annotations"), ("merge", "parts"));

        Assert.Equal((1, expected.Summary, expected.Outputs["count"]), (merged.Exit, merged.Summary, merged.Outputs["count"]));
        Assert.Equal(Commands(expected), Commands(merged));
        Assert.NotEmpty(Commands(merged));
        Assert.Equal(File.ReadAllText(expected.Outputs["sarif"]), File.ReadAllText(merged.Outputs["sarif"]));

        static List<string> Commands(ActionRun run) => [.. run.Log.Split('\n').Where(line => line.StartsWith("::", StringComparison.Ordinal) && line.Contains(" file="))];
    }

    [UnixFact]
    public void A_merge_of_no_folder_or_of_no_report_is_refused()
    {
        Begin();
        foreach (var folder in new[] { "nowhere", "lists" })
        {
            using var runner = new ActionRunner(place);
            Directory.CreateDirectory(place.Files.PathOf("lists"));

            Assert.Equal(2, runner.Run(("version", "installed"), ("report", "none"), ("merge", folder)).Exit);
        }
    }

    [UnixFact]
    public void An_input_is_one_word_whatever_it_holds()
    {
        Begin();
        using var runner = new ActionRunner(place);

        var run = runner.Run(("version", "installed"), ("report", "none"), ("paths", "$(touch hacked)\n`touch hacked`; touch hacked\n--fix\n"), ("config", "\"; touch hacked; \""));

        Assert.Equal(2, run.Exit);
        Assert.False(File.Exists(Path.Combine(place.Files.Folder, "hacked")));
        Assert.Equal("", place.Git("status", "--porcelain"));
    }

    [UnixFact]
    public void A_shallow_clone_is_given_the_history_that_it_needs()
    {
        Begin();
        using var clone = new Workplace();
        place.Git("clone", "-q", "--depth=1", "file://" + place.Files.Folder, clone.PathOf("work"));
        using var runner = new ActionRunner(place) { Workspace = clone.PathOf("work") };

        var run = runner.Run(("version", "installed"));

        Assert.True(run.Exit == 1, run.Log);
        Assert.Equal(3, place.GitHub.Checks.Shown.Annotations.Count);
    }

    [UnixFact]
    public void A_released_binary_runs_if_its_checksum_is_the_released_one()
    {
        Begin();
        Release("echo \"released $*\"\nexit 1");
        using var runner = new ActionRunner(place) { ActionRepository = "lint/listlint" };

        var run = runner.Run(("version", "v9.8.7"));

        Assert.Equal(1, run.Exit);
        Assert.Contains("released check --report text --report json=", run.Log);
    }

    [UnixFact]
    public void A_released_binary_that_was_changed_does_not_run()
    {
        Begin();
        Release("touch hacked", sums: new string('0', 64));
        using var runner = new ActionRunner(place) { ActionRepository = "lint/listlint" };

        var run = runner.Run(("version", "9.8.7"));

        Assert.Equal(2, run.Exit);
        Assert.Contains("does not have the checksum that the release states, so it is not run", run.Log);
        Assert.False(File.Exists(place.Files.PathOf("hacked")));
    }

    [UnixTheory]
    [InlineData("SHA256SUMS", "Linux x86_64")]
    [InlineData("listlint-linux-x64", "Linux x86_64")]
    [InlineData("ListLint.9.8.7.nupkg", "Linux riscv64")]
    public void A_download_that_fails_is_an_error_and_nothing_else_is_taken(string asset, string system)
    {
        Begin();
        Release("touch hacked");
        Package();
        Assert.True(place.GitHub.Assets.TryRemove("/lint/listlint/releases/download/v9.8.7/" + asset, out _) || asset.StartsWith("listlint-", StringComparison.Ordinal));
        using var runner = new ActionRunner(place) { ActionRepository = "lint/listlint" }.With("uname", $"case $1 in -s) echo {system.Split(' ')[0]} ;; *) echo {system.Split(' ')[1]} ;; esac").With("dotnet", "touch hacked");

        var run = runner.Run(("version", "9.8.7"));

        Assert.Equal(2, run.Exit);
        Assert.Contains($"::error title=listlint::{asset} of the release 9.8.7 could not be downloaded from lint/listlint, so nothing is installed.", run.Log);
        Assert.False(File.Exists(place.Files.PathOf("hacked")));
    }

    [UnixFact]
    public void Where_there_is_no_binary_the_package_of_the_release_is_installed_and_no_other_source_is_asked()
    {
        Begin();
        Release("touch hacked");
        Package();
        using var runner = OnRareMachine("""
            echo "dotnet $*"
            while [ $# -gt 0 ]; do
              case $1 in
                --tool-path) bin=$2 ;;
                --configfile) cat "$2"; ls "$(dirname "$2")" ;;
              esac
              shift
            done
            printf '#!/usr/bin/env bash\necho "tool $*"\nexit 1\n' > "$bin/listlint"
            chmod +x "$bin/listlint"
            """);

        var run = runner.Run(("version", "9.8.7"));

        Assert.Equal(1, run.Exit);
        Assert.Contains("dotnet tool install ListLint --version [9.8.7] --tool-path ", run.Log);
        Assert.Contains("<clear />\n    <add key=\"release\" value=\".\" />\n", run.Log);
        Assert.Contains("\nListLint.9.8.7.nupkg\n", run.Log);
        Assert.Contains("tool check --report text --report json=", run.Log);
    }

    [UnixFact]
    public void A_package_that_was_changed_is_not_installed()
    {
        Begin();
        Release("touch hacked");
        Package(sums: new string('0', 64));
        using var runner = OnRareMachine("touch hacked");

        var run = runner.Run(("version", "9.8.7"));

        Assert.Equal(2, run.Exit);
        Assert.Contains("ListLint.9.8.7.nupkg of the release 9.8.7 does not have the checksum that the release states, so it is not run", run.Log);
        Assert.False(File.Exists(place.Files.PathOf("hacked")));
    }

    [UnixFact]
    public void A_version_that_is_none_is_an_error()
    {
        Begin();
        using var runner = new ActionRunner(place) { ActionRepository = "lint/listlint" };

        Assert.Equal(2, runner.Run(("version", "9.8.7/../../evil")).Exit);
        Assert.Equal(2, runner.Run(("version", "installed"), ("report", "chek")).Exit);
    }

    private void Begin() => place
        .Before(("README.md", "# Fog\n\n- [Old]()\n- [Horns](https://x.example/horns)\n"), ("lists/tools.md", "# Tools\n\n- a\n"))
        .After(
            ("README.md", "# Fog\n\n- [Old]()\n- [Horns](https://x.example/horns)\n- [New @octocat]()\n- Zoë and ZoÃ«â€™s `barometer`\n- [Horns](https://x.example/horns)\n"),
            ("lists/tools.md", "# Tools\n\n- a\n- RenÃ©â€™s pump\n"));

    private void Release(string script, string? sums = null)
    {
        var name = $"listlint-{(OperatingSystem.IsMacOS() ? "osx" : "linux")}-{System.Runtime.InteropServices.RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
        var bytes = Encoding.UTF8.GetBytes("#!/usr/bin/env bash\n" + script + "\n");
        sums ??= Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
        place.GitHub.Assets["/lint/listlint/releases/download/v9.8.7/" + name] = bytes;
        place.GitHub.Assets["/lint/listlint/releases/download/v9.8.7/SHA256SUMS"] = Encoding.UTF8.GetBytes($"{new string('1', 64)}  other\n{sums}  {name}\n");
        place.Files.Variables["GITHUB_SERVER_URL"] = place.GitHub.Url;
    }

    private void Package(string? sums = null)
    {
        var bytes = Encoding.UTF8.GetBytes("a package");
        var folder = "/lint/listlint/releases/download/v9.8.7/";
        place.GitHub.Assets[folder + "ListLint.9.8.7.nupkg"] = bytes;
        place.GitHub.Assets[folder + "SHA256SUMS"] =
            [.. place.GitHub.Assets[folder + "SHA256SUMS"], .. Encoding.UTF8.GetBytes($"{sums ?? Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))}  ListLint.9.8.7.nupkg\n")];
    }

    private ActionRunner OnRareMachine(string dotnet) =>
        new ActionRunner(place) { ActionRepository = "lint/listlint" }.With("uname", "case $1 in -s) echo Linux ;; *) echo riscv64 ;; esac").With("dotnet", dotnet);

    // All that arrived, annotation by annotation, and what the summary of the job says.
    private string Story(ActionRun run)
    {
        var story = new StringBuilder();
        foreach (var request in place.GitHub.Log)
        {
            story.AppendLine($"{request.Method} {request.Path} -> {request.Status}");
            if (request.Body is not JsonObject body)
                continue;
            var lists = new[] { body["output"]?["annotations"], body["comments"] }.OfType<JsonArray>().SelectMany(list => list).ToList();
            (body["output"] as JsonObject)?.Remove("annotations");
            body.Remove("comments");
            story.AppendLine($"  {body.ToJsonString(Readable)}");
            foreach (var one in lists)
                story.AppendLine($"  - {one!.ToJsonString(Readable)}");
        }

        return story.Append("\nThe summary of the job:\n\n").Append(run.Summary).ToString().ReplaceLineEndings("\n").Replace(place.Head, "HEAD").Replace(place.Base, "BASE").TrimEnd('\n') + "\n";
    }
}
