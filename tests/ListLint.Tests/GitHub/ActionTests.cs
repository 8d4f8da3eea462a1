using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ListLint.Tests;

/// <summary>The action, step by step, against a GitHub that behaves.</summary>
[Trait("Runs", "command")]
public sealed class ActionTests : IDisposable
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly PullRequestPlace place = new();

    public ActionTests() => place.BringDamage();

    public void Dispose() => place.Dispose();

    [UnixFact]
    public void A_pull_request_is_told_all_that_it_brings_in_and_nothing_else()
    {
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
        place.On("pull_request", Payloads.PullRequest(place.Head, place.Base, "someone/lists"));
        place.GitHub.IsReadOnly = true;
        using var runner = new ActionRunner(place);

        var run = runner.Run(("version", "installed"), ("report", "check,review"));

        Assert.Equal((1, "3"), (run.Exit, run.Outputs["count"]));
        Assert.Equal(
            3,
            run.Log.Split('\n')
                .Count(line =>
                    line.StartsWith("::error file=README.md,", StringComparison.Ordinal)
                    || line.StartsWith("::warning file=README.md,", StringComparison.Ordinal)
                )
        );
        Assert.Single(run.Log.Split('\n'), line => line.Contains("may not write checks"));
        Assert.Equal(2, run.Summary.Split("## ListLint").Length);
    }

    [UnixFact]
    public void The_job_can_annotate_by_itself()
    {
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

        static List<string> Commands(ActionRun run) =>
            [.. run.Log.Split('\n').Where(line => line.StartsWith("::", StringComparison.Ordinal) && line.Contains(" file="))];
    }

    [UnixFact]
    public void A_merge_of_no_folder_or_of_no_report_is_refused()
    {
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
        using var runner = new ActionRunner(place);

        var run = runner.Run(
            ("version", "installed"),
            ("report", "none"),
            ("paths", "$(touch hacked)\n`touch hacked`; touch hacked\n--fix\n"),
            ("config", "\"; touch hacked; \"")
        );

        Assert.Equal(2, run.Exit);
        Assert.False(File.Exists(Path.Combine(place.Files.Folder, "hacked")));
        Assert.Equal("", place.Git("status", "--porcelain"));
    }

    [UnixFact]
    public void A_shallow_clone_is_given_the_history_that_it_needs()
    {
        using var clone = new Workplace();
        place.Git("clone", "-q", "--depth=1", "file://" + place.Files.Folder, clone.PathOf("work"));
        using var runner = new ActionRunner(place) { Workspace = clone.PathOf("work") };

        var run = runner.Run(("version", "installed"));

        Assert.True(run.Exit == 1, run.Log);
        Assert.Equal(3, place.GitHub.Checks.Shown.Annotations.Count);
    }

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
            foreach (var node in lists)
                story.AppendLine($"  - {node!.ToJsonString(Readable)}");
        }

        return story
                .Append("\nThe summary of the job:\n\n")
                .Append(run.Summary)
                .ToString()
                .ReplaceLineEndings("\n")
                .Replace(place.Head, "HEAD")
                .Replace(place.Base, "BASE")
                .TrimEnd('\n') + "\n";
    }
}
