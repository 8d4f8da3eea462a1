using System.Diagnostics;
using System.Text.Json;
using ListLint.Run.Ask;
using ListLint.Run.Plan.Settings;

namespace ListLint.Tests;

/// <summary>What a configuration says is what happens.</summary>
[Trait("Runs", "command")]
public sealed class ConfigUseTests : IDisposable
{
    // One empty-link error, one duplicate-entry error in a section, and one cross-listed-entry info over two sections.
    private const string List = """
        # List

        ## One

        - [Harbour scenes for semantic segmentation](https://arxiv.org/abs/2403.01234)
        - [Harbour scenes for semantic segmentation](https://arxiv.org/abs/2403.01234)
        - [Nothing]()

        ## Two

        - [Tide gauges at night and in fog](https://arxiv.org/abs/2403.04321)
        - [Buoys that sing](https://arxiv.org/abs/2403.04399)

        ## Three

        - [Tide gauges at night and in fog](https://arxiv.org/abs/2403.04321)

        """;

    private readonly Workplace place = new Workplace().Write("README.md", List);

    public void Dispose() => place.Dispose();

    [Fact]
    public void Without_a_configuration_the_recommended_rules_run() =>
        Assert.Equal(["duplicate-entry error 6", "empty-link error 7", "cross-listed-entry info 16"], Reports());

    [Theory]
    [InlineData("rules: {duplicate-entry: off, cross-listed-entry: off}", "empty-link error 7")]
    [InlineData("rules: {duplicate-entry: info, empty-link: off}", "duplicate-entry info 6", "cross-listed-entry info 16")]
    [InlineData("rules: {cross-listed-entry: {habit: each}, empty-link: off}", "duplicate-entry error 6", "cross-listed-entry info 16")]
    [InlineData("rules: {duplicate-entry: off, cross-listed-entry: {severity: warning}, empty-link: off}", "cross-listed-entry warning 16")]
    [InlineData("rules: {duplicate-entry: {severity: on}, empty-link: off}", "duplicate-entry error 6", "cross-listed-entry info 16")]
    public void A_rule_is_set_as_it_says(string config, params string[] expected) => Assert.Equal(expected, Reports(config));

    [Fact]
    public void Strict_turns_on_what_is_off_and_the_configuration_may_turn_it_off_again()
    {
        place.Write("README.md", "# List\n\n- [Harbour scenes](https://a.example/x) [[Code]](https://a.example/x)\n");

        Assert.Empty(Reports("extends: recommended"));
        Assert.Equal(["duplicate-link warning 3"], Reports("extends: strict"));
        Assert.Equal(["duplicate-link warning 3"], Reports("rules: {duplicate-link: on}"));
        Assert.Empty(Reports("extends: strict\nrules: {duplicate-link: off}"));
        Assert.Empty(Reports("rules: {duplicate-link: {}}"));
    }

    [Fact]
    public void The_command_line_wins_over_the_file()
    {
        place.Write(".listlint.yml", "extends: strict\nfail-on: info\nrules: {duplicate-entry: off}\n");

        Assert.Equal(["duplicate-entry error 6"], Reports(null, "--select", "duplicate-entry"));
        Assert.Empty(Reports(null, "--ignore", "empty-link,cross-listed-entry", "--preset", "recommended"));
        place.Write(".listlint.yml", "fail-on: error\nrules: {duplicate-entry: off, empty-link: warning}\n");
        Assert.Equal((0, 1), (place.Run("check").Exit, place.Run("check", "--fail-on", "warning").Exit));
    }

    [Fact]
    public void An_override_holds_for_its_files_only_and_the_later_one_wins()
    {
        place.Write("docs/old/a.md", List).Write("docs/b.md", List);

        Assert.Equal(
            ["empty-link error 7", "docs/b.md empty-link info 7", "docs/old/a.md empty-link warning 7"],
            Reports(
                """
                rules: {duplicate-entry: off, cross-listed-entry: off}
                overrides:
                  - files: docs
                    rules: {empty-link: info}
                  - files: [docs/old/**]
                    rules: {empty-link: warning}
                """,
                "README.md",
                "docs"
            )
        );
    }

