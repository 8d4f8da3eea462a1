namespace ListLint.Tests;

public sealed class RuleTableTests
{
    [Fact]
    public void The_rule_table_of_the_page_of_rules_is_up_to_date()
    {
        var path = SourceTree.PathOf("docs", "rules.md");
        var page = File.ReadAllText(path);
        var expected = RuleTable.In(page, RuleFolders.Rules);
        Assert.True(expected is not null, "docs/rules.md has no <!-- rules --> ... <!-- /rules -->.");
        if (SourceTree.Accepts)
            File.WriteAllText(path, expected);
        else
            Assert.Equal(expected, page);
    }

    [Fact]
    public void A_stale_table_is_replaced_and_the_rest_of_the_page_stays()
    {
        var page = RuleTable.In("# List\n<!-- rules -->\nold\n<!-- /rules -->\nend\n", [new WrongThing(), new OddThing(), new NewThing()]);

        Assert.Equal(
            """
            # List
            <!-- rules -->
            | Rule | Severity | Default | What the rule checks |
            |---|---|---|---|
            | [new-thing](../rules/new-thing/README.md) | info | changes | Things are new. |
            | [odd-thing](../rules/odd-thing/README.md) | info | off | Things are even. |
            | [wrong-thing](../rules/wrong-thing/README.md) | error | on | Things are right\|left. |
            <!-- /rules -->
            end

            """,
            page
        );
        Assert.Equal(page, RuleTable.In(page!, [new NewThing(), new OddThing(), new WrongThing()]));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("<!-- /rules --><!-- rules -->")]
    public void A_page_without_a_place_for_the_table_is_told(string page) => Assert.Null(RuleTable.In(page, []));

    [Rule(Severity.Error, "Things are right|left.")]
    private sealed class WrongThing : Rule;

    [Rule(Severity.Info, "Things are even.", Recommended = false)]
    private sealed class OddThing : Rule;

    [Rule(Severity.Info, "Things are new.", Recommended = false, Style = true)]
    private sealed class NewThing : Rule;
}
