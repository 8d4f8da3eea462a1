using ListLint.Cli;

namespace ListLint.Tests;

[Trait("Runs", "command")]
public sealed class BaselineCommandTests : IDisposable
{
    private readonly Workplace place = new Workplace().Write("README.md", "- [Fog]()\n");

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_baseline_is_written_and_leaves_only_what_is_new()
    {
        Assert.Equal(
            new Outcome(0, "1 problem in 1 file written to .listlint-baseline.json. Use it: listlint check --baseline .listlint-baseline.json\n", ""),
            place.Run("baseline")
        );
        Assert.Equal(0, Check().Exit);

        place.Write("README.md", "# Weather\n\n- [Rain]()\n- [Fog]()\n");

        var outcome = Check();
        Assert.Equal(1, outcome.Exit);
        Assert.Contains("README.md:3:3", outcome.Output);
        Assert.DoesNotContain("README.md:4", outcome.Output);
    }

    [Fact]
    public void A_baseline_holds_no_line_numbers_and_is_the_same_when_written_again()
    {
        place.Run("baseline");
        var before = File.ReadAllText(place.PathOf(".listlint-baseline.json"));
        place.Write("README.md", "# Weather\n\n- [Fog]()\n").Run("baseline");

        Assert.Equal(before, File.ReadAllText(place.PathOf(".listlint-baseline.json")));
        Assert.Contains("\"file\": \"README.md\"", before);
    }

    [Fact]
    public void The_same_baseline_serves_a_run_in_another_folder()
    {
        place.Write("docs/README.md", "- [Rain]()\n").Run("baseline", "README.md", "docs/README.md");
        using var error = new StringWriter();
        using var output = new StringWriter();

        var exit = Application.Run(
            ["check", "--baseline", "../.listlint-baseline.json"],
            place.HostFor(output, error) with
            {
                Folder = place.PathOf("docs"),
            }
        );

        Assert.Equal((0, ""), (exit, error.ToString()));
    }

    [Fact]
    public void What_is_gone_is_said_once_and_listed_on_request()
    {
        place.Run("baseline");
        place.Write("README.md", "- [Fog](https://x.example/fog)\n");

        Assert.Equal(
            "listlint: 1 problem of the baseline is gone. With -v they are listed. Write it again, so that they stay gone: listlint baseline\n",
            Check().Error
        );
        Assert.Contains("listlint: gone: README.md: empty-link: - [Fog]()\n", Check("-v").Error);
        Assert.Equal("", Check("-q").Error);
    }

    [Fact]
    public void What_is_gone_of_a_configuration_is_said_where_all_lists_are_checked()
    {
        place.Write(".listlint.yml", "suppress:\n  - rule: empty-link\n    entry: Rain\n    reason: It moves\n").Run("baseline");
        string[] all = ["check", "--baseline", ".listlint-baseline.json", "-v"];
        Assert.DoesNotContain("gone", place.Run(all).Error);
        place.Write(".listlint.yml", "fail-on: warning\n");

        Assert.Contains("listlint: gone: .listlint.yml: unused-suppression: - rule: empty-link\n", place.Run(all).Error);
        Assert.DoesNotContain("gone", Check("-v").Error);
    }

    [Fact]
    public void What_a_baseline_knows_is_not_fixed()
    {
        const string Text = "- ZoÃ«â€™s barometer\n";
        place.Write("README.md", Text).Run("baseline");

        Check("--fix", "--unsafe");

        Assert.Equal(Text, File.ReadAllText(place.PathOf("README.md")));
    }

    [Theory]
    [InlineData(null, "is not there")]
    [InlineData("{", "is not JSON (line 1)")]
    [InlineData("[]", "is not a baseline of listlint")]
    [InlineData("{\"tool\":\"other\"}", "is not a baseline of listlint")]
    [InlineData("{\"tool\":\"listlint\",\"version\":2,\"diagnostics\":[]}", "is the baseline of another version of listlint")]
    [InlineData("{\"tool\":\"listlint\",\"version\":1}", "is damaged: a part is missing or of another kind")]
    [InlineData("{\"tool\":\"listlint\",\"version\":1,\"diagnostics\":[{\"file\":1}]}", "is damaged: a part is missing or of another kind")]
    [InlineData(
        "{\"tool\":\"listlint\",\"version\":1,\"diagnostics\":[{\"file\":\"a\",\"rule\":\"b\",\"line\":\"c\",\"text\":\"d\",\"count\":0}]}",
        "is damaged: a part is missing or of another kind"
    )]
    public void A_file_that_is_no_baseline_is_an_error(string? json, string problem)
    {
        if (json is not null)
            place.Write(".listlint-baseline.json", json);

        Assert.Equal(
            new Outcome(2, "", $"listlint: --baseline: .listlint-baseline.json {problem}. Write a new one: listlint baseline --output FILE\n"),
            Check()
        );
    }

    [Fact]
    public void A_file_that_is_no_baseline_is_not_overwritten()
    {
        var outcome = place.Run("baseline", "--output", "README.md");

        Assert.Equal(2, outcome.Exit);
        Assert.Equal("- [Fog]()\n", File.ReadAllText(place.PathOf("README.md")));
    }

    [Fact]
    public void Where_a_list_cannot_be_read_no_baseline_is_written()
    {
        Assert.Equal(2, place.Run("baseline", "README.md", "missing.md").Exit);
        Assert.False(File.Exists(place.PathOf(".listlint-baseline.json")));
    }

    private Outcome Check(params string[] more) => place.Run(["check", "README.md", "--baseline", ".listlint-baseline.json", .. more]);
}