    [Fact]
    public void Options_may_differ_from_file_to_file()
    {
        var entries = string.Concat(Enumerable.Range(0, 5).Select(index => $"- [Fog {index}](https://x.example/{index})\n"));
        var list = $"# A\n\n{entries}- [Rain](https://x.example/rain)\n\n# B\n\n- [Snow](https://x.example/snow)\n{entries}";
        place.Write("a.md", list).Write("b.md", list);

        Assert.Equal(
            ["a.md cross-listed-entry info 13", .. Enumerable.Range(13, 5).Select(line => $"b.md cross-listed-entry info {line}")],
            Reports("overrides: [{files: b.md, rules: {cross-listed-entry: {habit: each}}}]", "a.md", "b.md")
        );
    }

    [Fact]
    public void The_nearest_configuration_counts()
    {
        using (var git = Process.Start("git", ["init", "-q", place.Folder]))
            git.WaitForExit();
        place.Write(".listlint.yml", "rules: {duplicate-entry: off, cross-listed-entry: off}\n");
        place.Write("deep/er/a.md", List).Write("deep/.listlint.yml", "rules: {empty-link: off}\n");

        Assert.Equal(
            ["empty-link error 7", "deep/er/a.md duplicate-entry error 6", "deep/er/a.md cross-listed-entry info 16"],
            Reports(null, "README.md", "deep")
        );
    }

    [Fact]
    public void A_configuration_above_the_repository_does_not_count()
    {
        place.Write(".listlint.yml", "bad").Write("inner/.git", "").Write("inner/a.md", List);

        Assert.Equal(3, Reports(null, "inner/a.md").Count);
    }

    [Fact]
    public void What_is_extended_lies_below_and_its_patterns_start_from_its_own_folder()
    {
        place
            .Write("shared/base.yml", "fail-on: error\nrules: {duplicate-entry: off, cross-listed-entry: off, empty-link: info}\nignore: ['*.md']\n")
            .Write("shared/x.md", List);

        Assert.Equal(
            ["empty-link warning 7"],
            Reports("extends: [strict, ./shared/base.yml]\nrules: {empty-link: warning, inconsistent-entry: off}", "README.md", "shared/x.md")
        );
        Assert.Equal(0, place.Run("check").Exit);
    }

    [Fact]
    public void Files_names_the_lists_and_ignore_leaves_out()
    {
        place.Write("papers/a.md", "# A\n").Write("papers/b.md", "# B\n").Write("papers/c.txt", "C\n").Write("notes.md", "# N\n");
        place.Write(".listlint.yml", "files: [papers/*]\nignore: [papers/b.md]\n");

        var outcome = place.Run("check", "-v");

        Assert.Equal("No problems.\n2 lists checked.\n", outcome.Output);
        Assert.Contains("listlint: papers/b.md: left out, .listlint.yml ignores it\n", outcome.Error);
        Assert.Equal(new Outcome(0, "", "listlint: papers/b.md: left out, .listlint.yml ignores it\n"), place.Run("check", "papers/b.md"));
        Assert.Equal("No problems.\n1 list checked.\n", place.Run("check", "notes.md").Output);
    }

    [Fact]
    public void Files_that_match_nothing_are_said()
    {
        place.Write(".listlint.yml", "files: lists\n");

        Assert.Equal(new Outcome(2, "", "listlint: no file here matches what .listlint.yml names under files\n"), place.Run("check"));
    }

    [Fact]
    public void Standard_input_takes_the_configuration_of_its_name()
    {
        place.Input = System.Text.Encoding.UTF8.GetBytes(List);
        place.Write("docs/.listlint.yml", "rules: {duplicate-entry: off, cross-listed-entry: off}\n");

        Assert.Equal(["docs/x.md empty-link error 7"], Reports(null, "-", "--stdin-filename", "docs/x.md"));
    }

    [Fact]
    public void A_named_configuration_holds_for_all_lists()
    {
        place.Write(".listlint.yml", "bad").Write("ci/strict.yml", "rules: {duplicate-entry: off, cross-listed-entry: off}\n");

        Assert.Equal(["empty-link error 7"], Reports(null, "--config", "ci/strict.yml"));
    }

    [Theory]
    [InlineData("docs/configuration.md", "## The file", "warning")]
    [InlineData("README.md", "## Make it yours", "error")]
    public void The_example_of_a_page_can_be_used(string path, string heading, string severity) =>
        Assert.Equal([$"duplicate-entry {severity} 6", "empty-link error 7", "cross-listed-entry info 16"], Reports(ExampleUnder(heading, path)));

