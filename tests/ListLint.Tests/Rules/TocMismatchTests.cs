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
    [InlineData("B C D E F G H J K L", true)]
    [InlineData("L K J H G F E D C B", false)]
    public void A_missing_item_is_added_only_to_contents_in_the_order_of_the_headings(string headings, bool isAdded)
    {
        var names = "B C D E F G H J K L".Split(' ').Select(name => $"Port {name}").ToList();
        var contents = string.Concat(
            names.Where(name => name != "Port E").Select(name => $"- [{name}](#{name.ToLowerInvariant().Replace(' ', '-')})\n")
        );
        var sections = string.Concat(headings.Split(' ').Select(name => $"\n## Port {name}\n\ntext\n"));

        Assert.Equal(isAdded, Assert.Single(Reports.Find<TocMismatch>(contents + sections)).Fix is not null);
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
}
