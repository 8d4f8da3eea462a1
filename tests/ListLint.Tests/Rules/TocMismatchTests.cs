using ListLint.Rules;

namespace ListLint.Tests;

public sealed class TocMismatchTests
{
    private const string Bodies = "\n\n## Harbours\n\ntext\n\n## Wrecks\n\ntext\n\n## Lighthouse\n\ntext\n";

    [Theory]
    [InlineData("- [Harbuors](#harbours)\n- [Wrecks](#wrecks)\n- [Lighthouse](#lighthouse)")]
    [InlineData("- [Harbours](#harbours)\n- [Wrecks](#harbours)\n- [Lighthouse](#lighthouse)")]
    [InlineData("- [Harbours](#harbours)\n- - [Wrecks](#wrecks)\n- [Lighthouse](#lighthouse)")]
    public void An_item_that_disagrees_with_its_heading_is_reported(string contents) => Assert.Single(Reports.Find<TocMismatch>(contents + Bodies));

    [Theory]
    [InlineData("- [Lighthouses](#lighthouse)\n- [Wrecks](#wrecks)\n- [All harbours](#harbours)")]
    [InlineData("- [Harbours](#harbors)\n- [Wrecks](#wrecks)\n- [Lighthouse](#lighthouse)")]
    [InlineData("- [HARBOURS 🚢](#harbours)\n- [Wrecks](#wrecks)\n- [Light-house](#lighthouse)")]
    [InlineData("- [Harbours](https://a.example)\n- [Wrecks](https://b.example)\n- [Lighthouse](https://c.example)")]
    public void Plurals_other_words_dangling_links_and_other_lists_are_fine(string contents) =>
        Assert.Empty(Reports.Find<TocMismatch>(contents + Bodies));

    [Theory]
    [InlineData("## How to use this list\n\ntext\n")]
    [InlineData("All of this is listed for defense only.\nUse it with care.\n---\n\ntext\n")]
    [InlineData("## ⚖️ License\n\ntext\n")]
    public void What_is_about_the_list_or_no_heading_needs_no_item(string section) =>
        Assert.Empty(
            Reports.Find<TocMismatch>("- [Harbours](#harbours)\n- [Wrecks](#wrecks)\n- [Lighthouse](#lighthouse)" + Bodies + "\n" + section)
        );

    [Theory]
    [InlineData("Buoys", 1)]
    [InlineData("Como contribuir", 0)]
    [InlineData("Licença", 0)]
    [InlineData("Lizenz", 0)]
    [InlineData("ライセンス", 0)]
    public void What_is_about_the_list_in_another_language_needs_no_item(string heading, int reports)
    {
        var items = "## Contents\n\n- [Harbours](#harbours)\n- [Wrecks](#wrecks)\n- [Lighthouse](#lighthouse)";

        Assert.Equal(reports, Reports.Find<TocMismatch>($"{items}{Bodies}\n## {heading}\n\ntext\n").Count);
    }

    [Fact]
    public void A_heading_that_an_item_names_with_another_ending_is_listed() =>
        Assert.Empty(
            Reports.Find<TocMismatch>(
                "## Contents\n\n- [Harbour Advisory](#harbour-advisory)\n- [Harbours](#harbours)\n- [Wrecks](#wrecks)\n- [Lighthouse](#lighthouse)"
                    + Bodies
                    + "\n## Harbour Advisories\n\ntext\n"
            )
        );

    [Fact]
    public void A_misspelt_label_is_fixed_only_where_the_heading_has_the_known_word()
    {
        const string Contents = "- [Harbuors](#harbours)\n- [Wrecks](#wrecks)\n- [Lighthouse](#lighthouse)";

        Assert.Null(
            Assert
                .Single(
                    Reports.Find<TocMismatch>(
                        "- [Harbours](#harbuors)\n- [Wrecks](#wrecks)\n- [Lighthouse](#lighthouse)"
                            + Bodies.Replace("Harbours", "Harbuors")
                            + "All harbours."
                    )
                )
                .Fix
        );
        Assert.Equal("Harbours", Assert.Single(Reports.Find<TocMismatch>(Contents + Bodies + "All harbours.")).Fix!.Edits[0].Text);
    }

