using System.Text.Json.Nodes;

namespace ListLint.Tests;

/// <summary>The preset for lists that are to be submitted to the list of awesome lists, and what is known of their repositories.</summary>
public sealed class AwesomeTests : IDisposable
{
    private const string Good =
        "# Awesome Harbours [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)\n\n> Places where ships rest.\n\n## Contents\n\n"
        + "- [Piers](#piers)\n\n## Piers\n\n- [Fog](https://fog.example) - Sounds horns.\n";

    private const string Bad = "# Harbours\n\n> Places where ships rest.\n\n## Piers\n\n* [Fog](https://fog.example): sounds horns\n";

    private readonly Repository repository = new();

    public void Dispose() => repository.Dispose();

    [Theory]
    [InlineData("--preset", "awesome")]
    [InlineData("--config", "awesome.yml")]
    public void The_preset_is_named_on_the_command_line_and_in_the_configuration(string option, string value)
    {
        Write(Bad).Write("awesome.yml", "extends: awesome\n");

        var output = Check(option, value).Output;

        Assert.Contains("[awesome-badge]", output);
        Assert.Contains("[awesome-list-item]", output);
    }

    [Theory]
    [InlineData("recommended")]
    [InlineData("style")]
    [InlineData("strict")]
    public void No_other_preset_asks_what_the_awesome_list_asks(string preset)
    {
        Write(Bad);

        Assert.DoesNotContain("[awesome-", Check("--preset", preset).Output);
    }

    [Fact]
    public void An_entry_under_two_topics_is_a_warning_unless_the_configuration_says_otherwise()
    {
        Write(Good + "\n## Horns\n\n- [Fog](https://fog.example) - Sounds horns.\n")
            .Write("off.yml", "extends: awesome\nrules: {cross-listed-entry: off}\n");

        Assert.Contains("README.md:15:4: warning \"Fog\" is already listed", Check("--preset", "awesome").Output);
        Assert.DoesNotContain("[cross-listed-entry]", Check("--config", "off.yml").Output);
    }

    [Fact]
    public void A_file_below_the_readme_of_its_repository_needs_no_badge_but_the_form_of_entries()
    {
        Write(Good).Write("lists/more.md", "# More\n\n- [Fog](https://fog.example/x) – Sounds horns.\n");

        var output = repository.Files.Run("check", "lists/more.md", "--preset", "awesome").Output;

        Assert.Contains("[awesome-list-item]", output);
        Assert.DoesNotContain("[awesome-badge]", output);
        Assert.DoesNotContain("To check by hand", output);
    }

    [Theory]
    [InlineData("contributing.md", "text", "license", "CC0", "")]
    [InlineData(".github/CONTRIBUTING.md", "text", "LICENSE.txt", "CC0", "")]
    [InlineData("Contributing.md", " \n", "COPYING", "CC0", "\"Contributing.md\" is empty.")]
    [InlineData("other.md", "text", "license", "CC0", "The repository has no guidelines for contributors.")]
    [InlineData("docs/contributing.md", "text", "other", "CC0", "The repository has no file \"license\".")]
    [InlineData("contributing.md", "text", "license", "MIT License\n\nCopyright", "The license of the repository is \"MIT\"")]
    public void The_files_of_the_repository_are_found_in_any_case(string guidelines, string text, string license, string terms, string expected)
    {
        Write(Good).Write(guidelines, text).Write(license, terms);

        var output = Check("--preset", "awesome").Output;

        Assert.Contains(expected.Length > 0 ? expected : "No problems.", output);
    }

    [Fact]
    public void Outside_of_a_clone_the_files_of_the_repository_are_for_the_checklist()
    {
        using var place = new Workplace();

        var output = place.Write("README.md", Good).Run("check", "README.md", "--preset", "awesome").Output;

        Assert.StartsWith("No problems.", output);
        Assert.Contains("- [ ] It has a file \"license\"", output);
        Assert.Contains("- [ ] It has guidelines for contributors", output);
    }

    [Fact]
    public void What_is_cached_does_not_outlive_a_file_that_was_added()
    {
        Write(Good).Write("license", "CC0");
        string[] args = ["--preset", "awesome", "--cache-dir", "cache"];
        Assert.Contains("no guidelines", Check(args).Output);

        repository.Files.Write("contributing.md", "Send a pull request.\n");

        Assert.DoesNotContain("no guidelines", Check(args).Output);
    }

