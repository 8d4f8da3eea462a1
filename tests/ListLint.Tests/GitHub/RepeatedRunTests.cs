using ListLint.GitHub;
using Octokit;

namespace ListLint.Tests;

/// <summary>Runs that are repeated, broken off, or fail.</summary>
public sealed class RepeatedRunTests : IDisposable
{
    private readonly PullRequestPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_repeated_run_doubles_nothing()
    {
        place.Before(("README.md", "# Fog\n")).After(("README.md", "# Fog\n\n" + CheckRunTests.Empty(120)));

        for (var time = 0; time < 3; time++)
            Assert.Equal(1, place.Check("--select", "empty-link").Exit);

        Assert.Equal((1, 120), (place.GitHub.Checks.Runs.Count, place.GitHub.Checks.Shown.Annotations.Count));
        Assert.DoesNotContain(place.GitHub.Log, request => request.Status >= 400);
    }

    [Fact]
    public void A_run_that_was_broken_off_is_gone_on_with()
    {
        place.Before(("README.md", "# Fog\n")).After(("README.md", "# Fog\n\n" + CheckRunTests.Empty(120)));
        place.Check("--select", "empty-link");
        var run = place.GitHub.Checks.Shown;
        // As it is left by a process that was killed between two batches.
        run.Annotations.RemoveRange(70, 50);
        (run.Status, run.Conclusion) = ("in_progress", null);

        Assert.Equal(1, place.Check("--select", "empty-link").Exit);

        Assert.Equal(("failure", 120), (run.Conclusion, run.Annotations.Select(CheckRunTests.Place).Distinct().Count()));
        Assert.Equal((1, 120), (place.GitHub.Checks.Runs.Count, run.Annotations.Count));
    }

    [Theory]
    [InlineData("completed", "failure")]
    [InlineData("in_progress", null)]
    public void What_cannot_be_taken_back_is_replaced_by_a_new_run_of_the_same_name(string status, string? conclusion)
    {
        place.Before(("README.md", "# Fog\n")).After(("README.md", "# Fog\n\n" + CheckRunTests.Empty(2)));
        place.Check("--select", "empty-link");
        var old = place.GitHub.Checks.Shown;
        (old.Status, old.Conclusion) = (status, conclusion);

        Assert.Equal(0, place.Check("--select", "mojibake").Exit);

        Assert.Equal(
            (2, "success", 0),
            (place.GitHub.Checks.Runs.Count, place.GitHub.Checks.Shown.Conclusion, place.GitHub.Checks.Shown.Annotations.Count)
        );
        Assert.Equal(("completed", old.Name), (old.Status, place.GitHub.Checks.Shown.Name));
    }

    [Fact]
    public void Another_job_has_a_run_of_its_own()
    {
        place.Before(("README.md", "# Fog\n")).After(("README.md", "# Fog\n\n" + CheckRunTests.Empty(1)));
        place.Check("--select", "empty-link");
        place.Files.Variables["GITHUB_JOB"] = "other";
        place.Check("--select", "empty-link");

        Assert.Equal(2, place.GitHub.Checks.Runs.Select(run => run.ExternalId).Distinct().Count());
    }

    [Fact]
    public void A_check_that_cannot_be_made_is_closed_as_failed()
    {
        place.Before(("README.md", "# Fog\n")).After((".listlint.yml", "rulez: {}\n"));

        var outcome = place.Check();

        var run = place.GitHub.Checks.Shown;
        Assert.Equal((2, "completed", "failure", "ListLint failed"), (outcome.Exit, run.Status, run.Conclusion, run.Title));
        Assert.StartsWith(".listlint.yml:&#8203;1:&#8203;1:&#8203; ", run.Summary);
    }

    [Fact]
    public void A_list_that_cannot_be_read_fails_the_check_and_is_named()
    {
        place.Before(("README.md", "# Fog\n")).After(("README.md", "# Fog\n\n" + CheckRunTests.Empty(1)));

        var outcome = place.Check("README.md", "nothing<b>.md", "--select", "empty-link");

        var run = place.GitHub.Checks.Shown;
        Assert.Equal((2, "failure", "ListLint could not check everything"), (outcome.Exit, run.Conclusion, run.Title));
        Assert.Contains("nothing&#60;b&#62;.md", run.Summary);
        Assert.Single(run.Annotations);
    }

    [Fact]
    public void A_base_that_is_not_in_the_clone_closes_the_run_as_failed_and_says_what_to_do()
    {
        place.Before(("README.md", "# Fog\n")).After(("README.md", "# Fog\n\n"));
        place.On("pull_request", Payloads.PullRequest(place.Head, new string('1', 40)));

        var outcome = place.Check();

        Assert.Equal((2, "failure"), (outcome.Exit, place.GitHub.Checks.Shown.Conclusion));
        Assert.Contains("fetch it first", outcome.Error);
    }

    [Fact]
    public void A_run_that_somebody_ends_is_closed_as_cancelled()
    {
        place.Before(("README.md", "# Fog\n")).After(("README.md", "# Fog\n"));
        Action? stop = null;
        using var output = new StringWriter();
        var host = place.Files.HostFor(output, output) with
        {
            Patience = place.Patience,
            OnStop = action =>
            {
                stop = action;
                return new MemoryStream();
            },
        };
        place.GitHub.OnRequest = (method, path) =>
        {
            if (method == "GET" && path.Contains("/annotations", StringComparison.Ordinal))
                Interlocked.Exchange(ref stop, null)?.Invoke();
        };

        // The signal comes in the middle of the delivery; the process would end here.
        ListLint.Cli.Application.Run(["check", "--report", "github-check"], host);

        Assert.Equal(
            ("completed", "cancelled", "Cancelled"),
            (place.GitHub.Checks.Shown.Status, place.GitHub.Checks.Shown.Conclusion, place.GitHub.Checks.Shown.Title)
        );
    }

    [Fact]
    public void Annotations_are_the_same_if_GitHub_only_trims_them()
    {
        var wanted = new NewCheckRunAnnotation("a.md", 1, 1, CheckAnnotationLevel.Warning, "one\ntwo ")
        {
            Title = "rule",
            StartColumn = 1,
            EndColumn = 2,
        };
        var there = new CheckRunAnnotation("a.md", "", 1, 1, 1, 2, CheckAnnotationLevel.Warning, "one\r\ntwo", "rule", "");

        Assert.Empty(AnnotationKey.Missing([wanted], [there])!);
        Assert.Equal([wanted], AnnotationKey.Missing([wanted, wanted], [there])!);
        Assert.Null(AnnotationKey.Missing([wanted], [there, there]));
    }
}
