using System.Text.RegularExpressions;
using ListLint.Tests.Markdown;

namespace ListLint.Tests;

/// <summary>Pull requests as they come in: what the contributor is told by the check, the suggestions and the comment.</summary>
[Trait("Runs", "command")]
public sealed partial class ContributionTests : IDisposable
{
    private static readonly string[] Trees =
    [
        .. "Alder Birch Cedar Dogwood Elm Fir Ginkgo Hazel Iroko Juniper Kauri Larch".Split(' '),
        .. "Maple Nutmeg Oak Pine Quince Rowan Spruce Teak Ulmo Walnut Yew Zelkova".Split(' '),
    ];
    private static readonly string[] Herbs = "Anise Basil Chive Dill Fennel Garlic Hyssop Lovage Mint Oregano Parsley Sage Thyme".Split(' ');
    private readonly PullRequestPlace place = new();

    public ContributionTests() => place.Before(("README.md", List()));

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_fork_that_changes_no_list_hears_nothing()
    {
        place.After(("notes.txt", "Nothing of a list.\n"));
        place.On("pull_request", Payloads.DeletedFork(place.Head, place.Base));

        var outcome = place.Deliver();

        Assert.Equal(0, outcome.Exit);
        Assert.Equal("success", place.GitHub.Checks.Shown.Conclusion);
        AssertSilent();
    }

    [Fact]
    public void A_fork_whose_token_only_reads_is_told_by_the_summary_of_the_job()
    {
        place.After(("README.md", List().Replace(Tree("Yew"), Tree("Willow").Replace(".\n", "\n") + Tree("Yew"))));
        place.On("pull_request", Payloads.PullRequest(place.Head, place.Base, "someone/lists"));
        place.GitHub.IsReadOnly = true;

        var outcome = place.Deliver("--fail-on", "info");

        Assert.Equal(1, outcome.Exit);
        Assert.Contains(
            "listlint: the token of a pull request from a fork may not comment: the summary of the job takes the place of the comment\n",
            outcome.Error.ReplaceLineEndings("\n")
        );
        var summary = File.ReadAllText(place.SummaryPath);
        Assert.Contains("### What to do\n\n- [ ] [line 27](", summary);
        Assert.Equal(2, summary.Split("## ListLint\n").Length);
        Assert.Empty(place.GitHub.Comments.All);
    }

    [Fact]
    public void A_missing_permission_is_named()
    {
        place.After(("README.md", List().Replace(Tree("Yew"), Tree("Willow").Replace(".\n", "\n") + Tree("Yew"))));
        place.GitHub.IsReadOnly = true;

        Assert.Contains("the token may not comment (permissions: pull-requests: write)", place.Deliver().Error);
    }

    [Fact]
    public void A_good_addition_passes_in_silence()
    {
        place.After(("README.md", List().Replace(Tree("Yew"), Tree("Willow") + Tree("Yew"))));

        Assert.Equal(0, place.Deliver().Exit);
        Assert.Equal(("success", "No new problems"), (place.GitHub.Checks.Shown.Conclusion, place.GitHub.Checks.Shown.Title));
        AssertSilent();
    }

    [Fact]
    public void A_missing_period_is_a_point_and_a_suggestion()
    {
        place.After(("README.md", List().Replace(Tree("Yew"), Tree("Willow").Replace(".\n", "\n") + Tree("Yew"))));

        place.Deliver();

        AssertTold(27);
        AssertSuggested(27, null, Tree("Willow"));
        Assert.Contains($"\n  ```md\n  {Tree("Willow")}  ```\n", place.GitHub.Comments.All[0].Body);
    }

    [Fact]
    public void A_wrong_separator_is_a_point_and_a_suggestion()
    {
        place.After(("README.md", List().Replace(Tree("Yew"), Tree("Willow").Replace(" - ", ": ") + Tree("Yew"))));

        place.Deliver();

        AssertTold(27);
        AssertSuggested(27, null, Tree("Willow"));
    }

    [Fact]
    public void An_entry_out_of_order_is_suggested_at_its_place()
    {
        place.After(("README.md", List().Replace(Tree("Zelkova"), Tree("Zelkova") + Tree("Willow"))));

        place.Deliver();

        AssertTold(29);
        AssertSuggested(29, 27, Tree("Willow") + Tree("Yew") + Tree("Zelkova"));
    }

