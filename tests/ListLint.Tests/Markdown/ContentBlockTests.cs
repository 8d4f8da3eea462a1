namespace ListLint.Tests;

public sealed class ContentBlockTests
{
    [Fact]
    public void The_blocks_of_a_file_stand_in_order_with_their_running_text()
    {
        var list = Parsing.Parse(
            SourceText.From(
                "# Tools ##\n\n> Under\n> way\n\n- First\n\n  `code` more\n\n"
                    + "| A | B |\n|---|---|\n| one |  |\n\n```\nx\n```\n\n<p>html</p>\n\nEnd\n===\n"
            ),
            Facts.None
        );

        Assert.Equal(
            [
                (BlockKind.Heading, "Tools", false),
                (BlockKind.Paragraph, "Under\n> way", false),
                (BlockKind.Paragraph, "First", true),
                (BlockKind.Paragraph, "`code` more", true),
                (BlockKind.Cell, "A", false),
                (BlockKind.Cell, "B", false),
                (BlockKind.Cell, "one", false),
                (BlockKind.Cell, "", false),
                (BlockKind.Fence, "", false),
                (BlockKind.Html, "", false),
                (BlockKind.UnderlinedHeading, "End", false),
            ],
            list.Blocks.Select(block => (block.Kind, list.Source.Slice(block.Text).ToString(), block.Item is not null))
        );
        Assert.Equal(list.Blocks.Select(block => block.Text.Start).Order(), list.Blocks.Select(block => block.Text.Start));
        Assert.All(list.Blocks, block => Assert.Equal(block.Text.Length > 0, block.HasText));
    }
}
