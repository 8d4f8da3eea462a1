using ListLint.Rules;

namespace ListLint.Tests;

public sealed class TocMismatchTests
{
    private const string Bodies = "\n\n## Harbours\n\ntext\n\n## Wrecks\n\ntext\n\n## Lighthouse\n\ntext\n";

    [Theory]
    [InlineData("- [Harbuors](#harbours)\n- [Wrecks](#wrecks)\n- [Lighthouse](#lighthouse)")]
    [InlineData("- [Harbours](#harbours)\n- [Wrecks](#harbours)\n- [Lighthouse](#lighthouse)")]
    [InlineData("- [Harbours](#harbours)\n- - [Wrecks](#wrecks)\n- [Lighthouse](#lighthouse)")]
    public void An_item_that_disagrees_with_its_heading_is_reported(string contents) => Assert.Single(Reports.Of<TocMismatch>(contents + Bodies));

    [Theory]
    [InlineData("- [Lighthouses](#lighthouse)\n- [Wrecks](#wrecks)\n- [All harbours](#harbours)")]
    [InlineData("- [Harbours](#harbors)\n- [Wrecks](#wrecks)\n- [Lighthouse](#lighthouse)")]
    [InlineData("- [HARBOURS 🚢](#harbours)\n- [Wrecks](#wrecks)\n- [Light-house](#lighthouse)")]
    [InlineData("- [Harbours](https://a.example)\n- [Wrecks](https://b.example)\n- [Lighthouse](https://c.example)")]
    public void Plurals_other_words_dangling_links_and_other_lists_are_fine(string contents) => Assert.Empty(Reports.Of<TocMismatch>(contents + Bodies));

    [Fact]
    public void A_misspelt_label_is_mended_only_where_the_heading_has_the_known_word()
    {
        const string Contents = "- [Harbuors](#harbours)\n- [Wrecks](#wrecks)\n- [Lighthouse](#lighthouse)";

        Assert.Null(Assert.Single(Reports.Of<TocMismatch>("- [Harbours](#harbuors)\n- [Wrecks](#wrecks)\n- [Lighthouse](#lighthouse)" + Bodies.Replace("Harbours", "Harbuors") + "All harbours.")).Fix);
        Assert.Equal("Harbours", Assert.Single(Reports.Of<TocMismatch>(Contents + Bodies + "All harbours.")).Fix!.Edits[0].Text);
    }

    [Fact]
    public void The_second_of_two_equal_headings_is_found_by_the_item_around()
    {
        var slip = Assert.Single(Reports.Of<TocMismatch>("- [A1](#a1)\n  - [Others](#others)\n- [B1](#b1)\n  - [Others](#others)\n\n## A1\n\n### Others\n\ntext\n\n## B1\n\n### Others\n\ntext"));

        Assert.Equal("#others-1", slip.Fix!.Edits[0].Text);
    }
}
