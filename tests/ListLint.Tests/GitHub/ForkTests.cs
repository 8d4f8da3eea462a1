namespace ListLint.Tests;

/// <summary>Tokens that may only read, and tokens that must not be seen.</summary>
public sealed class ForkTests : IDisposable
{
    private readonly PullRequestPlace place = new();

    public ForkTests()
    {
        place.Before(("README.md", "# Fog\n")).After(("README.md", "# Fog\n\n- [New]()\n- Zoë and ZoÃ«â€™s barometer\n"));
        place.On("pull_request", Payloads.PullRequest(place.Head, place.Base, "someone/lists"));
        place.GitHub.IsReadOnly = true;
    }

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_fork_gets_the_annotations_and_the_summary_of_the_job()
    {
        var outcome = place.Check("--select", "empty-link");

        Assert.Equal(1, outcome.Exit);
        Assert.Equal(
            "::error file=README.md,line=3,endLine=3,col=3,endColumn=10,title=empty-link::The link \"New\" has no target. "
                + "Add the address, or keep only the text.\n",
            outcome.Output.ReplaceLineEndings("\n")
        );
        Assert.Equal(
            "listlint: the token of a pull request from a fork may not write checks: the job's own annotations and summary take their place\n"
                + "listlint: 1 list checked.\n",
            outcome.Error.ReplaceLineEndings("\n")
        );
        Assert.Contains("**1 error** in 1 file.", File.ReadAllText(place.SummaryPath));
    }

    [Fact]
    public void A_report_that_a_program_reads_stays_one()
    {
        var outcome = place.Check("--select", "empty-link", "--report", "json");

        Assert.StartsWith("{", outcome.Output);
        Assert.DoesNotContain("::error", outcome.Output);
        Assert.Contains("::error file=README.md,line=3", outcome.Error);
    }

    [Fact]
    public void A_summary_that_is_written_anyway_is_written_once()
    {
        place.Check("--select", "empty-link", "--report", "markdown=" + place.SummaryPath, "--report", "text=" + place.Files.PathOf(".git/text"));

        Assert.Equal(2, File.ReadAllText(place.SummaryPath).Split("## ListLint").Length);
    }

    [Fact]
    public void A_missing_permission_is_named()
    {
        place.On("pull_request", Payloads.PullRequest(place.Head, place.Base));

        Assert.Contains("(permissions: checks: write)", place.Check().Error);
        Assert.Contains("(permissions: pull-requests: write)", place.Review().Error);
    }

    [Fact]
    public void Suggestions_that_may_not_be_made_fail_nothing()
    {
        var outcome = place.Review("--select", "mojibake", "--fail-on", "error");

        Assert.Equal((1, ""), (outcome.Exit, outcome.Output));
        Assert.Equal(
            "listlint: the token may not write reviews on a pull request from a fork, "
                + "so that nothing is suggested; listlint check --fix fixes the same\nlistlint: 1 list checked.\n",
            outcome.Error.ReplaceLineEndings("\n")
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("GET")]
    [InlineData("PATCH")]
    public void The_token_is_never_shown(string on)
    {
        place.GitHub.IsReadOnly = false;
        place.Patience = place.Patience with { Repeats = 1 };
        place.GitHub.Break(
            new Fault
            {
                On = on,
                Times = 1000,
                Answer = Answer.Refused(500, $"Bad credentials: Bearer {FakeGitHub.Token}", ("X-Echo", FakeGitHub.Token)),
            }
        );

        var outcome = place.Run("check", "-v", "--report", "github-check", "--report", "github-review", "--select", "mojibake");

        Assert.Equal(2, outcome.Exit);
        Assert.DoesNotContain(FakeGitHub.Token, outcome.Output + outcome.Error);
        Assert.Contains("Bearer ***", outcome.Error);
    }

    [Fact]
    public void The_token_is_in_no_text_of_what_holds_it()
    {
        var access = ListLint.GitHub.GitHubAccess.FromVariables(name => place.Files.Variables.GetValueOrDefault(name));

        Assert.Equal($"octo/lists at {place.GitHub.Url}/", access.ToString());
        Assert.Equal("a *** b", access.Clean($"a {FakeGitHub.Token} b"));
    }

    [Fact]
    public void Each_request_is_told_on_wish()
    {
        place.GitHub.IsReadOnly = false;

        var outcome = place.Check("-v", "--select", "empty-link");

        Assert.Contains("listlint: POST /repos/octo/lists/check-runs: 201\n", outcome.Error.ReplaceLineEndings("\n"));
        Assert.DoesNotContain(FakeGitHub.Token, outcome.Error);
    }
}
