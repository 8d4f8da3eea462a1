using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ListLint.Tests;

/// <summary>The workflows and the action, as far as actionlint does not look.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Files =>
        new(
            Directory
                .EnumerateFiles(SourceTree.PathOf(".github", "workflows"))
                .Append(SourceTree.PathOf("action.yml"))
                .Select(path => Path.GetRelativePath(SourceTree.Root, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_action_is_pinned_by_the_hash_of_a_commit_and_says_its_version(string path) =>
        Assert.All(
            File.ReadLines(SourceTree.PathOf(path)).Where(line => line.Contains("uses: ") && !line.TrimEnd().EndsWith("uses: ./")),
            line => Assert.Matches(@"uses: [\w./-]+@[0-9a-f]{40} # v[0-9.]+$", line)
        );

    [Theory]
    [MemberData(nameof(Files))]
    public void No_script_holds_an_expression(string path)
    {
        foreach (Match script in Script().Matches(File.ReadAllText(SourceTree.PathOf(path)).ReplaceLineEndings("\n")))
            Assert.DoesNotContain("${{", script.Value);
    }

    [Fact]
    public void Every_step_of_the_action_runs_in_any_container_and_the_scripts_that_it_runs_are_there()
    {
        Assert.All(ActionFile.Steps, step => Assert.Equal("sh", step.Shell));
        Assert.All(ActionFile.Steps, step => Assert.True(File.Exists(SourceTree.PathOf(ScriptPath().Match(step.Run).Groups[1].Value)), step.Run));
    }

    [Fact]
    public void The_npm_package_and_its_programs_have_the_version_of_the_build()
    {
        var version = System.Xml.Linq.XDocument.Load(SourceTree.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;
        var package = JsonNode.Parse(File.ReadAllText(SourceTree.PathOf("package.json")))!;

        Assert.Equal(version, package["version"]!.GetValue<string>());
        Assert.All(package["optionalDependencies"]!.AsObject(), program => Assert.Equal(version, program.Value!.GetValue<string>()));
    }

    [Fact]
    public void The_action_needs_no_more_than_it_says() =>
        Assert.Equal(
            ["changes", "config", "fail-on", "merge", "online", "paths", "preset", "report", "shard", "token", "version"],
            ActionFile.Inputs.Keys.Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_workflows_of_the_pages_use_inputs_and_outputs_that_there_are()
    {
        var pages = ((string[])["README.md", "docs/github.md", "docs/large-collections.md"]).Select(path =>
            File.ReadAllText(SourceTree.PathOf(path)).ReplaceLineEndings("\n")
        );
        var page = string.Join('\n', pages);
        var workflows = WorkflowExample().Matches(page).Select(match => match.Value).ToList();

        Assert.Equal(4, workflows.Count);
        Assert.All(workflows.SelectMany(text => UsedInput().Matches(text)), match => Assert.Contains(match.Groups[1].Value, ActionFile.Inputs.Keys));
        Assert.All(
            workflows.SelectMany(text => UsedOutput().Matches(text)),
            match => Assert.Contains(match.Groups[1].Value, ActionFile.Outputs.Keys)
        );
        Assert.All(ActionFile.Inputs.Keys, input => Assert.Contains($"`{input}`", page));
    }

    [GeneratedRegex(@"^( *)(?:- )?run: (?:[^|\n].*|\|\n(?:(?:\1  .*)?\n)+)", RegexOptions.Multiline)]
    private static partial Regex Script();

    [GeneratedRegex(@"^```yaml\n(?:name|on): .*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex WorkflowExample();

    [GeneratedRegex(@"uses: OWNER/REPOSITORY@v1[^\n]*\n +with:\n +([a-z-]+): ")]
    private static partial Regex UsedInput();

    [GeneratedRegex(@"steps\.lists\.outputs\.([a-z]+)")]
    private static partial Regex UsedOutput();

    [GeneratedRegex("""^\. "\$GITHUB_ACTION_PATH/([^"]+)"$""")]
    private static partial Regex ScriptPath();
}
