using ListLint.Rules;

namespace ListLint.Tests;

public sealed class InconsistentEntryTests
{
    [Theory]
    [InlineData("- [New](https://new.example) - A tool of the coast", 1)]
    [InlineData("- [New](https://new.example) - A tool (of the coast)", 1)]
    [InlineData("- [New](https://new.example) - A tool of the coast `MIT`", 1)]
    [InlineData("- [New](https://new.example) - A tool of the coast ![stars](https://new.example/s.svg)", 1)]
    [InlineData("- [New](https://new.example) - A tool of the coast!", 0)]
    [InlineData("- [New](https://new.example) - A tool of the coast (with \"a view.\")", 0)]
    [InlineData("- [New](https://new.example) - A tool of the coast. (Fork of [Old](https://old.example))", 0)]
    [InlineData("- [New](https://new.example) - A tool of the coast. ([Code](https://new.example/code))", 0)]
    [InlineData("- [New](https://new.example) - A tool: trees, shrubs, ...", 0)]
    [InlineData("- [New](https://new.example) - A tool of the coast (such as `~/.trees`)", 0)]
    [InlineData("- [New](https://new.example) - A tool of [the coast.](https://coast.example)", 0)]
    [InlineData("- [New](https://new.example) - a tool of the coast.", 1)]
    [InlineData("- [new](https://new.example) - new is written so.", 0)]
    [InlineData("- [go-tree](https://new.example) - tree for Go.", 0)]
    [InlineData("- [trees](https://new.example) - tree for Go.", 1)]
    [InlineData("- [New](https://new.example) - iOS trees.", 0)]
    [InlineData("- [New](https://new.example): A tool of the coast.", 1)]
    [InlineData("- [New](https://new.example) A tool of the coast.", 1)]
    [InlineData("- [New](https://new.example) is a tool of the coast.", 0)]
    [InlineData("- [New](https://new.example), a tool of the coast.", 0)]
    [InlineData("- **[New](https://new.example)** - A tool of the coast.", 0)]
    [InlineData("- [[New](https://new.example)] - A tool of the coast.", 1)]
    [InlineData("- [New](https://new.example) - A tool of the\n  coast", 0)]
    [InlineData("[New](https://new.example) - A tool of the coast.", 1)]
    [InlineData("* [New](https://new.example) - A tool of the coast.", 1)]
    [InlineData("- [New](#new) - A tool of the coast", 0)]
    public void A_line_is_held_to_the_form_of_its_siblings(string line, int reports) =>
        Assert.Equal(reports, RuleRun.Report(new InconsistentEntry(), Tools(6) + line + "\n" + Tools(3)).Count);

    [Fact]
    public void Five_siblings_are_no_habit() =>
        Assert.Empty(RuleRun.Report(new InconsistentEntry(), Tools(5) + "- [New](https://new.example): A tool of the coast.\n"));

    [Fact]
    public void A_group_with_a_way_of_its_own_is_left_alone()
    {
        var other = "\n## Other\n\n" + Tools(3).Replace(" - A", ": A", StringComparison.Ordinal);

        Assert.Empty(RuleRun.Report(new InconsistentEntry(), "## Tools\n\n" + Tools(40) + other));
    }

    [Fact]
    public void A_line_alone_in_its_group_is_held_to_the_file() =>
        Assert.Single(
            RuleRun.Report(new InconsistentEntry(), "## Tools\n\n" + Tools(16) + "\n## Other\n\n- [New](https://new.example): A tool of the coast.\n")
        );

    [Fact]
    public void One_report_tells_all_of_a_line_and_mends_it_at_once()
    {
        var text = Tools(8) + "- [New](https://new.example): a tool of the coast\n";

        Assert.Single(RuleRun.Report(new InconsistentEntry(), text));
        Assert.EndsWith("- [New](https://new.example) - A tool of the coast.\n", RuleRun.Fixed(new InconsistentEntry(), text));
    }

    [Theory]
    [InlineData("| e | yes | of 0 |", 1)]
    [InlineData("| e | | of 0 |", 1)]
    [InlineData("| e | | |", 0)]
    [InlineData("| e | - | of 0 |", 0)]
    [InlineData("| [e](https://e.example) | Yes | of 0 |", 0)]
    public void A_cell_is_held_to_its_column(string row, int reports)
    {
        var rows = string.Concat(Enumerable.Range(1, 12).Select(number => $"| n{number} | Yes | of {number} |\n"));

        Assert.Equal(reports, RuleRun.Report(new InconsistentCell(), "| Name | Free | Open |\n|---|---|---|\n" + rows + row + "\n").Count);
    }

    [Fact]
    public void A_value_that_no_other_cell_has_is_told_where_there_are_few()
    {
        var rows = string.Concat(Enumerable.Range(1, 60).Select(number => $"| n{number} | {(number % 2 == 0 ? "Yes" : "No")} |\n"));
        var (_, report) = Assert.Single(RuleRun.Report(new InconsistentCell(), "| Name | Free |\n|---|---|\n" + rows + "| e | Yess |\n"));

        Assert.Equal(Safety.Unsafe, report.Fix?.Safety);
    }

    private static string Tools(int count) =>
        string.Concat(
            Enumerable
                .Range(1, count)
                .Select(number => $"- [{(char)('A' + (number % 26))}{new string('x', number)}](https://t{number}.example) - A tool of the coast.\n")
        );
}