    [Fact]
    public void An_entry_is_first_corrected_and_then_moved()
    {
        place.After(("README.md", List().Replace(Tree("Zelkova"), Tree("Zelkova") + Tree("Willow").Replace(".\n", "\n"))));
        place.Deliver();
        AssertSuggested(29, null, Tree("Willow"));
        Assert.Contains($"\n  ```md\n  {Tree("Willow")}  ```\n", place.GitHub.Comments.All[0].Body);
        place.After(("README.md", List().Replace(Tree("Zelkova"), Tree("Zelkova") + Tree("Willow"))));
        place.GitHub.Pulls.Comments.Clear();

        place.Deliver();

        AssertSuggested(29, 27, Tree("Willow") + Tree("Yew") + Tree("Zelkova"));
    }

    [Fact]
    public void All_fixes_of_a_line_are_one_suggestion()
    {
        var line = "- [Willow](https://willow.example/?utm_source=garden): Counts willow trees";
        place.After(("README.md", List().Replace(Tree("Yew"), line + "\n" + Tree("Yew"))));

        place.Deliver();

        AssertSuggested(27, null, Tree("Willow").Replace("example)", "example/)"));
        AssertTold(27, 27);
    }

    [Fact]
    public void An_entry_of_another_topic_is_told_where_it_stands()
    {
        place.After(("README.md", List().Replace(Herb("Thyme"), Tree("Oak").Replace("trees", "herbs") + Herb("Thyme"))));

        place.Deliver();

        var point = Assert.Single(Points(place.GitHub.Comments.All[0].Body), point => point.Contains("line 19"));
        Assert.StartsWith("line 44: ", point);
    }

    [Fact]
    public void An_entry_that_the_topic_has_already_is_told_and_its_removal_suggested()
    {
        place.After(("README.md", List().Replace(Tree("Zelkova"), Tree("Oak") + Tree("Zelkova"))));

        Assert.Equal(1, place.Deliver().Exit);

        Assert.Contains(Points(place.GitHub.Comments.All[0].Body), point => point.StartsWith("line 28: ") && point.Contains("line 19"));
        Assert.Contains(place.GitHub.Pulls.Comments, comment => comment["line"]!.GetValue<int>() == 28);
        Assert.DoesNotContain("```", place.GitHub.Comments.All[0].Body);
    }

    [Fact]
    public void An_edited_entry_is_not_asked_for_what_it_lacked_before()
    {
        var old = List().Replace(Tree("Oak"), Tree("Oak").Replace(".\n", "\n"));
        place.Before(("README.md", old)).After(("README.md", old.Replace("Counts oak", "Measures oak")));

        Assert.Equal(0, place.Deliver().Exit);
        AssertSilent();
    }

    [Fact]
    public void A_comment_is_brought_up_to_date_and_never_joined_by_a_second()
    {
        foreach (var number in Enumerable.Range(0, 130))
            place.GitHub.Comments.Add("somebody", $"Comment {number}");
        place.After(("README.md", List().Replace(Tree("Yew"), Tree("Willow").Replace(".\n", "\n") + Tree("Yew"))));
        place.Deliver();
        place.Deliver();
        Assert.Equal(1, place.GitHub.Sent("POST").Count(request => request.Path.EndsWith("/comments", StringComparison.Ordinal)));
        Assert.DoesNotContain(place.GitHub.Sent("PATCH"), request => request.Path.Contains("/issues/"));
        var first = place.GitHub.Comments.All[^1].Body;

        place.After(("README.md", List().Replace(Tree("Yew"), Tree("Willow").Replace(" - ", ": ") + Tree("Yew"))));
        var outcome = place.Deliver();

        Assert.Contains(
            $"listlint: comment: https://github.example/octo/lists/pull/7#issuecomment-{place.GitHub.Comments.All[^1].Id}",
            outcome.Error
        );
        Assert.Equal(131, place.GitHub.Comments.All.Count);
        Assert.NotEqual(first, place.GitHub.Comments.All[^1].Body);
        Assert.Equal(first.Split('\n')[0], place.GitHub.Comments.All[^1].Body.Split('\n')[0]);
    }

    [Fact]
    public void A_comment_whose_points_are_all_done_says_so_once()
    {
        place.After(("README.md", List().Replace(Tree("Yew"), Tree("Willow").Replace(".\n", "\n") + Tree("Yew"))));
        place.Deliver();
        place.After(("README.md", List().Replace(Tree("Yew"), Tree("Willow") + Tree("Yew"))));

        place.Deliver();
        place.Deliver();

        Assert.EndsWith("What was named here is corrected. Thank you!", Assert.Single(place.GitHub.Comments.All).Body.Trim());
        Assert.Single(place.GitHub.Sent("PATCH"), request => request.Path.Contains("/issues/"));
    }

