using ListLint.GitHub;

namespace ListLint.Tests;

/// <summary>A network and a GitHub with bad days.</summary>
public sealed class NetworkTests : IDisposable
{
    private readonly PullRequestPlace place = new();

    public NetworkTests() => place.Before(("README.md", "# Fog\n")).After(("README.md", "# Fog\n\n" + CheckRunTests.Empty(120)));

    public static TheoryData<string, int, int> Refusals =>
        new()
        {
            { "", 3, 500 },
            { "POST", 2, 502 },
            { "PATCH", 2, 503 },
            { "GET", 2, 504 },
            { "PATCH", 2, 429 },
        };

    public void Dispose() => place.Dispose();

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_fails_for_the_moment_is_tried_again(string on, int times, int status)
    {
        place.GitHub.Break(
            new Fault
            {
                On = on,
                Times = times,
                Answer = Answer.Refused(status, "Try again", ("Retry-After", "0")),
            }
        );

        Succeeds();
        Assert.Equal(times, place.GitHub.Log.Count(request => request.Status == status));
    }

    [Theory]
    [InlineData("POST /check-runs", 1)]
    [InlineData("PATCH /check-runs/", 3)]
    [InlineData("GET /annotations", 3)]
    public void An_answer_that_breaks_off_or_never_ends_doubles_nothing(string on, int times)
    {
        place.Patience = place.Patience with { Answer = TimeSpan.FromSeconds(2) };
        place.GitHub.Break(new Fault { On = on, Times = times - 1 });
        place.GitHub.Break(
            new Fault
            {
                On = on,
                Times = 1,
                Hangs = true,
            }
        );

        Succeeds();
        // What was done although no answer came is found, and not done again.
        Assert.Equal(times, place.GitHub.Log.Count(request => request.Status == 0));
    }

    [Fact]
    public void A_rate_limit_is_waited_out()
    {
        place.GitHub.Break(
            new Fault
            {
                On = "POST",
                Times = 1,
                Answer = Answer.Refused(403, "You have exceeded a secondary rate limit.", ("Retry-After", "1")),
            }
        );
        place.GitHub.Break(
            new Fault
            {
                On = "PATCH",
                Times = 1,
                Answer = Answer.Refused(
                    403,
                    "API rate limit exceeded",
                    ("x-ratelimit-remaining", "0"),
                    ("x-ratelimit-reset", $"{DateTimeOffset.UtcNow.ToUnixTimeSeconds() + 1}")
                ),
            }
        );
        var start = DateTime.UtcNow;

        Succeeds();
        Assert.InRange(DateTime.UtcNow - start, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(50));
    }

    [Fact]
    public void A_wait_beyond_the_bound_is_not_begun()
    {
        place.GitHub.Break(new Fault { Times = 9, Answer = Answer.Refused(429, "Too many requests", ("Retry-After", "3600")) });

        var outcome = place.Check();

        Assert.Equal(2, outcome.Exit);
        Assert.Equal(
            "listlint: --report github-check: GitHub answers 429 to GET /repos/octo/lists/commits/"
                + place.Head
                + "/check-runs: Too many requests (it asks to wait 3600 s)\n",
            outcome.Error.ReplaceLineEndings("\n")
        );
        Assert.Single(place.GitHub.Log);
    }

    [Fact]
    public void A_GitHub_that_stays_broken_is_given_up_with_a_clear_error()
    {
        place.Patience = place.Patience with { Repeats = 2 };
        place.GitHub.Break(new Fault { Times = 1000, Answer = Answer.Refused(500, "Oops") });

        var outcome = place.Check();

        Assert.Equal(
            (2, "listlint: --report github-check: GitHub answers 500 to GET /repos/octo/lists/commits/" + place.Head + "/check-runs: Oops\n"),
            (outcome.Exit, outcome.Error.ReplaceLineEndings("\n"))
        );
        Assert.Equal(3, place.GitHub.Log.Count);
    }

    [Fact]
    public void The_whole_is_bounded()
    {
        place.Patience = place.Patience with
        {
            First = TimeSpan.FromSeconds(1),
            Longest = TimeSpan.FromSeconds(1),
            Total = TimeSpan.FromSeconds(1.5),
            Repeats = 100,
        };
        place.GitHub.Break(new Fault { Times = 1000, Answer = Answer.Refused(500, "Oops") });

        var outcome = place.Check();

        Assert.Equal(
            (2, "listlint: --report github-check: GitHub did not answer correctly within 1.5 s in all\n"),
            (outcome.Exit, outcome.Error.ReplaceLineEndings("\n"))
        );
    }

    [Fact]
    public void A_server_that_is_not_there_is_named()
    {
        place.Patience = place.Patience with { Repeats = 1 };
        place.Files.Variables["GITHUB_API_URL"] = "http://127.0.0.1:9";

        var outcome = place.Check();

        Assert.Equal(2, outcome.Exit);
        Assert.StartsWith("listlint: --report github-check: GitHub cannot be reached: GET /repos/octo/lists/commits/", outcome.Error);
        Assert.DoesNotContain("   at ", outcome.Error);
    }

    [Fact]
    public void A_commit_that_GitHub_does_not_know_is_a_clear_error()
    {
        place.GitHub.Commits.Clear();

        var outcome = place.Check();

        Assert.Equal(2, outcome.Exit);
        Assert.Contains("GitHub answers 422 to GET ", outcome.Error);
        Assert.Contains("No commit found for SHA", outcome.Error);
    }

    [Fact]
    public void A_limit_without_a_number_is_a_minute()
    {
        using var answer = new HttpResponseMessage(System.Net.HttpStatusCode.Forbidden);

        Assert.Equal(TimeSpan.FromMinutes(1), RateLimit.FindWait(answer, "You have exceeded a secondary rate limit.", DateTimeOffset.UnixEpoch));
        Assert.Null(RateLimit.FindWait(answer, "Resource not accessible by integration", DateTimeOffset.UnixEpoch));
        answer.Headers.RetryAfter = new(DateTimeOffset.UnixEpoch.AddSeconds(9));
        Assert.Equal(TimeSpan.FromSeconds(9), RateLimit.FindWait(answer, "", DateTimeOffset.UnixEpoch));
    }

    private void Succeeds()
    {
        var outcome = place.Check("--select", "empty-link");

        Assert.Equal(
            (1, "listlint: check run: https://github.example/octo/lists/runs/1000\nlistlint: 1 list checked."),
            (outcome.Exit, outcome.Error.ReplaceLineEndings("\n").Trim())
        );
        var run = Assert.Single(place.GitHub.Checks.Runs);
        Assert.Equal(("completed", "failure", 120), (run.Status, run.Conclusion, run.Annotations.Count));
        Assert.Equal(120, run.Annotations.Select(CheckRunTests.Place).Distinct().Count());
    }
}
