namespace ListLint.Tests;

/// <summary>Payloads of events, with the parts of GitHub's that matter and some that must not.</summary>
internal static class Payloads
{
    private const string NoCommit = "0000000000000000000000000000000000000000";

    public static string PullRequest(string head, string @base, string from = FakeGitHub.Repository) =>
        $$"""
            {"action": "synchronize", "number": 7, "before": "{{@base}}", "after": "{{head}}",
             "pull_request": {"number": 7, "title": "Add `fog` $(touch hacked) ::error::x", "draft": false,
              "head": {"ref": "fog", "sha": "{{head}}", "repo": {"full_name": "{{from}}", "fork": {{(
                from == FakeGitHub.Repository ? "false" : "true"
            )}} } },
              "base": {"ref": "main", "sha": "{{@base}}", "repo": {"full_name": "{{FakeGitHub.Repository}}", "fork": false} },
              "merge_commit_sha": "{{NoCommit}}"},
             "repository": {"full_name": "{{FakeGitHub.Repository}}"} }
            """;

    public static string DeletedFork(string head, string @base) =>
        PullRequest(head, @base, "gone/lists").Replace("""{"full_name": "gone/lists", "fork": true }""", "null");

    public static string Push(string after, string before) =>
        $$"""
            {"ref": "refs/heads/main", "before": "{{before}}", "after": "{{after}}", "created": {{(
                before == NoCommit ? "true" : "false"
            )}}, "deleted": {{(after == NoCommit ? "true" : "false")}}, "forced": false,
             "head_commit": {"id": "{{after}}"}, "repository": {"full_name": "{{FakeGitHub.Repository}}"} }
            """;

    public static string NewBranch(string after) => Push(after, NoCommit);

    public static string DeletedBranch(string before) => Push(NoCommit, before);

    public static string MergeGroup(string head, string @base) =>
        $$"""{"action": "checks_requested", "merge_group": {"head_sha": "{{head}}","""
        + $$""" "head_ref": "refs/heads/gh-readonly-queue/main/pr-7-1", "base_sha": "{{@base}}", "base_ref": "refs/heads/main"} }""";

    public static string WorkflowDispatch() => """{"inputs": null, "ref": "refs/heads/main", "workflow": ".github/workflows/lists.yml"}""";

    public static string Schedule() => """{"schedule": "0 6 * * 1"}""";
}
