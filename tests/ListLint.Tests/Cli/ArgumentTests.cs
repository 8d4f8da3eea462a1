using ListLint.Cli.Commands;
using ListLint.Run.Base;

namespace ListLint.Tests;

[Trait("Runs", "command")]
public sealed class ArgumentTests : IDisposable
{
    private readonly Workplace place = new Workplace().Write("README.md", "# List\n");

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_forgotten_command_is_suggested() =>
        Assert.Equal("listlint: there is no command README.md.\nDid you mean: listlint check README.md\n", place.Run("README.md").Error);

    [Fact]
    public void Without_a_command_help_goes_to_standard_error()
    {
        var outcome = place.Run();

        Assert.Equal((2, ""), (outcome.Exit, outcome.Output));
        Assert.Contains("check <PATH>", outcome.Error);
    }

    [Theory]
    [InlineData("duplicat-entry", "duplicate-entry")]
    [InlineData("duplicate", "duplicate-entry")]
    [InlineData("Wrong-Year", "wrong-year")]
    public void A_misspelled_word_is_told_what_is_near(string word, string meant) =>
        Assert.Equal($" Did you mean {meant}?", DidYouMean.Suggest(word, ["duplicate-entry", "empty-link", "wrong-year"]));

    [Fact]
    public void A_word_that_is_far_from_all_is_told_nothing() => Assert.Equal("", DidYouMean.Suggest("zzzzzz", ["duplicate-entry", "wrong-year"]));

    [Fact]
    public void The_version_is_printed() => Assert.Equal(new Outcome(0, $"listlint {ToolVersion.Text}\n", ""), place.Run("--version"));

    [Fact]
    public void A_report_to_a_file_leaves_standard_output_alone()
    {
        var outcome = place.Run("check", "--report", "json=out.json");

        Assert.Equal(new Outcome(0, "", ""), outcome);
        Assert.StartsWith("{\n  \"version\": 1,", File.ReadAllText(place.PathOf("out.json")));
    }

    [Fact]
    public void Several_reports_are_written_in_one_run()
    {
        var outcome = place.Run("check", "--report", "text", "--report", "json=out.json");

        Assert.Equal("No problems.\n1 list checked.\n", outcome.Output);
        Assert.True(File.Exists(place.PathOf("out.json")));
    }

    [Fact]
    public void Quiet_says_nothing_of_a_clean_list() => Assert.Equal(new Outcome(0, "", ""), place.Run("check", "-q"));

    [Theory]
    [InlineData("auto", false, null, null, false)]
    [InlineData("auto", true, null, null, true)]
    [InlineData("auto", true, "1", null, false)]
    [InlineData("auto", false, null, "1", true)]
    [InlineData("auto", true, null, "0", false)]
    [InlineData("auto", true, "1", "1", false)]
    [InlineData("auto", true, "", null, true)]
    [InlineData("always", false, "1", null, true)]
    [InlineData("never", true, null, "1", false)]
    public void Colour_follows_the_option_then_the_environment_then_the_terminal(
        string option,
        bool terminal,
        string? no,
        string? force,
        bool expected
    )
    {
        place.IsTerminal = terminal;
        if (no is not null)
            place.Variables["NO_COLOR"] = no;
        if (force is not null)
            place.Variables["FORCE_COLOR"] = force;

        Assert.Equal(expected, ColorChoice.IsOn(option, place.HostFor(TextWriter.Null, TextWriter.Null)));
    }
}
