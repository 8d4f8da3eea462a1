using ListLint.Rules;

namespace ListLint.Tests;

public class TableRowTests
{
    private const string Head = "| A | B |\n|---|---|\n";

    [Fact]
    public void Blank_rows_that_part_a_table_by_habit_are_not_reported() =>
        Assert.Empty(RuleRun.Report(new TableEmptyRow(), Head + "| x | y |\n|  |  |\n| x | y |\n| | |\n| x | y |\n"));

    [Theory]
    [InlineData("| x | y | z | w |\n", "two rows on this line")]
    [InlineData("| x |  | y |\n", "Cell 2 is empty")]
    [InlineData("| x | y | z |\n", "If a pipe is part of the text, escape it")]
    public void A_row_that_is_too_wide_is_told_with_what_its_cells_say(string row, string advice) =>
        Assert.Contains(advice, Assert.Single(RuleRun.Report(new TableCellCount(), Head + "| x | y |\n| x | y |\n" + row)).Diagnostic.Message);

    [Fact]
    public void One_blank_row_within_a_table_is_left_over() =>
        Assert.Equal(Head + "| x | y |\n| x | y |\n", RuleRun.Fixed(new TableEmptyRow(), Head + "| x | y |\n| &nbsp; | <br> |\n| x | y |\n"));

    [Theory]
    [InlineData("|  | y |\n")]
    [InlineData("| - | - |\n")]
    [InlineData("| <a id=\"x\"></a> | ![](x.png) |\n")]
    [InlineData("| [Name]() | [*]() |\n")]
    [InlineData("| Name | [*]() |\n")]
    [InlineData("| []() | [*](https://x.example) |\n")]
    public void A_row_that_says_something_is_not_empty(string row) =>
        Assert.Empty(RuleRun.Report(new TableEmptyRow(), Head + "| [x](https://x.example) | y |\n" + row));

    [Fact]
    public void The_empty_links_of_an_unfilled_row_are_not_reported_again() =>
        Assert.Empty(RuleRun.Report(new EmptyLink(), Head + "| [x](https://x.example) | y |\n| [  ]() | [*]() |\n"));

    [Fact]
    public void A_row_cut_at_a_pipe_gets_its_pipe_back() =>
        Assert.Equal(
            "| A | B | C |\n|---|---|---|\n| x | y | z |\n",
            RuleRun.Fixed(new TableSplitRow(), "| A | B | C |\n|---|---|---|\n| x\ny | z |\n", Safety.Unsafe)
        );

    [Fact]
    public void A_row_cut_in_a_quote_is_joined() =>
        Assert.Equal(
            "> | A | B |\n> |---|---|\n> | x y | z |\n",
            RuleRun.Fixed(new TableSplitRow(), "> | A | B |\n> |---|---|\n> | x\n> y | z |\n", Safety.Unsafe)
        );

    [Fact]
    public void Two_short_rows_of_a_table_that_leaves_cells_out_are_no_halves() =>
        Assert.Empty(
            RuleRun.Report(
                new TableSplitRow(),
                "| A | B | C | D |\n|---|---|---|---|\n| a | b | c | https://x.example/a |\n| a | b | c | https://x.example/b |\n"
                    + "| a | b |\n| x | y | z |\n| u | https://x.example/c |\n"
            )
        );

    [Theory]
    [InlineData("| A | B\n|---|---|\n| x | y\n| x | y\n| x | y |\n")]
    [InlineData("A | B\n---|---\nx | y\nx | y\nx | y |\n")]
    public void A_table_without_edge_pipes_is_fine(string text) => Assert.Empty(RuleRun.Report(new TableEdgePipe(), text));

    [Fact]
    public void A_small_table_follows_the_habit_of_the_file()
    {
        var text = string.Concat(Enumerable.Repeat(Head + "| x | y |\n| x | y |\n\n", 4));
        var (line, found) = Assert.Single(RuleRun.Report(new TableEdgePipe(), text + Head + "| x | y |\n| x | y\n| x | y |\n"));
        Assert.Equal(24, line);
        Assert.Contains("15 of 16 rows in this file", found.Message);
    }

    [Fact]
    public void Cells_that_are_missing_in_the_middle_are_not_added_at_the_end()
    {
        var full = string.Concat(Enumerable.Repeat("| x | y | [z](https://z.example) |\n", 10));
        var (_, found) = Assert.Single(
            RuleRun.Report(new TableCellCount(), "| A | B | C |\n|---|---|---|\n" + full + "| x | [z](https://z.example) |\n")
        );
        Assert.Null(found.Fix);
    }

    [Theory]
    [InlineData("A | B | C\n---|---|---\nx | y | z\nx | y |\n")]
    [InlineData("| A | B |\n|---|---|\n| x | y | <!-- note -->\n")]
    [InlineData("| A | B |\n|---|---|\n| x | y |  |\n")]
    [InlineData("A\n---\nx\n")]
    [InlineData("| A |\n|---|\n| x |\ny\n")]
    [InlineData("| A | B |\n|---|---|\n2023\n| x | y |\n")]
    public void Cells_that_lose_nothing_are_not_reported(string text) => Assert.Empty(RuleRun.Report(new TableCellCount(), text));

    [Theory]
    [InlineData("> | A | B |\n> |---|---|\n> | x | y |\n> Text.\n", "> | A | B |\n> |---|---|\n> | x | y |\n>\n> Text.\n")]
    [InlineData("| A | B |\r\n|---|---|\r\n| x | y |\r\nText.\r\nMore.\r\n", "| A | B |\r\n|---|---|\r\n| x | y |\r\n\r\nText.\r\nMore.\r\n")]
    public void Text_that_follows_the_last_row_is_parted_from_it(string text, string parted) =>
        Assert.Equal(parted, RuleRun.Fixed(new TableCellCount(), text));

    [Fact]
    public void A_pipe_within_code_is_escaped() =>
        Assert.Equal(
            "| A | B |\n|---|---|\n| `a \\| b` | y |\n",
            RuleRun.Fixed(new TableCellCount(), "| A | B |\n|---|---|\n| `a | b` | y |\n", Safety.Unsafe)
        );
}
