using System.Text.RegularExpressions;

namespace ListLint.Tests;

/// <summary>Lists that try to give orders, to break out, or to call people.</summary>
public sealed partial class HostileCheckTests : IDisposable
{
    private const string Evil =
        "::error::x %0A::set-output name=a::b </details><script>alert(1)</script> ``` "
        + "@octocat @octo/team #1 GH-1 https://evil.example ![x](https://evil.example/x.png)\u202E\u200B";
    private readonly PullRequestPlace place = new();

    public HostileCheckTests() =>
        place
            .Before(("README.md", "# Fog\n"))
            .After(
                (
                    "README.md",
                    $"# Fog\n\n- [{Evil.Replace("![x](https://evil.example/x.png)", "")}]()\n"
                        + "- @octocat ``` Zoë and ZoÃ«â€™s barometer @octo/team </details>\n- ````` <b> RenÃ©â€™s\n"
                )
            );

    public void Dispose() => place.Dispose();

    [Fact]
    public void Nothing_is_injected_into_summary_or_title_and_nobody_is_called()
    {
        place.Check("--select", "empty-link,mojibake");

        var run = place.GitHub.Checks.Shown;
        var summary = WithoutCode(run.Summary);
        Assert.Equal(3, run.Annotations.Count);
        foreach (var sign in new[] { "@octo", "</details>", "<script", "```", "](https://evil", "::error", "#1 ", "\u202E" })
            Assert.DoesNotContain(sign, summary);
        Assert.Equal("3 errors", run.Title);
        Assert.All(run.Annotations, node => Assert.DoesNotContain('\u202E', node["message"]!.GetValue<string>()));
    }

    [Fact]
    public void Nothing_of_it_reaches_the_runner_of_a_fork_as_a_command()
    {
        place.GitHub.IsReadOnly = true;

        var outcome = place.Check("--select", "empty-link,mojibake");

        var lines = (outcome.Output + outcome.Error).Split('\n');
        Assert.All(
            lines.Where(line => line.StartsWith("::")),
            line => Assert.Matches("^::error file=README\\.md,line=[0-9]+,endLine=[0-9]+,col=[0-9]+,endColumn=[0-9]+,title=[a-z-]+::", line)
        );
        Assert.Equal(3, lines.Count(line => line.StartsWith("::")));
        Assert.DoesNotContain("@octo", WithoutCode(File.ReadAllText(place.SummaryPath)));
    }

    [Fact]
    public void A_suggestion_holds_the_text_in_a_fence_that_it_cannot_end()
    {
        place.Review("--select", "mojibake");

        var bodies = place.GitHub.Pulls.Comments.Select(node => node["body"]!.GetValue<string>()).ToList();
        Assert.Equal(2, bodies.Count);
        Assert.Contains("\n````suggestion\n- @octocat ``` Zoë and Zoë’s barometer @octo/team </details>\n````\n", bodies[0]);
        Assert.Contains("\n``````suggestion\n- ````` <b> René’s\n``````\n", bodies[1]);
        Assert.All(bodies, body => Assert.DoesNotContain("@octo", body[..body.IndexOf("```", StringComparison.Ordinal)]));
        Assert.All(bodies, body => Assert.Matches(@"\n\n<!-- listlint-suggestion [0-9a-f]{16} -->$", body));
    }

    [Fact]
    public void A_list_that_is_no_text_is_delivered_all_the_same()
    {
        var bytes = new byte[] { 0x23, 0x20, 0x46, 0x0A, 0x0A, 0x2D, 0x20, 0xFF, 0xFE, 0x80, 0x20, 0x61, 0x0A };
        File.WriteAllBytes(place.Files.PathOf("README.md"), bytes);
        place.Git("commit", "-qam", "bytes");
        var head = place.Git("rev-parse", "HEAD").Trim();
        place.GitHub.Commits.Add(head);
        place.On("pull_request", Payloads.PullRequest(head, place.Base));

        place.Check("--select", "invalid-encoding");

        Assert.NotEmpty(place.GitHub.Checks.Shown.Annotations);
    }

    // In a block of code nobody is called and nothing is rendered; that none can be ended from within is shown where they are written.
    private static string WithoutCode(string text) => CodeBlock().Replace(text, "");

    [GeneratedRegex("^  (`{3,})md\n.*\n  \\1$", RegexOptions.Multiline)]
    private static partial Regex CodeBlock();
}
