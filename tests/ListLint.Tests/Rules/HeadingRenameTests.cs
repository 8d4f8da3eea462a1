using ListLint.Rules;

namespace ListLint.Tests;

public sealed class HeadingRenameTests
{
    private const string Contents = "- [{0}](#{1})\n\n## {0}\n\nSee [above](#{1}), not [that](#the-other).\n\n## The other\n\nText of it.\n";

    [Fact]
    public void A_fix_of_a_heading_takes_the_links_to_it_along()
    {
        var text = Written("The infastructure of harbours", "the-infastructure-of-harbours");

        Assert.Equal(
            Written("The infrastructure of harbours", "the-infrastructure-of-harbours"),
            RuleRun.Fixed(new MisspelledWord(), text, Safety.Unsafe)
        );
    }

    [Fact]
    public void A_link_may_name_a_heading_in_any_case() =>
        Assert.Contains(
            "(#the-infrastructure-of-harbours)",
            RuleRun.Fixed(new MisspelledWord(), Written("The infastructure of harbours", "The-Infastructure-of-Harbours"), Safety.Unsafe),
            StringComparison.Ordinal
        );

    [Fact]
    public void Words_that_are_parted_in_a_heading_are_parted_in_its_name() =>
        Assert.Equal(
            Written("The materials to learn from", "the-materials-to-learn-from"),
            RuleRun.Fixed(new JoinedWords(), Written("The materialsto learn from", "the-materialsto-learn-from"), Safety.Unsafe)
        );

    [Fact]
    public void A_word_that_is_taken_out_of_a_heading_is_taken_out_of_its_name() =>
        Assert.Equal(
            Written("The tools of the harbours", "the-tools-of-the-harbours"),
            RuleRun.Fixed(new RepeatedWord(), Written("The tools of of the harbours", "the-tools-of-of-the-harbours"), Safety.Unsafe)
        );

    [Fact]
    public void A_heading_beside_a_link_by_reference_costs_the_others_no_fix() =>
        Assert.Contains(
            "Infrastructure of harbours",
            RuleRun.Fixed(
                new MisspelledWord(),
                "[o]: #the-occured-lamps\n\n## The occured lamps\n\nSee [them][o].\n\n## Infastructure of harbours\n\nText of it.\n",
                Safety.Unsafe
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("## The infastructure\n\nText of [two](#the-infastructure-1).\n\n## The infastructure\n\nText of [one](#the-infastructure).\n")]
    [InlineData("- [A](#the-infrastructure)\n- [B](#the-infastructure)\n\n## The infrastructure\n\na\n\n## The infastructure\n\nb\n")]
    [InlineData("- [A](#the-infrastructure)\n\n## The infastructure\n\na\n\n## The infrastructure\n\nb\n")]
    [InlineData("[o]: #the-infastructure\n\n## The infastructure\n\nSee [it][o].\n")]
    public void No_fix_takes_a_link_to_another_heading(string text) => Assert.Equal(text, RuleRun.Fixed(new MisspelledWord(), text, Safety.Unsafe));

    [Fact]
    public void No_heading_and_no_link_to_one_is_fixed_without_a_look()
    {
        var text = Written("The libaries of harbours", "the-libaries-of-harbours");

        Assert.Equal(text, RuleRun.Fixed(new MisspelledWord(), text));
        Assert.Equal("## The libaries\n\nText of it.\n", RuleRun.Fixed(new MisspelledWord(), "## The libaries\n\nText of it.\n"));
        Assert.Equal("## The libraries\n\nText of it.\n", RuleRun.Fixed(new MisspelledWord(), "## The libaries\n\nText of it.\n", Safety.Unsafe));
    }

    private static string Written(string title, string place) => string.Format(null, Contents, title, place);
}
