using ListLint.Rules;

namespace ListLint.Tests;

public class TableNotRenderedTests
{
    private static readonly TableNotRendered Rule = new();

    [Theory]
    [InlineData("| A | B |\n|---|---|---|\n| x | y |\n")]
    [InlineData("| A | B |\n|---|---||\n| x | y |\n")]
    [InlineData("| A | B |\n|——|——|\n| x | y |\n")]
    [InlineData("A | B\n---|---|---\nx | y\n")]
    [InlineData("> | A | B |\n> |---|---|---|\n> | x | y |\n")]
    [InlineData("| A | B |\n\n|---|---|\n| x | y |\n")]
    [InlineData("- item\n| A | B |\n|---|---|\n| x | y |\n")]
    [InlineData("<center>\n| A | B |\n|---|---|\n| x | y |\n</center>\n")]
    [InlineData("| A | B |\n| [x](https://x.example) | y |\n| [z](https://z.example) | y |\n")]
    public void A_table_that_is_shown_as_text_is_reported_once_and_fixed_where_that_is_clear(string text)
    {
        Assert.Single(RuleRun.Report(Rule, text));
        var fixedText = RuleRun.Fixed(Rule, text);
        if (fixedText != text)
            Assert.Empty(RuleRun.Report(Rule, fixedText));
    }

    [Theory]
    [InlineData("z", "Move it")]
    [InlineData("x", "same row on line 3")]
    public void A_row_alone_in_a_text_is_told_with_where_it_is_too(string name, string advice)
    {
        string Row(string key) => $"| [{key}](https://{key}.example) | y | z |\n";
        var text = "| A | B | C |\n|---|---|---|\n" + Row("x") + "\nA text\n" + Row(name);
        Assert.Contains(advice, Assert.Single(RuleRun.Report(Rule, text)).Diagnostic.Message);
    }

    [Fact]
    public void The_delimiter_row_is_left_alone_where_the_header_lacks_a_cell()
    {
        const string text = "| A | B |\n|---|---|---|\n| x | y | z |\n";
        Assert.Null(Assert.Single(RuleRun.Report(Rule, text)).Diagnostic.Fix);
    }

    [Theory]
    [InlineData("| A | B |\n|---|\n| x | y |\n    more\n")]
    [InlineData("| A | B |\n|---|\n    | x | y |\n")]
    [InlineData("| A | B |\n|---|---|\n| x | y |\n\n| z | w |\n\tmore\n")]
    [InlineData("<center>\n| A | B |\n|---|---|\n| x | y |\n    </center>\n")]
    [InlineData("| A | B |\n| [x](https://x.example) | y |\n| [z](https://z.example) | y |\n    more\n")]
    [InlineData("- item\n| A | B |\n|---|---|\n| x | y |\n  - nested\n")]
    public void A_table_behind_which_something_would_become_code_or_leave_its_item_is_not_fixed(string text) =>
        Assert.Null(Assert.Single(RuleRun.Report(Rule, text)).Diagnostic.Fix);

    [Fact]
    public void A_fixed_delimiter_row_keeps_its_alignment() =>
        Assert.Equal("| A | B | C |\n| :--- | :-: | --- |\n| x | y | z |\n", RuleRun.Fixed(Rule, "| A | B | C |\n|:---|:-:|\n| x | y | z |\n"));

    [Fact]
    public void Rows_behind_a_blank_line_are_one_report_and_join_their_table() =>
        Assert.Equal(
            "| A | B |\r\n|---|---|\r\n| x | y |\r\n| z | w |\r\n| v | u |\r\n",
            RuleRun.Fixed(Rule, "| A | B |\r\n|---|---|\r\n| x | y |\r\n\r\n| z | w |\r\n| v | u |\r\n")
        );

    [Fact]
    public void Rows_behind_a_comment_are_reported()
    {
        var (line, found) = Assert.Single(RuleRun.Report(Rule, "| A | B |\n|---|---|\n| x | y |\n<!-- more -->\n| z | w |\n"));
        Assert.Equal(5, line);
        Assert.Contains("A comment ends the table on line 3", found.Message);
    }

    [Fact]
    public void A_table_with_links_that_is_indented_to_code_is_reported() =>
        Assert.Single(
            RuleRun.Report(Rule, "Text.\n\n    | A | B |\n    |---|---|\n    | [x](https://x.example) | y |\n    | [z](https://z.example) | y |\n")
        );

    [Theory]
    [InlineData("| A | B |\n|---|---|\n| x | y |\n\n| C | D |\n|---|---|\n| z | w |\n")]
    [InlineData("| A | B |\n|---|---|\n| x | y |\n\n| p | q | r | s |\n")]
    [InlineData("| A | B |\n|---|---|\n| x | y |\n\nWords between.\n\n| z | w |\n")]
    [InlineData("[One](#one) | [Two](#two) | [Three](#three)\n")]
    [InlineData("| [One](https://a.example) | [Two](https://b.example) |\n")]
    [InlineData("| [One](https://a.example) | [Two](https://b.example) |\n| [Three](https://c.example) | [Four](https://d.example) |\n")]
    [InlineData("The norm |x| + |y| is small.\n")]
    [InlineData("```\n| A | B |\n|---|---|---|\n```\n")]
    [InlineData("<!--\n| A | B |\n|---|---|---|\n-->\n")]
    [InlineData("<!-- | A | B |\n|---|---|---|\n| x | y | -->\n")]
    [InlineData("Write it so:\n\n    | Name | Link |\n    |---|---|\n    | ... | ... |\n")]
    [InlineData("<pre>\n| A | B |\n|---|---|\n</pre>\n")]
    [InlineData("---\ntitle: a | b\nother: c | d\n---\n")]
    [InlineData("Caption\n| A | B |\n|---|---|\n| x | y |\n")]
    public void What_is_no_table_or_a_sound_one_is_not_reported(string text) => Assert.Empty(RuleRun.Report(Rule, text));
}
