using ListLint.Rules;

namespace ListLint.Tests;

public sealed class InconsistentNameTests
{
    [Theory]
    [InlineData("Hosted on Github.", "GitHub", Safety.Safe)]
    [InlineData("Hosted on github.", "GitHub", Safety.Unsafe)]
    [InlineData("Written in Javascript, for all.", "JavaScript", Safety.Safe)]
    [InlineData("- [Github tools](https://quays.example)", "GitHub", Safety.Unsafe)]
    [InlineData("Made for DropBox.", "Dropbox", Safety.Safe)]
    [InlineData("用Github写的", "GitHub", Safety.Safe)]
    public void A_name_that_everybody_knows_is_written_as_its_makers_do(string text, string better, Safety safety)
    {
        var fix = Assert.Single(Reports.Find<InconsistentName>(text)).Fix!;

        Assert.Equal((better, safety), (fix.Edits[0].Text, fix.Safety));
    }

    [Theory]
    [InlineData("See `github` and <https://github.com/Github>.")]
    [InlineData("See github.example, Github.yml, github-pages, @github and quays/github.")]
    [InlineData("HOSTED ON GITHUB")]
    [InlineData("Github: a label.")]
    [InlineData("He said \"use Github\" to us.")]
    [InlineData("- [Github](https://quays.example/Github)")]
    [InlineData("- [github](https://quays.example/tools)")]
    [InlineData("- [On Github](https://arxiv.org/abs/2403.01000)")]
    public void Code_addresses_quotations_and_names_of_their_own_are_left_alone(string text) => Assert.Empty(Reports.Find<InconsistentName>(text));

    [Theory]
    [InlineData("QuayKit", 9, "Quaykit", 1)]
    [InlineData("QuayKit", 8, "quaykit", 0)]
    [InlineData("QuayKit", 9, "QUAYKIT", 0)]
    [InlineData("Harbour", 20, "harbour", 0)]
    [InlineData("LaTeX", 20, "latex", 0)]
    public void A_name_with_capitals_inside_is_learned_from_nine_of_ten_places(string usual, int count, string other, int reports)
    {
        var text = string.Join('\n', Enumerable.Repeat($"Made with {usual} here.\n", count)) + $"\nMade with {other} here.";

        Assert.Equal(reports, Reports.Find<InconsistentName>(text).Count());
    }
}
