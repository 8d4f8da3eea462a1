using System.Text;
using System.Text.Json.Nodes;

namespace ListLint.Tests;

/// <summary>What a pull request sees of a check run.</summary>
public sealed class CheckRunTests : IDisposable
{
    private readonly PullRequestPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(50, 1)]
    [InlineData(51, 2)]
    [InlineData(1000, 20)]
    public void Every_finding_is_annotated_fifty_a_request(int count, int batches)
    {
        place.Before(("README.md", "# Fog\n")).After(("README.md", "# Fog\n\n" + Empty(count)));

        var outcome = place.Check("--select", "empty-link");

        var run = Assert.Single(place.GitHub.Checks.Runs);
        Assert.Equal((count == 0 ? 0 : 1, "completed", count == 0 ? "success" : "failure"), (outcome.Exit, run.Status, run.Conclusion));
        Assert.Equal(Enumerable.Range(3, count), run.Annotations.Select(node => node["start_line"]!.GetValue<int>()));
        Assert.Equal(batches, place.GitHub.Sent("PATCH").Count(request => request.Body!["output"]!["annotations"] is not null));
        Assert.DoesNotContain(place.GitHub.Log, request => request.Status >= 400);
    }

    [Fact]
    public void Twenty_thousand_findings_are_told_as_far_as_they_fit()
    {
        place.Before(("README.md", "# Fog\n")).After(("README.md", "# Fog\n\n" + Empty(20_000)));

        Assert.Equal(1, place.Check("--select", "empty-link").Exit);

        var run = Assert.Single(place.GitHub.Checks.Runs);
        Assert.Equal(("20000 errors", 1000), (run.Title, run.Annotations.Count));
        Assert.InRange(Encoding.UTF8.GetByteCount(run.Summary), 1000, 65_535);
        Assert.EndsWith("19900 more problems not shown here. The text report in the log has all of them.\n", run.Summary);
        Assert.StartsWith("1000 of 20000 problems are annotated", run.Output!["text"]!.GetValue<string>());
    }

    [Fact]
    public void An_annotation_says_where_what_and_how_to_fix_it()
    {
        place.Before(("docs/list.md", "# Fog\n")).After(("docs/list.md", "# Fog\n\n- Zoë and ZoÃ«â€™s barometer\n- [Rain]()\n"));

        place.Check("docs/list.md", "--select", "mojibake,empty-link");

        Assert.Equal(
            """{"path":"docs/list.md","start_line":3,"end_line":3,"start_column":13,"end_column":18"""
                + ""","annotation_level":"failure","message":"\u0022Zo\u00C3\u00AB\u00E2\u20AC\u2122s\u0022 is damaged text. """
                + """It should be \u0022Zo\u00EB\u2019s\u0022 (UTF-8 """
                + """read as Windows-1252).","title":"mojibake","raw_details":"fix: Restore the damaged characters"}""",
            place.GitHub.Checks.Shown.Annotations[0].ToJsonString()
        );
        Assert.Equal("ListLint (docs/list.md)", place.GitHub.Checks.Shown.Name);
    }

    [Fact]
    public void What_was_there_before_fails_nothing_and_is_only_in_the_summary()
    {
        place.Before(("README.md", "# Fog\n\n- [Old]()\n")).After(("README.md", "# Fog\n\nMore.\n\n- [Old]()\n"));

        Assert.Equal(0, place.Check("--select", "empty-link").Exit);

        var run = place.GitHub.Checks.Shown;
        Assert.Equal(("success", "No new problems", 0), (run.Conclusion, run.Title, run.Annotations.Count));
        Assert.Contains("These do not count here: **1 error** in 1 file.", run.Summary);
    }

    [Fact]
    public void What_is_below_fail_on_makes_it_neutral()
    {
        place.Before(("README.md", "# Fog\n"), (".listlint.yml", "rules: {empty-link: info}\n")).After(("README.md", "# Fog\n\n" + Empty(2)));

        Assert.Equal(0, place.Check("--select", "empty-link").Exit);

        Assert.Equal(("neutral", "2 infos"), (place.GitHub.Checks.Shown.Conclusion, place.GitHub.Checks.Shown.Title));
        Assert.All(place.GitHub.Checks.Shown.Annotations, node => Assert.Equal("notice", node["annotation_level"]!.GetValue<string>()));
    }

    [Fact]
    public void A_renamed_list_brings_nothing_in()
    {
        var lines = string.Concat(Enumerable.Range(0, 20).Select(index => $"- [a{index}](https://x.example/{index})\n")) + "- [Old]()\n";
        place.Before(("list.md", lines)).After(("list.md", null), ("liste über Nebel.md", lines + "- [New]()\n"));

        place.Check("*.md", "--select", "empty-link");

        var node = Assert.Single(place.GitHub.Checks.Shown.Annotations);
        Assert.Equal(("liste über Nebel.md", 22), (node["path"]!.GetValue<string>(), node["start_line"]!.GetValue<int>()));
    }

    [Fact]
    public void A_deleted_list_is_no_problem_of_the_lists_that_are_left()
    {
        place.Before(("README.md", "# Fog\n"), ("docs/README.md", Empty(3))).After(("docs/README.md", null));

        Assert.Equal(0, place.Check("--select", "empty-link").Exit);
        Assert.Equal("success", place.GitHub.Checks.Shown.Conclusion);
    }

    [Fact]
    public void Two_lists_have_one_check_run()
    {
        place.Before(("a.md", "# A\n"), ("b.md", "# B\n")).After(("a.md", "# A\n\n" + Empty(2)), ("b.md", "# B\n\n" + Empty(1)));

        place.Check("a.md", "b.md", "--select", "empty-link");

        var run = Assert.Single(place.GitHub.Checks.Runs);
        Assert.Equal(["a.md:3", "a.md:4", "b.md:3"], run.Annotations.Select(Place));
        Assert.Equal("ListLint (a.md, b.md)", run.Name);
    }

    [Fact]
    public void Paths_start_from_the_root_of_the_repository_also_where_the_command_runs_in_a_folder()
    {
        place.Before(("docs/README.md", "# A\n")).After(("docs/README.md", "# A\n\n" + Empty(1)));
        using var output = new StringWriter();
        var host = place.Files.HostFor(output, output) with { Folder = place.Files.PathOf("docs"), Patience = place.Patience };

        ListLint.Cli.Application.Run(["check", "--report", "github-check", "--select", "empty-link"], host);

        Assert.Equal("docs/README.md:3", Place(Assert.Single(place.GitHub.Checks.Shown.Annotations)));
        Assert.Contains($"https://github.example/octo/lists/blob/{place.Head}/docs/README.md?plain=1#L3", place.GitHub.Checks.Shown.Summary);
    }

    [Fact]
    public void Lines_are_those_of_the_head_also_where_the_merge_with_the_base_is_checked_out()
    {
        place.Before(("README.md", "# Fog\n\n- a\n- b\n- c\n- d\n- e\n")).After(("README.md", "# Fog\n\n- a\n- b\n- c\n- d\n- e\n- [New]()\n"));
        place.Git("checkout", "-q", "-b", "moved", place.Base);
        place.Files.Write("README.md", "# Fog\n\nThree lines\nof the base\nabove it.\n\n- a\n- b\n- c\n- d\n- e\n");
        place.Git("commit", "-qam", "base moves on");
        var moved = place.Git("rev-parse", "HEAD").Trim();
        place.Git("merge", "-q", "--no-edit", place.Head);
        place.On("pull_request", Payloads.PullRequest(place.Head, moved));

        place.Check("--select", "empty-link");

        Assert.Equal("README.md:8", Place(Assert.Single(place.GitHub.Checks.Shown.Annotations)));
    }

    [Fact]
    public void Other_reports_go_where_they_are_sent()
    {
        place.Before(("README.md", "# Fog\n")).After(("README.md", "# Fog\n\n" + Empty(1)));

        var outcome = place.Check("--select", "empty-link", "--report", "json", "--report", "github-review");

        Assert.Equal(1, JsonNode.Parse(outcome.Output)!["summary"]!["error"]!.GetValue<int>());
        Assert.Equal(
            "listlint: check run: https://github.example/octo/lists/runs/1000\nlistlint: 1 list checked.\n",
            outcome.Error.ReplaceLineEndings("\n")
        );
    }

    internal static string Empty(int count) => string.Concat(Enumerable.Range(1, count).Select(index => $"- [Fog {index}]()\n"));

    internal static string Place(JsonNode annotation) => $"{annotation["path"]!.GetValue<string>()}:{annotation["start_line"]!.GetValue<int>()}";
}
