namespace ListLint.Tests;

/// <summary>What is said at the end of a run.</summary>
[Trait("Runs", "command")]
public sealed class ClosingTests : IDisposable
{
    private const string Aside = "1 list checked; 2 Markdown files are not lists, 1 is ignored by the configuration (-v says why).\n";
    private readonly Workplace place = new Workplace()
        .Write("README.md", "# List\n")
        .Write("notes.md", "# Notes\n")
        .Write("CHANGELOG.md", "# Changes\n")
        .Write("old.md", "# Old\n")
        .Write(".listlint.yml", "ignore:\n  - old.md\n");

    public void Dispose() => place.Dispose();

    [Fact]
    public void How_many_lists_were_checked_and_what_was_left_aside_is_always_said() =>
        Assert.Equal(new Outcome(0, "No problems.\n" + Aside, ""), place.Run("check"));

    [Fact]
    public void It_is_said_on_standard_error_where_standard_output_is_for_a_program() =>
        Assert.Equal("listlint: " + Aside, place.Run("check", "--report", "json").Error);

    [Fact]
    public void It_is_not_said_in_quiet_mode()
    {
        Assert.Equal(new Outcome(0, "", ""), place.Run("check", "-q"));
        Assert.Equal("", place.Run("check", "-q", "--report", "json").Error);
    }

    [Fact]
    public void Where_the_reasons_are_said_nobody_is_told_how_to_ask_for_them() => Assert.DoesNotContain("(-v", place.Run("check", "-v").Output);

    [Fact]
    public void Files_that_are_named_are_counted_alone() =>
        Assert.Equal("No problems.\n2 lists checked.\n", place.Run("check", "README.md", "notes.md").Output);
}
