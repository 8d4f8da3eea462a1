using ListLint.Rules;

namespace ListLint.Tests;

public sealed class MissingLinkTests
{
    private static readonly string Siblings = string.Concat("abcdefghi".Select(name => $"- [Tool {name}](https://{name}.example.org) - A tool.\n"));

    [Fact]
    public void An_entry_without_any_address_is_reported() => Assert.Single(Reports("- Tool x - A tool.\n"));

    [Theory]
    [InlineData("- [Tool x][https://x.example.org] - A tool.\n")]
    [InlineData("- [Tool x](htps://x.example.org - A tool.\n")]
    public void An_address_that_is_there_but_no_link_is_broken_and_not_missing(string entry) => Assert.Empty(Reports(entry));

    [Fact]
    public void A_column_of_links_without_an_address_asks_for_none()
    {
        var rows = string.Concat("abcdefghijk".Select(name => $"| [Tool {name}](https://{name}.example.org) | []() |\n"));

        Assert.Empty(
            ListLint.Tests.Reports.Find<MissingLink>($"| Tool | Code |\n| --- | --- |\n{rows}| [Tool x](https://x.example.org) | later |\n")
        );
    }

    [Fact]
    public void What_speaks_to_the_reader_is_no_entry() => Assert.Empty(Reports("- Tip: you can download the tools as one file.\n"));

    [Fact]
    public void An_item_that_is_written_further_in_than_the_others_is_a_remark() => Assert.Empty(Reports(" - Only for old tools.\n"));

    [Fact]
    public void An_item_above_items_that_are_written_further_in_names_them() =>
        Assert.Empty(Reports("- Tools of the sea\n - [Tool x](https://x.example.org) - A tool.\n"));

    [Theory]
    [InlineData("- Tool x - A tool. ![stars](https://x.example.org/a.svg)\n")]
    [InlineData("- Tool x - A tool. <!-- https://x.example.org -->\n")]
    public void An_address_that_nobody_can_follow_does_not_count(string entry) => Assert.Single(Reports(entry));

    [Theory]
    [InlineData("Tidal-6B", 0)]
    [InlineData("Forecasting Tides of a Tenth Harbour", 1)]
    public void A_short_name_in_a_column_of_titles_is_a_work_without_a_paper(string cell, int reports)
    {
        var rows = string.Concat(
            "abcdefghijk".Select(name =>
                $"| [Forecasting Tides of Harbour {name}](https://{name}.example.org) | [Code](https://code.example.org/{name}) |\n"
            )
        );

        Assert.Equal(
            reports,
            new MissingLink()
                .Check(
                    Parsing.Parse(
                        SourceText.From($"| Paper | Code |\n| --- | --- |\n{rows}| {cell} | [Code](https://code.example.org/x) |\n"),
                        Facts.None
                    )
                )
                .Count()
        );
    }

    [Theory]
    [InlineData("- [Tool x](https://x.example.org) - A tool.\n- [Tool y](https://y.example.org) - A tool.\n- Tool z - A tool.\n", 1)]
    [InlineData("- Tool x [[pdf]](https://x.example.org)\n- Tool y [[pdf]](https://y.example.org)\n- Tool z\n", 1)]
    [InlineData("- [Tool x](https://x.example.org) - A tool.\n- Tool y - A tool.\n- Tool z - A tool.\n", 0)]
    [InlineData("- We show [our tool](https://x.example.org).\n- We give [a talk](https://y.example.org).\n- We start this list.\n", 0)]
    public void A_small_group_needs_links_of_its_own_in_each_other_entry(string group, int reports) =>
        Assert.Equal(reports, Reports("\n## More\n\n" + group).Count());

    [Fact]
    public void A_small_group_of_a_list_that_often_does_without_links_is_left_alone() =>
        Assert.Empty(
            Reports(
                "\n## Books\n\n- [Book a](https://book.example.org)\n- [Book b](https://bookb.example.org)\n"
                    + "- [Book c](https://bookc.example.org)\n- Book d - Old.\n- Book e - Old.\n\n## More\n\n- [Tool x](https://x.example.org)\n"
                    + "- [Tool y](https://y.example.org)\n- Tool z\n"
            )
        );

    [Theory]
    [InlineData("| Tides of a Tenth Harbour | - |", 1)]
    [InlineData("| - | Tidal |", 0)]
    public void A_dash_says_of_its_own_column_alone_that_there_is_no_link(string row, int reports)
    {
        var rows = string.Concat("abcdefghijk".Select(name => $"| [Tides of Harbour {name}](https://{name}.example.org) | - |\n"));
        Assert.Equal(
            reports,
            new MissingLink().Check(Parsing.Parse(SourceText.From($"| Paper | Code |\n| --- | --- |\n{rows}{row}\n"), Facts.None)).Count()
        );
    }

    [Theory]
    [InlineData("*not found* (in a review)", 0)]
    [InlineData("Coming soon", 0)]
    [InlineData("Coming soon to iOS", 1)]
    [InlineData("a review", 1)]
    public void A_cell_that_says_in_words_that_there_is_no_link_needs_none(string cell, int reports) =>
        Assert.Equal(
            reports,
            new MissingLink()
                .Check(
                    Parsing.Parse(
                        SourceText.From(
                            "| Name | Link |\n|--|--|\n"
                                + string.Concat(Enumerable.Range(1, 12).Select(index => $"| Lamp {index} | https://lamp.example/{index} |\n"))
                                + $"| Pier | {cell} |\n"
                        ),
                        Facts.None
                    )
                )
                .Count()
        );

    private static IEnumerable<Diagnostic> Reports(string entry) =>
        new MissingLink().Check(Parsing.Parse(SourceText.From(Siblings + entry), Facts.None));
}