    [Theory]
    [InlineData("somebody", "github-actions[bot]", 2)]
    [InlineData("somebody", "maintainer", 2)]
    [InlineData("maintainer", "maintainer", 1)]
    [InlineData("github-actions[bot]", "github-actions[bot]", 1)]
    public void A_comment_of_somebody_else_with_our_mark_is_left_alone(string author, string login, int count)
    {
        place.After(("README.md", List().Replace(Tree("Yew"), Tree("Willow").Replace(".\n", "\n") + Tree("Yew"))));
        place.Deliver();
        var mark = place.GitHub.Comments.All[0].Body.Split('\n')[0];
        place.GitHub.Comments.All.Clear();
        place.GitHub.Comments.Add(author, mark + "\nMine.");
        place.GitHub.Login = login;

        place.Deliver();

        Assert.Equal(count, place.GitHub.Comments.All.Count);
        Assert.Equal(count == 2, place.GitHub.Comments.All[0].Body.EndsWith("Mine.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_hostile_branch_gives_no_orders_and_breaks_nothing()
    {
        const string evil = "::error::x <img src=x onerror=alert(1)> | </td></table> @octocat #1 ``` <!-- listlint-comment";
        place.After(
            (
                "README.md",
                List().Replace(Tree("Yew"), $"- [{evil}]()\n- [Willow {evil}](https://willow.example): Counts `` willow ``` trees.\n" + Tree("Yew"))
            ),
            ("a|b `<b>` ::warning::.md", "# Fog\n\n- [Fog]()\n")
        );

        var outcome = place.Deliver("README.md", "a|b `<b>` ::warning::.md");

        var (summary, comment) = (place.GitHub.Checks.Shown.Summary, place.GitHub.Comments.All[0].Body);
        Assert.DoesNotContain((outcome.Output + outcome.Error).Split('\n'), line => line.StartsWith("::", StringComparison.Ordinal));
        Assert.Single(CommentMark().Matches(comment));
        foreach (var text in new[] { CmarkOutline.Parse(summary), CmarkOutline.Parse(comment) })
        {
            Assert.DoesNotContain(text, line => line.StartsWith("image", StringComparison.Ordinal) || line.Contains("evil"));
            Assert.DoesNotContain(text, line => line.StartsWith("html_inline", StringComparison.Ordinal));
        }
    }

    private static string Tree(string name) => $"- [{name}](https://{name.ToLowerInvariant()}.example) - Counts {name.ToLowerInvariant()} trees.\n";

    private static string Herb(string name) => $"- [{name}](https://{name.ToLowerInvariant()}.example) - Counts {name.ToLowerInvariant()} herbs.\n";

    private static string List() => $"# Garden\n\n## Trees\n\n{string.Concat(Trees.Select(Tree))}\n## Herbs\n\n{string.Concat(Herbs.Select(Herb))}";

    // "line 26: what to do", in order.
    private static string[] Points(string text) => [.. Point().Matches(text).Select(point => $"{point.Groups[1].Value}: {point.Groups[2].Value}")];

    private void AssertSilent()
    {
        Assert.Empty(place.GitHub.Comments.All);
        Assert.Empty(place.GitHub.Pulls.Reviews);
        Assert.DoesNotContain("What to do", place.GitHub.Checks.Shown.Summary);
    }

    private void AssertTold(params int[] lines)
    {
        var expected = lines.Select(line => $"line {line}").ToArray();
        foreach (var text in new[] { Assert.Single(place.GitHub.Comments.All).Body, place.GitHub.Checks.Shown.Summary })
            Assert.Equal(expected, Points(text).Select(point => point.Split(':')[0]));
        Assert.StartsWith("## ListLint\n\n### What to do\n\n- [ ] [line ", place.GitHub.Checks.Shown.Summary);
    }

    private void AssertSuggested(int line, int? first, string lines)
    {
        var comment = Assert.Single(place.GitHub.Pulls.Comments);
        Assert.Equal((line, first), (comment["line"]!.GetValue<int>(), comment["start_line"]?.GetValue<int>()));
        Assert.Contains($"```suggestion\n{lines}```", comment["body"]!.GetValue<string>());
    }

    [GeneratedRegex(@"^- \[ \] \[(line [0-9]+)\]\(\S+\): (.*)$", RegexOptions.Multiline)]
    private static partial Regex Point();

    [GeneratedRegex("^<!-- listlint-comment", RegexOptions.Multiline)]
    private static partial Regex CommentMark();
}
