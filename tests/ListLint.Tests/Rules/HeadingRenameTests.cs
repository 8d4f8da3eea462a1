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
    public void The_number_of_a_heading_that_stands_twice_stays() =>
        Assert.Contains(
            "[two](#the-infrastructure-1)",
            RuleRun.Fixed(
                new MisspelledWord(),
                "## The infastructure\n\nText of [two](#the-infastructure-1).\n\n## The infastructure\n\nText of [one](#the-infastructure).\n",
                Safety.Unsafe
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void No_heading_and_no_link_to_one_is_fixed_without_a_look()
    {
        var text = Written("The libaries of harbours", "the-libaries-of-harbours");

        Assert.Equal(text, RuleRun.Fixed(new MisspelledWord(), text));
        Assert.NotEqual("## The libaries\n", RuleRun.Fixed(new MisspelledWord(), "## The libaries\n\nAll libraries of the harbours.\n"));
    }

    private static string Written(string title, string place) => string.Format(null, Contents, title, place);
}
