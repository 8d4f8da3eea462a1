using ListLint.Cli.Commands.Explain;
using ListLint.Rules;

namespace ListLint.Tests;

[Trait("Runs", "command")]
public sealed class ExplainTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_page_is_set_for_a_terminal()
    {
        using var output = new StringWriter();
        var page = """
            # loud-word

            No word shouts, and none whispers where
            it should speak.

            ````markdown bad
            ```
            LOUD
            ```
            ````

            ```text
            2:1 warning LOUD shouts.
            ```

            ```markdown good
            quiet
            ```
            """;

        new PageWriter(output, color: false, width: 30).Write(page);

        Assert.Equal(
            "loud-word\n\nNo word shouts, and none\nwhispers where it should\nspeak.\n\n"
                + "Bad:\n    ```\n    LOUD\n    ```\n\nReported:\n    2:1 warning LOUD shouts.\n\nGood:\n    quiet\n\n",
            output.ToString()
        );
    }

    [Fact]
    public void Every_rule_is_listed_and_explained()
    {
        var table = place.Run("rules").Output;
        foreach (var rule in RuleCatalog.All())
        {
            Assert.Contains(rule.Id, table);
            var outcome = place.Run("explain", rule.Id);
            Assert.Equal((0, ""), (outcome.Exit, outcome.Error));
            Assert.Contains($"Severity: {rule.Severity.ToString().ToLowerInvariant()}.", outcome.Output);
        }

        Assert.Equal(table, place.Run("explain").Output);
    }

    [Fact]
    public void An_unknown_rule_is_exit_2()
    {
        var outcome = place.Run("explain", "no-such-rule-at-all");

        Assert.Equal((2, ""), (outcome.Exit, outcome.Output));
        Assert.StartsWith("listlint: there is no rule no-such-rule-at-all.", outcome.Error);
    }

    [Fact]
    public void A_word_of_several_rules_names_them_all()
    {
        var outcome = place.Run("explain", "duplicate");

        Assert.Equal((2, ""), (outcome.Exit, outcome.Output));
        Assert.StartsWith("listlint: there is no rule duplicate. These have the word in their name: duplicate-", outcome.Error);
        foreach (var rule in RuleCatalog.All().Where(rule => rule.Id.Contains("duplicate")))
            Assert.Contains(rule.Id, outcome.Error);
    }

    [Theory]
    [InlineData("mojibake", "Fix: --fix, where the right text is known.")]
    [InlineData("duplicate-entry", "Fix: --fix --unsafe, where the right text is known; look at the change.")]
    [InlineData("empty-link", "Fix: by hand.")]
    public void It_is_said_whether_a_rule_can_be_fixed_and_how_to_silence_it(string rule, string fix)
    {
        var output = place.Run("explain", rule).Output;

        Assert.Contains($"\n{fix}\n", output);
        Assert.Contains($"\nSilence one line: <!-- listlint-disable-line {rule} : reason --> at its end\n", output);
        Assert.Contains($"\nSilence all lists: {rule}: off, under rules in .listlint.yml\n", output);
    }

    [Fact]
    public void A_rule_that_offers_a_fix_says_so()
    {
        foreach (var rule in RuleCatalog.All().Where(rule => RuleCatalog.Page(rule.Id)!.Contains("markdown fixed")))
            Assert.True(rule.CanFix, rule.Id);
    }
}
