namespace ListLint.Tests;

/// <summary>Entries written in HTML.</summary>
public sealed class HtmlEntryTests
{
    private static readonly string[] Names = ["Alder", "Birch", "Cedar"];

    [Theory]
    [InlineData("&nbsp;&nbsp;:small_orange_diamond: <a href=\"https://{0}.example\"><b>{0}</b></a> - A tree.<br>\n", "", "")]
    [InlineData("&nbsp;&nbsp;:small_orange_diamond: <a href=\"https://{0}.example\"><b>{0}</b></a> - A tree.<br>\n", "<p>\n", "</p>\n")]
    [InlineData("  <li><a href=\"https://{0}.example\">{0}</a> - A tree.</li>\n", "<ul>\n", "</ul>\n")]
    [InlineData("<p>• <a href=\"https://{0}.example\">{0}</a>: a tree</p>\n\n", "", "")]
    [InlineData("• [{0}](https://{0}.example) - A tree.<br>\n", "", "")]
    public void Lines_with_an_anchor_in_front_are_entries(string line, string before, string behind) =>
        Assert.Equal(
            Names,
            EntryPrint.Titles(
                $"# Trees\n\n{before}{string.Concat(Names.Select(name => line.Replace("{0}", name, StringComparison.Ordinal)))}{behind}"
            )
        );

    [Theory]
    [InlineData("<p align=\"center\">\n{0}</p>\n", "# Trees\n\n")]
    [InlineData("<p>\n{0}</p>\n", "")]
    [InlineData("<pre>\n{0}</pre>\n", "")]
    public void The_head_of_a_page_holds_no_entries(string block, string heading) =>
        Assert.Empty(
            EntryPrint.Titles(
                heading
                    + block.Replace(
                        "{0}",
                        string.Concat(Names.Select(name => $"<a href=\"https://{name}.example\">{name}</a><br>\n")),
                        StringComparison.Ordinal
                    )
            )
        );

    [Fact]
    public void Header_cells_that_go_over_rows_and_columns_are_no_entries() =>
        Assert.Equal(
            ["Adder", "Bison", "Crane"],
            EntryPrint.Titles(
                "<table><thead><tr><th rowspan=\"2\">Kind</th><th rowspan=\"2\">model</th><th colspan=\"2\">About</th></tr>"
                    + "<tr><th>Time</th><th>Link</th></tr></thead><tbody>"
                    + "<tr><td rowspan=\"2\">Open</td><td>Adder</td><td>2021/03</td>"
                    + "<td><a href=\"https://arxiv.org/abs/2103.01100\">Paper</a></td></tr>"
                    + "<tr><td>Bison</td><td>2022/11</td><td><a href=\"https://arxiv.org/abs/2211.01786\">Paper</a></td></tr>"
                    + "<tr><td>Closed</td><td>Crane</td><td>2022/12</td><td>-</td></tr></tbody></table>"
            )
        );

    [Fact]
    public void A_row_without_cells_ends_what_spans_it() =>
        Assert.Equal(
            ["Adder", "Bison"],
            EntryPrint.Titles(
                "<table><thead><tr><th rowspan=\"2\">Kind</th><th rowspan=\"2\">model</th><th rowspan=\"2\">Link</th></tr><tr></tr></thead>"
                    + "<tr><td rowspan=\"2\">Open</td><td>Adder</td><td><a href=\"https://arxiv.org/abs/2103.01100\">Paper</a></td></tr>"
                    + "<tr><td>Bison</td><td><a href=\"https://arxiv.org/abs/2211.01786\">Paper</a></td></tr></table>"
            )
        );

    [Fact]
    public void A_row_in_bold_over_all_columns_heads_the_rows_below() =>
        Assert.Equal(
            ["Adder", "Bison"],
            EntryPrint.Titles(
                "<table><tr><th>model</th><th>License</th><th>Data</th></tr><tr><td colspan=\"3\"><b>Small</b></td></tr>"
                    + "<tr><td>Adder</td><td><a href=\"https://adder.example/license\">MIT license</a></td><td>Snakes</td></tr>"
                    + "<tr><td>Bison</td><td><a href=\"https://bison.example/license\">MIT license</a></td><td>Cattle</td></tr></table>"
            )
        );

    [Fact]
    public void Names_in_front_are_titles_where_links_only_name_their_sources() =>
        Assert.Equal(
            ["Sharp stones", "Blunt stones", "Round stones", "Flat stones"],
            EntryPrint.Titles(
                "| Case | What | More |\n|---|---|---|\n"
                    + "| Sharp stones | Cut the hand that held them. | [The Quarry](https://quarry.example/1) |\n"
                    + "| Blunt stones | Did not cut at all. | [The Quarry](https://quarry.example/2) |\n"
                    + "| Round stones | Rolled off the table at noon. | [The Quarry](https://quarry.example/3) |\n"
                    + "| Flat stones | Were thrown over the lake. | [The Shore](https://shore.example/4) |\n"
            )
        );

    [Fact]
    public void A_link_in_a_description_does_not_make_it_the_title() =>
        Assert.Equal(
            ["JStone", "JRock"],
            EntryPrint.Titles(
                "|   | What | By |\n|---|---|---|\n"
                    + "| [JStone](https://jstone.example) | [Stone](https://stone.example) "
                    + "for readers of Japanese, with some more tasks than that had | A |\n"
                    + "| <a id=\"jrock\"></a> [JRock](https://jrock.example) "
                    + "| A data set that was made after [Rock](https://rock.example), with answers by people | B |\n"
            )
        );
}