    [Fact]
    public void The_age_and_the_name_come_from_git()
    {
        Write(Good);
        repository.Git("remote", "add", "origin", "git@github.com:tides/Harbours.git");
        repository.Git("add", "-A");
        repository.Git("commit", "-q", "-m", "list", "--date", "2026-01-20T00:00:00Z");

        var output = Check("--preset", "awesome").Output;

        Assert.Contains("The repository is named \"Harbours\".", output);
        Assert.DoesNotContain("- [ ] The repository is at least 30 days old.", output);
    }

    [Theory]
    [InlineData("https://github.com/tides/awesome-harbours", "tides/awesome-harbours")]
    [InlineData("https://github.com/tides/awesome-harbours.git", "tides/awesome-harbours")]
    [InlineData("git@github.com:tides/awesome-harbours.git", "tides/awesome-harbours")]
    [InlineData("ssh://git@github.com/tides/awesome-harbours.git/", "tides/awesome-harbours")]
    [InlineData("https://token@github.com/tides/awesome-harbours", "tides/awesome-harbours")]
    [InlineData("https://notgithub.com/tides/awesome-harbours", null)]
    [InlineData("https://github.com.example/tides/awesome-harbours", null)]
    [InlineData("https://gitlab.com/tides/awesome-harbours", null)]
    [InlineData("https://github.com/tides", null)]
    [InlineData("../harbours", null)]
    public void The_name_on_GitHub_is_read_from_any_address_of_a_remote(string url, string? name) =>
        Assert.Equal(name, ListLint.Run.Know.ProjectHistory.NameIn(url));

    [Fact]
    public void What_nobody_could_find_out_is_a_checklist_below_the_text_and_no_report()
    {
        Write(Good).Write("contributing.md", "text").Write("license", "CC0");

        var (text, json) = (Check("--preset", "awesome"), Check("--preset", "awesome", "--report", "json"));

        Assert.Equal(0, text.Exit);
        Assert.Contains("\nTo check by hand before you submit the list (with --online", text.Output);
        Assert.Contains("- [ ] It has a description and the topics \"awesome\" and \"awesome-list\" on GitHub.\n", text.Output);
        Assert.DoesNotContain("by hand", json.Output + json.Error);
        Assert.DoesNotContain("by hand", Check("--preset", "awesome", "--quiet").Output);
    }

    [Theory]
    [InlineData("[\"awesome\"]", "master", "The repository does not have the topic \"awesome-list\"", 3)]
    [InlineData("[\"awesome\",\"awesome-list\"]", "master", "The default branch is \"master\".", 2)]
    [InlineData("[\"awesome\",\"awesome-list\"]", "main", "The repository is named \"lists\".", 1)]
    public void With_a_token_GitHub_is_asked_about_the_repository(string topics, string branch, string expected, int reports)
    {
        using var github = new FakeGitHub();
        using var web = new FakeWeb();
        github.About = new JsonObject
        {
            ["description"] = "Places where ships rest",
            ["topics"] = JsonNode.Parse(topics),
            ["license"] = new JsonObject
            {
                ["key"] = "cc0-1.0",
                ["name"] = "CC0",
                ["spdx_id"] = "CC0-1.0",
            },
            ["created_at"] = "2020-01-01T00:00:00Z",
            ["default_branch"] = branch,
        };
        Write(Good).Write("contributing.md", "text").Write("license", "CC0");
        repository.Git("remote", "add", "origin", $"https://github.com/{FakeGitHub.Repository}.git");
        var files = repository.Files;
        files.Web = web;
        (files.Variables["GITHUB_TOKEN"], files.Variables["GITHUB_API_URL"]) = (FakeGitHub.Token, github.Url);

        var output = files.Run("check", "--preset", "awesome", "--online", "--ignore", "dead-link").Output;

        Assert.Contains(expected, output);
        // Its name is all that is wrong with it otherwise.
        Assert.Equal(reports, output.Split("[awesome-repository]").Length - 1);
        Assert.DoesNotContain("the topics \"awesome\" and", output);
    }

    private Workplace Write(string list) => repository.Files.Write("README.md", list);

    private Outcome Check(params string[] args) => repository.Files.Run(["check", "README.md", .. args]);
}
