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
}
