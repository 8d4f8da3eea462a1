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

    [Fact]
    public void Of_many_problems_of_a_kind_ten_are_shown_and_the_rest_are_counted()
    {
        place.Write("many.md", Many + "- [Rain]()\n");

        var outcome = place.Run("check", "many.md");

        Assert.Equal(10, Lines(outcome, "[mojibake]").Count);
        Assert.Single(Lines(outcome, "[empty-link]"));
        Assert.Contains("\n… and 4 more mojibake; --all shows them\n\n15 errors in 1 file.\n14 mojibake, 1 empty-link.\n", outcome.Output);
    }

    [Theory]
    [InlineData("--all")]
    [InlineData("-q")]
    [InlineData("--all", "-q")]
    public void All_are_shown_to_whoever_asks_and_to_programs(params string[] options)
    {
        var outcome = place.Write("many.md", Many).Run(["check", "many.md", .. options]);

        Assert.Equal(14, Lines(outcome, "[mojibake]").Count);
        Assert.DoesNotContain("--all", outcome.Output);
    }

    [Fact]
    public void A_report_in_a_file_is_whole_and_named_at_the_end()
    {
        var outcome = place.Write("many.md", Many).Run("check", "many.md", "--statistics", "--report", "text", "--report", "text=out.txt");

        Assert.Equal(14, File.ReadAllLines(place.PathOf("out.txt")).Count(line => line.EndsWith("[mojibake]", StringComparison.Ordinal)));
        Assert.EndsWith("\nWrote out.txt (text).\n", outcome.Output);
        Assert.EndsWith("listlint: wrote out.json (json)\n", place.Run("check", "many.md", "--report", "json", "--report", "json=out.json").Error);
    }

    [Fact]
    public void Errors_are_shown_before_what_matters_less()
    {
        place.Write("list.md", "# L\n\n- [Works](https://x.example/1)\n- [Cafe](https://x.example/2) the the end\n- [Rain]()\n");

        var outcome = place.Run("check", "list.md");

        Assert.StartsWith("list.md:5:", outcome.Output);
        Assert.Contains("\nlist.md:4:", outcome.Output);
    }

    [Fact]
    public void What_can_be_fixed_is_counted_by_what_it_takes()
    {
        place.Write("list.md", "# L\n\n- [CafÃ© Zürich](https://x.example/1)\n- [Rain](https://x.example/2)\n- [Rain](https://x.example/2)\n");

        Assert.Contains("\n1 fixable with --fix, 1 more with --unsafe.\n", place.Run("check", "list.md").Output);
        Assert.Contains("\n1 fixable with --fix --unsafe.\n", place.Run("check", "--fix", "list.md").Output);
        Assert.DoesNotContain("fixable", place.Run("check", "--fix", "--unsafe", "list.md").Output);
    }

    [Fact]
    public void Statistics_are_a_table_of_rules_in_place_of_the_problems()
    {
        place.Write("list.md", "# L\n\n- [CafÃ© Zürich](https://x.example/1)\n- [A]()\n- [B]()\n");
        const string Table = "rule        count  fixable  unsafe\nempty-link      2        0       0\nmojibake        1        1       0\n";

        Assert.Equal(new Outcome(1, Table, ""), place.Run("check", "-q", "--statistics", "list.md"));
        Assert.StartsWith(Table + "\n3 errors in 1 file.\n", place.Run("check", "--statistics", "list.md").Output);
        Assert.StartsWith(Table, place.Run("check", "--statistics", "--report", "json", "list.md").Error);
    }

    private static readonly string Many =
        "# List\n\n" + string.Concat(Enumerable.Range(0, 14).Select(at => $"- [CafÃ© {at}](https://x.example/{at})\n"));

    private static List<string> Lines(Outcome outcome, string end) =>
        [.. outcome.Output.Split('\n').Where(line => line.EndsWith(end, StringComparison.Ordinal))];
}
