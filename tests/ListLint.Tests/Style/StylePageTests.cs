namespace ListLint.Tests;

/// <summary>The configurations of docs/style-of-a-list.md are such that the command takes them.</summary>
[Trait("Runs", "command")]
public sealed class StylePageTests
{
    private static readonly RulePage Page = new(
        SourceText.Decode("docs/style-of-a-list.md", File.ReadAllBytes(SourceTree.PathOf("docs", "style-of-a-list.md")))
    );

    public static TheoryData<int> Blocks => new(Enumerable.Range(0, Page.Blocks.Count(block => block.Info == "yaml")));

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_configuration_of_the_page_is_sound(int index)
    {
        using var place = new Workplace();
        place.Write("README.md", "# List\n").Write(".listlint.yml", Page.Text(Page.Blocks.Where(block => block.Info == "yaml").ElementAt(index)));

        Assert.Equal(new Outcome(0, "No problems.\n1 list checked.\n", ""), place.Run("check"));
    }

    [Fact]
    public void Each_of_the_four_guidelines_has_one() => Assert.Equal(4, Blocks.Count);
}