    private static string ExampleUnder(string heading, string path)
    {
        var page = File.ReadAllText(SourceTree.PathOf(path)).ReplaceLineEndings("\n");
        var start = page.IndexOf("```yaml\n", page.IndexOf(heading, StringComparison.Ordinal), StringComparison.Ordinal) + "```yaml\n".Length;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    [Fact]
    public void Suppressions_are_read_with_their_place()
    {
        place.Write(
            ".listlint.yml",
            """
            online: true
            suppress:
              - rule: duplicate-entry
                entry: Tide gauges
                reason: Two works
                until: 2030-12-31
              - {rule: empty-link, url: 'https://a.example/x', reason: Comes soon}
            """
        );

        var configuration = new Configurations(place.Folder, RuleFolders.Rules, new RuleChoice()).Get(place.Folder);

        Assert.True(configuration.IsOnline);
        Assert.Equal(
            [
                new("duplicate-entry", "Tide gauges", null, "Two works", new DateOnly(2030, 12, 31), new(".listlint.yml", 3, 5)),
                new("empty-link", null, "https://a.example/x", "Comes soon", null, new(".listlint.yml", 7, 5)),
            ],
            configuration.Suppressions
        );
    }

    private const string Words = "# Harbours\n\n- [Dashline](https://a.example) - A tool for the infastructure of harbours.\n";

    [Theory]
    [InlineData(null, 2)]
    [InlineData("words: {add: [infastructure, Dashline]}", 0)]
    [InlineData("words: {add: Infastructure}", 1)]
    [InlineData("words: {ignore: ['*structure', dash*]}", 0)]
    [InlineData("words: {ignore: ['in*', '*line*x']}", 1)]
    [InlineData("extends: ./words.yml", 1)]
    public void A_word_that_is_added_is_spelt_right_in_any_case(string? config, int reports)
    {
        place.Write("README.md", "# Harbours\n\n- [Dashline](https://dashlane.example) - A tool for the infastructure of harbours.\n");
        place.Write("words.yml", "words: {add: [infastructure]}\n");
        Assert.Equal(reports, Reports(config, "--select", "misspelled-word,misspelled-name").Count);
    }

    [Fact]
    public void The_nearest_file_of_words_adds_words_too()
    {
        place.Write(".git/HEAD", "").Write("README.md", Words).Write("docs/README.md", Words);
        Assert.Equal(2, Reports(null, "--select", "misspelled-word", "README.md", "docs/README.md").Count);
        place.Write(".listlint-words.txt", "# terms\ninfa*\r\n").Write("docs/.listlint-words.txt", "Infastructure # as its authors write it\n");
        Assert.Empty(Reports(null, "--select", "misspelled-word", "README.md", "docs/README.md"));
        place.Write("docs/.listlint-words.txt", "\n");
        Assert.Equal(["docs/README.md misspelled-word warning 3"], Reports(null, "--select", "misspelled-word", "README.md", "docs/README.md"));
    }

    [Fact]
    public void What_is_no_word_in_a_file_of_words_is_told_with_its_line()
    {
        place.Write("README.md", Words).Write(".listlint-words.txt", "tide\n  fog horn # two\n*\n");
        Assert.Equal(
            new Outcome(
                2,
                "",
                ".listlint-words.txt:2:3: \"fog horn\" has a space in it. Words are given one by one\n"
                    + ".listlint-words.txt:3:1: \"*\" means every word. Turn the rules off instead\n"
            ),
            place.Run("check")
        );
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("words: {language: en-GB}", 1)]
    [InlineData("words: {language: de}", 0)]
    public void A_line_that_does_not_tell_its_language_is_in_that_of_the_configuration(string? config, int reports)
    {
        place.Write("README.md", "# Harbours\n\n- [Dashline](https://a.example) - Harbour infastructure.\n");
        Assert.Equal(reports, Reports(config, "--select", "misspelled-word").Count);
    }

    private List<string> Reports(string? config = null, params string[] args)
    {
        if (config is not null)
            place.Write(".listlint.yml", config + "\n");
        var outcome = place.Run(["check", "--report", "json", .. args]);
        Assert.Equal("", outcome.Error);
        using var json = JsonDocument.Parse(outcome.Output);
        return
        [
            .. json
                .RootElement.GetProperty("diagnostics")
                .EnumerateArray()
                .Select(one =>
                    $"{(one.GetProperty("file").GetString() is var file and not "README.md" ? file + " " : "")}"
                    + $"{one.GetProperty("rule").GetString()} {one.GetProperty("severity").GetString()} {one.GetProperty("line").GetInt32()}"
                ),
        ];
    }
}
