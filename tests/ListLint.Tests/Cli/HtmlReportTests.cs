using System.Diagnostics;
using System.Text.Json;
using ListLint.Cli.Deliver.Page;

namespace ListLint.Tests;

/// <summary>What the command tells the page of the place where it runs.</summary>
[Trait("Runs", "command")]
public sealed class HtmlReportTests : IDisposable
{
    private const string List = "# Tools\n\n- [a]()\n- [b](https://x.example) (2020)\n";
    private readonly Workplace workplace = new Workplace().Write("lists/list.md", List);

    public void Dispose() => workplace.Dispose();

    [Fact]
    public void The_page_holds_counts_the_rendered_line_and_the_rule()
    {
        var data = Data();
        var file = data.GetProperty("files")[0];

        Assert.Equal("""{"entries":2,"links":2,"sections":1,"hosts":1}""", data.GetProperty("counts").GetRawText());
        Assert.Equal(
            ("empty-link", "lists/list.md"),
            (data.GetProperty("rules")[0].GetProperty("id").GetString(), file.GetProperty("path").GetString())
        );
        Assert.Equal("""{"text":"- [a]()","block":"item","level":1,"shown":[["a",null,"a"]]}""", file.GetProperty("views")[0].GetRawText());
        Assert.Equal(JsonValueKind.Null, data.GetProperty("project").ValueKind);
    }

    [Theory]
    [InlineData("https://github.com/me/lists.git", "me/lists")]
    [InlineData("https://token@github.com/me/lists", "me/lists")]
    [InlineData("git@github.com:me/my.lists.git", "me/my.lists")]
    [InlineData("ssh://git@github.com/me/lists/", "me/lists")]
    [InlineData("ssh://git@github.com:22/me/lists.git", "me/lists")]
    [InlineData("https://github.com.evil.example/me/lists", null)]
    [InlineData("https://evil.example/github.com/me/lists", null)]
    [InlineData("https://gitlab.com/me/lists.git", null)]
    [InlineData("/srv/git/lists.git", null)]
    [InlineData("https://github.com/me/\"><script>", null)]
    public void The_repository_is_known_by_the_address_it_was_cloned_from(string address, string? project) =>
        Assert.Equal(project, GitHubRemote.ProjectOf(address));

    [Fact]
    public void Links_go_to_the_lines_of_the_commit_that_was_pushed()
    {
        Commit();
        Git("remote", "add", "origin", "https://secret@github.com/me/lists.git");
        Git("update-ref", "refs/remotes/origin/main", "HEAD");
        workplace.Write("lists/list.md", "<!-- new -->\n" + List);
        var commit = Git("rev-parse", "HEAD").Trim();

        var data = Data();

        Assert.Equal(("me/lists", commit), (data.GetProperty("project").GetString(), data.GetProperty("commit").GetString()));
        var finding = data.GetProperty("files")[0].GetProperty("findings")[0];
        Assert.Equal(
            (4, $"https://github.com/me/lists/blob/{commit}/lists/list.md?plain=1#L3"),
            (finding.GetProperty("line").GetInt32(), finding.GetProperty("url").GetString())
        );
        Assert.DoesNotContain("secret", data.GetRawText());
    }

    [Fact]
    public void A_commit_that_was_not_pushed_is_not_linked_to()
    {
        Commit();
        Git("remote", "add", "origin", "https://github.com/me/lists.git");

        Assert.False(Data().GetProperty("files")[0].GetProperty("findings")[0].TryGetProperty("url", out _));
    }

    [Theory]
    [InlineData("https://secret@gitlab.example/group/me/lists.git", "me/lists")]
    [InlineData("git@code.example:me/lists.git", "me/lists")]
    [InlineData("ssh://git@code.example:22/me/lists", "me/lists")]
    [InlineData("https://secret@code.example/lists.git", null)]
    [InlineData("https://code.example/me/\"><script>", null)]
    [InlineData("/srv/git/lists.git", null)]
    public void A_repository_of_another_server_has_a_name_too(string address, string? project) =>
        Assert.Equal(project, LocalRepository.ProjectOf(address));

    [Fact]
    public void The_repository_and_the_commit_are_named_wherever_the_clone_came_from()
    {
        Commit();
        var head = Git("rev-parse", "HEAD").Trim();

        var alone = Data();
        Git("remote", "add", "origin", "https://secret@gitlab.example/me/lists.git");
        var cloned = Data();

        Assert.Equal((Path.GetFileName(workplace.Folder), head), (alone.GetProperty("project").GetString(), alone.GetProperty("head").GetString()));
        Assert.Equal(("me/lists", head), (cloned.GetProperty("project").GetString(), cloned.GetProperty("head").GetString()));
        Assert.Equal(JsonValueKind.Null, cloned.GetProperty("commit").ValueKind);
        Assert.DoesNotContain("secret", cloned.GetRawText());
    }

    [Fact]
    public void In_GitHub_Actions_the_workflow_says_where_the_lines_are()
    {
        Commit();
        var commit = Git("rev-parse", "HEAD").Trim();
        (workplace.Variables["GITHUB_SERVER_URL"], workplace.Variables["GITHUB_REPOSITORY"], workplace.Variables["GITHUB_SHA"]) = (
            "https://git.example",
            "me/lists",
            commit
        );

        Assert.Equal(
            $"https://git.example/me/lists/blob/{commit}/lists/list.md?plain=1#L3",
            Data().GetProperty("files")[0].GetProperty("findings")[0].GetProperty("url").GetString()
        );
    }

    [Fact]
    public void Against_a_baseline_the_page_knows_what_was_left_out_and_what_is_gone()
    {
        workplace.Write("lists/list.md", List + "- [c]()\n");
        workplace.Run("baseline", "lists/list.md");
        workplace.Write("lists/list.md", List + "- [d]()\n");

        var data = Data("--baseline", ".listlint-baseline.json");

        var rule = data.GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "empty-link");
        Assert.Equal(
            (1, 1, 1),
            (
                data.GetProperty("files")[0].GetProperty("findings").GetArrayLength(),
                rule.GetProperty("known").GetInt32(),
                rule.GetProperty("gone").GetInt32()
            )
        );
    }

    private JsonElement Data(params string[] options)
    {
        var outcome = workplace.Run(["check", "lists/list.md", "--report", "html=report.html", .. options]);
        Assert.InRange(outcome.Exit, 0, 1);
        var page = File.ReadAllText(workplace.PathOf("report.html"));
        var start = page.IndexOf("id=\"data\">", StringComparison.Ordinal) + "id=\"data\">".Length;
        return JsonDocument.Parse(page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)]).RootElement;
    }

    private void Commit()
    {
        Git("init", "-q", "-b", "main");
        Git("add", ".");
        Git("-c", "user.name=me", "-c", "user.email=me@x.example", "commit", "-q", "-m", "A list");
    }

    private string Git(params string[] args)
    {
        using var git = Process.Start(new ProcessStartInfo("git", args) { WorkingDirectory = workplace.Folder, RedirectStandardOutput = true })!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return output;
    }
}