    [Theory]
    [InlineData("D B C E F H G K J L", "D B C E F H G K J L", "D B C E F H G K J L")]
    [InlineData("D B C E F H G K J L", "L J K G H F E C B D", null)]
    [InlineData("B C D E F G H J K L", "L K J H G F E D C B", "B C D E F G H J K L")]
    [InlineData("B C D E F G H J K L", "B C D F G H J K L E", "B C D E F G H J K L")]
    public void A_missing_item_is_added_to_contents_by_the_alphabet_or_in_the_order_of_the_headings(string items, string headings, string? expected)
    {
        var names = items.Split(' ').Select(name => $"Port {name}").ToList();
        var contents = string.Concat(
            names.Where(name => name != "Port E").Select(name => $"- [{name}](#{name.ToLowerInvariant().Replace(' ', '-')})\n")
        );
        var sections = string.Concat(headings.Split(' ').Select(name => $"\n## Port {name}\n\ntext\n"));

        var fix = Assert.Single(Reports.Find<TocMismatch>(contents + sections)).Fix;

        Assert.Equal(expected is not null, fix is not null);
        if (fix is not null)
            Assert.StartsWith(
                string.Concat(expected!.Split(' ').Select(name => $"- [Port {name}](#port-{name.ToLowerInvariant()})\n")),
                (contents + sections).Insert(fix.Edits[0].Span.Start, fix.Edits[0].Text)
            );
    }

    [Fact]
    public void The_second_of_two_equal_headings_is_found_by_the_item_around()
    {
        var slip = Assert.Single(
            Reports.Find<TocMismatch>(
                "- [A1](#a1)\n  - [Others](#others)\n- [B1](#b1)\n  - [Others](#others)\n\n## A1\n\n### Others\n\ntext\n\n## B1\n\n### Others\n\ntext"
            )
        );

        Assert.Equal("#others-1", slip.Fix!.Edits[0].Text);
    }

    [Theory]
    [InlineData("## Contents\n\n- [A1](#a1)\n- [B1](#b1)\n- [C1](#c1)\n\n", 1)]
    [InlineData("**目录**\n\n- [A1](#a1)\n- [B1](#b1)\n- [C1](#c1)\n\n", 1)]
    [InlineData("- [A1](#a1)\n- [B1](#b1)\n- [C1](#c1)\n\n", 0)]
    [InlineData("- [A1](#a1)\n- [B1](#b1)\n- [C1](#c1)\n- [E1](#e1)\n- [F1](#f1)\n\n", 1)]
    [InlineData("## Contents\n\n- [A1](#a1)\n- [B1](#b1)\n\n", 0)]
    public void A_heading_is_missing_where_two_thirds_of_its_level_are_listed(string contents, int count) =>
        Assert.Equal(
            count,
            Reports
                .Find<TocMismatch>(
                    contents
                        + string.Concat(
                            "A1 B1 C1 D1".Split(' ').Concat(contents.Contains("#e1") ? ["E1", "F1"] : []).Select(name => $"## {name}\n\ntext\n\n")
                        )
                )
                .Count
        );

    [Theory]
    [InlineData("text", 1)]
    [InlineData("| a | b |\n| - | - |\n| c | d |", 1)]
    [InlineData("", 0)]
    [InlineData("| a | b |\n| - | - |", 0)]
    [InlineData("| a | b |\n| - | - |\n|   |   |", 0)]
    public void A_heading_without_anything_below_it_may_be_left_out(string below, int count)
    {
        const string Listed = "## Contents\n\n- [A1](#a1)\n- [B1](#b1)\n- [C1](#c1)\n\n## A1\n\ntext\n\n## B1\n\ntext\n\n## C1\n\ntext\n\n";
        Assert.Equal(count, Reports.Find<TocMismatch>($"{Listed}## D1\n\n{below}\n").Count);
    }

    [Fact]
    public void Headings_deeper_than_the_contents_go_may_be_left_out()
    {
        const string Deep =
            "## Contents\n\n- [A1](#a1)\n- [B1](#b1)\n- [C1](#c1)\n\n## A1\n\n### A2\n\ntext\n\n### A3\n\ntext\n\n## B1\n\ntext\n\n## C1\n\ntext\n";

        Assert.Empty(Reports.Find<TocMismatch>(Deep));
        Assert.Empty(Reports.Find<TocMismatch>(Deep.Replace("- [C1](#c1)\n", "- [C1](#c1)\n  - [A2](#a2)\n")));
    }

