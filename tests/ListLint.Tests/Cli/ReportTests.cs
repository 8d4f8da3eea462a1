using System.Text.Json;

namespace ListLint.Tests;

[Trait("Runs", "command")]
public sealed class ReportTests : IDisposable
{
    private readonly Workplace workplace = new Workplace().Write("list.md", "- [a]()\n");

    public void Dispose() => workplace.Dispose();

    [Fact]
    public void In_GitHub_Actions_text_stands_between_marks_that_no_list_can_guess()
    {
        workplace.Variables["GITHUB_ACTIONS"] = "true";
        var (first, second) = (Lines("text"), Lines("text"));

        Assert.StartsWith("::stop-commands::", first[0]);
        Assert.Equal($"::{first[0]["::stop-commands::".Length..]}::", first[^1]);
        Assert.NotEqual(first[0], second[0]);
    }

    [Fact]
    public void A_report_in_a_file_has_no_marks()
    {
        workplace.Variables["GITHUB_ACTIONS"] = "true";
        workplace.Run("check", "list.md", "--report", "text=report.txt");

        Assert.StartsWith("list.md:1:", File.ReadAllText(workplace.PathOf("report.txt")));
    }

    [Fact]
    public void In_GitHub_Actions_links_go_to_the_commit()
    {
        (workplace.Variables["GITHUB_SERVER_URL"], workplace.Variables["GITHUB_REPOSITORY"], workplace.Variables["GITHUB_SHA"]) = (
            "https://git.example",
            "me/lists",
            "abc"
        );

        Assert.Contains("[list.md:1](https://git.example/me/lists/blob/abc/list.md?plain=1#L1)", string.Join('\n', Lines("markdown")));
    }

    [Fact]
    public void SARIF_describes_the_rules_that_ran()
    {
        using var json = JsonDocument.Parse(string.Join('\n', Lines("sarif")));
        var rule = json
            .RootElement.GetProperty("runs")[0]
            .GetProperty("tool")
            .GetProperty("driver")
            .GetProperty("rules")
            .EnumerateArray()
            .Single(rule => rule.GetProperty("id").GetString() == "empty-link");

        Assert.StartsWith("Reports a link without a target", rule.GetProperty("fullDescription").GetProperty("text").GetString());
        Assert.StartsWith("# empty-link", rule.GetProperty("help").GetProperty("markdown").GetString());
    }

    private string[] Lines(string format) => workplace.Run("check", "list.md", "--report", format).Output.TrimEnd('\n').Split('\n');
}
