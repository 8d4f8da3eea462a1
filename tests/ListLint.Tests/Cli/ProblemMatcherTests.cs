using System.Text.Json;
using System.Text.RegularExpressions;
using ListLint.Run.Plan.Settings;

namespace ListLint.Tests;

/// <summary>What is offered to GitHub Actions and to editors fits what the command writes and reads.</summary>
[Trait("Runs", "command")]
public sealed class ProblemMatcherTests
{
    [Fact]
    public void The_problem_matcher_finds_each_error_and_warning_of_the_text_and_nothing_in_the_lines_of_a_list()
    {
        using var place = new Workplace();
        place.Write("a list.md", "# L\n\n- [A: b]()\n- other.md:1:1: error shouts [empty-link] [B]()\n" + "- [C](https://x.example/c) the the end\n");
        using var json = JsonDocument.Parse(File.ReadAllText(SourceTree.PathOf(".github/action/problem-matcher.json")));
        var pattern = json.RootElement.GetProperty("problemMatcher")[0].GetProperty("pattern")[0];
        var regex = new Regex(pattern.GetProperty("regexp").GetString()!);
        string Part(Match match, string name) => match.Groups[pattern.GetProperty(name).GetInt32()].Value;

        var found = place.Run("check", "a list.md").Output.Split('\n').Select(line => regex.Match(line)).Where(match => match.Success).ToList();

        Assert.Equal(
            ["a list.md 3:3 error empty-link", "a list.md 4:43 error empty-link", "a list.md 5:32 warning repeated-word"],
            found.Select(match =>
                $"{Part(match, "file")} {Part(match, "line")}:{Part(match, "column")} {Part(match, "severity")} {Part(match, "code")}"
            )
        );
        Assert.StartsWith("The link \"A: b\"", Part(found[0], "message"));
    }

    [Fact]
    public void The_entry_for_SchemaStore_names_the_configuration_and_its_schema()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(SourceTree.PathOf(".github/schemastore/catalog-entry.json")));

        Assert.Equal([ConfigKeys.FileName], json.RootElement.GetProperty("fileMatch").EnumerateArray().Select(name => name.GetString()));
        Assert.EndsWith("/" + ConfigSchema.FileInRepository, json.RootElement.GetProperty("url").GetString());
        Assert.True(File.Exists(SourceTree.PathOf(ConfigSchema.FileInRepository)));
    }
}
