using System.Text;
using ListLint.GitHub;

namespace ListLint.Tests;

/// <summary>Events of every kind: which commit is checked, and against which.</summary>
public sealed class EventTests : IDisposable
{
    private readonly PullRequestPlace place = new();

    public EventTests() => place.Before(("README.md", "# Fog\n\n- [Old]()\n")).After(("README.md", "# Fog\n\n- [Old]()\n- [New]()\n"));

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_push_is_compared_with_what_was_there_before() => Reports(Payloads.Push(place.Head, place.Base), "push", 4);

    [Fact]
    public void All_lines_of_a_new_branch_count() => Reports(Payloads.NewBranch(place.Head), "push", 3, 4);

    [Fact]
    public void A_pushed_tag_is_the_commit_that_it_names() =>
        Reports(Payloads.NewBranch(place.Head).Replace($"\"after\": \"{place.Head}\"", $"\"after\": \"{new string('f', 40)}\""), "push", 3, 4);

    [Fact]
    public void A_merge_queue_is_compared_with_its_base() => Reports(Payloads.MergeGroup(place.Head, place.Base), "merge_group", 4);

    [Fact]
    public void All_lines_count_where_somebody_starts_the_workflow() => Reports(Payloads.WorkflowDispatch(), "workflow_dispatch", 3, 4);

    [Fact]
    public void All_lines_count_on_a_schedule() => Reports(Payloads.Schedule(), "schedule", 3, 4);

    [Fact]
    public void A_base_of_ones_own_wins()
    {
        place.On("schedule", Payloads.Schedule());

        place.Check("--select", "empty-link", "--since", place.Base);

        Assert.Equal(["README.md:4"], place.GitHub.Checks.Shown.Annotations.Select(CheckRunTests.Place));
    }

    [Fact]
    public void After_a_forced_push_all_lines_count_and_that_is_said()
    {
        Reports(Payloads.Push(place.Head, new string('1', 40)), "push", 3, 4);

        Assert.Contains("the commit before this push is not in this clone", place.Check("--select", "empty-link").Error);
    }

    [Fact]
    public void All_lines_count_where_the_history_was_replaced()
    {
        place.Git("checkout", "-q", "--orphan", "anew");
        place.Git("commit", "-qm", "anew");
        var head = place.Git("rev-parse", "HEAD").Trim();
        place.GitHub.Commits.Add(head);
        place.On("push", Payloads.Push(head, place.Base));

        Assert.Equal(1, place.Check("--select", "empty-link").Exit);
        Assert.Equal(2, place.GitHub.Checks.Shown.Annotations.Count);
    }

    [Fact]
    public void A_deleted_branch_has_nothing_to_report_on()
    {
        place.On("push", Payloads.DeletedBranch(place.Base));

        var outcome = place.Check("--select", "empty-link", "--fail-on", "error");

        Assert.Equal(
            "listlint: the branch was deleted, so there is no commit to report on\nlistlint: 1 list checked.\n",
            outcome.Error.ReplaceLineEndings("\n")
        );
        Assert.Empty(place.GitHub.Log);
    }

    [Fact]
    public void A_pull_request_is_its_head_not_the_merge_commit_and_a_fork_is_seen()
    {
        string head = new('a', 40),
            @base = new('b', 40),
            merge = new('c', 40);

        Assert.Equal(new GitHubEvent("pull_request", head, @base, 7), Read(Payloads.PullRequest(head, @base)));
        Assert.Equal(new GitHubEvent("pull_request", head, @base, 7, IsFork: true), Read(Payloads.PullRequest(head, @base, "someone/lists")));
        Assert.Equal(new GitHubEvent("pull_request", head, @base, 7, IsFork: true), Read(Payloads.DeletedFork(head, @base)));

        GitHubEvent Read(string payload) => EventReader.Read("pull_request", Encoding.UTF8.GetBytes(payload), merge);
    }

    [Theory]
    [InlineData("pull_request", "{}", "the payload of pull_request does not have the form of a GitHub event")]
    [InlineData("pull_request", "[]", "the payload of pull_request does not have the form of a GitHub event")]
    [InlineData("push", "{\"before\": 1, \"after\": 2}", "the payload of push does not have the form of a GitHub event")]
    [InlineData("push", "{\"before\": \"x\", \"after\": \"--upload-pack=x\"}", "the payload names no commit in \"before\"")]
    [InlineData("merge_group", "\n{", "the payload of merge_group is not JSON (line 2)")]
    public void A_payload_that_says_no_commit_is_an_error(string name, string payload, string message)
    {
        var outcome = place.On(name, payload).Check();

        Assert.Equal(2, outcome.Exit);
        Assert.StartsWith("listlint: --report github-check: " + message, outcome.Error);
        Assert.Empty(place.GitHub.Log);
    }

    [Theory]
    [InlineData("GITHUB_EVENT_NAME", "", "runs in a workflow of GitHub Actions")]
    [InlineData("GITHUB_EVENT_PATH", "nothing.json", "the file in GITHUB_EVENT_PATH is not there; check the name")]
    [InlineData("GITHUB_TOKEN", "", "GITHUB_TOKEN is not set")]
    [InlineData("GITHUB_TOKEN", "two words", "GITHUB_TOKEN contains a character that no token has")]
    [InlineData("GITHUB_REPOSITORY", "lists", "GITHUB_REPOSITORY is not set to OWNER/NAME")]
    [InlineData("GITHUB_API_URL", "http://git.example/api/v3", "GITHUB_API_URL has to start with https://")]
    [InlineData("GITHUB_API_URL", "git.example", "GITHUB_API_URL is not the address")]
    public void What_is_missing_around_it_is_an_error(string variable, string value, string message)
    {
        place.Files.Variables[variable] = value;

        var outcome = place.Check();

        Assert.Equal(2, outcome.Exit);
        Assert.Contains(message, outcome.Error);
        Assert.DoesNotContain("two words", outcome.Error);
    }

    [Theory]
    [InlineData("--fix", "leave out --fix and --diff")]
    [InlineData("--diff", "leave out --fix and --diff")]
    [InlineData("--report=github-check=x.txt", "goes to GitHub and takes no file")]
    [InlineData("--report=github-chek", "did you mean")]
    public void What_does_not_go_together_is_an_error(string option, string message)
    {
        var outcome = place.Check(option);

        Assert.Equal(2, outcome.Exit);
        Assert.Contains(message, outcome.Error, StringComparison.OrdinalIgnoreCase);
    }

    private void Reports(string payload, string name, params int[] lines)
    {
        place.On(name, payload);

        Assert.Equal(1, place.Check("--select", "empty-link").Exit);

        Assert.Equal(place.Head, place.GitHub.Checks.Shown.Sha);
        Assert.Equal(lines, place.GitHub.Checks.Shown.Annotations.Select(node => node["start_line"]!.GetValue<int>()));
    }
}