    [Fact]
    public void A_heading_is_missing_where_two_thirds_of_its_chapter_are_listed()
    {
        const string Chapters =
            "- [A1](#a1)\n  - [A2](#a2)\n  - [A3](#a3)\n  - [A4](#a4)\n- [B1](#b1)\n  - [B2](#b2)\n\n"
            + "## A1\n\n### A2\n\nx\n\n### A3\n\nx\n\n### A4\n\nx\n\n### A5\n\nx\n\n"
            + "## B1\n\n### B2\n\nx\n\n### B3\n\nx\n\n### B4\n\nx\n\n### B5\n\nx\n";

        Assert.Contains("\"A5\", but it lists 3 other headings under \"A1\"", Assert.Single(Reports.Find<TocMismatch>(Chapters)).Message);
    }

    [Theory]
    [InlineData("- [A1](#a1)\n- [B1](#b1)\n- [A1](#a1)\n\n## A1\n\nx\n\n## B1\n\nx\n", 1)]
    [InlineData("- [A1](#a1)\n- [B1](#b1)\n\nby name\n\n- [A1](#a1)\n- [B1](#b1)\n\n## A1\n\nx\n\n## B1\n\nx\n", 0)]
    [InlineData("- [A1](#a1)\n- [B1](#b1)\n- [The first](#a1)\n\n## A1\n\nx\n\n## B1\n\nx\n", 0)]
    public void An_item_is_there_once(string list, int count) => Assert.Equal(count, Reports.Find<TocMismatch>(list).Count);

    [Theory]
    [InlineData("- [A1](#a1)\n- [B1](#b1)\n- [D1](#d1)\n- C1\n", 1)]
    [InlineData("- [A1](#a1)\n- [B1](#b1)\n- [D1](#d1)\n- Others\n", 0)]
    [InlineData("- [A1](#a1)\n- [B1](#b1)\n- D1\n- C1\n", 0)]
    public void An_item_that_names_a_heading_is_a_link(string contents, int count) =>
        Assert.Equal(
            count,
            Reports
                .Find<TocMismatch>(contents + "\n## A1\n\nx\n\n## B1\n\nx\n\n## D1\n\nx\n\n## C1\n\nx\n")
                .Count(report => report.Message.Contains("no link"))
        );

    [Fact]
    public void The_heading_in_the_chapter_of_the_item_around_is_meant_though_others_go_there()
    {
        var slip = Assert.Single(
            Reports.Find<TocMismatch>(
                "- A1\n  - [Others](#others-1)\n- [B1](#b1)\n  - [Others](#others-1)\n- [C1](#c1)\n\n"
                    + "## A1\n\n### Others\n\nx\n\n## B1\n\n### Others\n\nx\n\n## C1\n\nx"
            ),
            report => report.Severity == ListLint.Core.Severity.Error
        );

        Assert.Equal("#others", slip.Fix!.Edits[0].Text);
    }

    [Theory]
    [InlineData("<!-- START doctoc -->\n", 2)]
    [InlineData("", 0)]
    public void A_tool_leaves_no_chapter_out(string comment, int count)
    {
        const string Contents =
            "- [A1](#a1)\n  - [A2](#a2)\n  - [A3](#a3)\n- [B1](#b1)\n  - [B2](#b2)\n  - [B3](#b3)\n  - [B4](#b4)\n- [C1](#c1)\n\n";
        var sections = "A1 A2 A3 B1 B2 B3 B4 C1 C2 C3".Split(' ').Select(name => $"{(name[1] == '1' ? "##" : "###")} {name}\n\ntext\n\n");

        Assert.Equal(count, Reports.Find<TocMismatch>(comment + "\n" + Contents + string.Concat(sections)).Count);
    }

    [Fact]
    public void A_short_heading_is_no_part_of_an_item_that_goes_nowhere()
    {
        const string Contents = "## Contents\n\n- [Java](#java)\n- [Music](#musics)\n- [Rust](#rust)\n- [Scala](#scala)\n\n";

        Assert.Single(Reports.Find<TocMismatch>(Contents + "## Java\n\nx\n\n## Music\n\nx\n\n## Rust\n\nx\n\n## Scala\n\nx\n\n## C\n\nx\n"));
    }
}
