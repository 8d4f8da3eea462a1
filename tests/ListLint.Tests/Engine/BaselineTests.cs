using ListLint.Engine;
using ListLint.Rules;

namespace ListLint.Tests;

public sealed class BaselineTests
{
    private static readonly HashSet<string> Ran = ["empty-link", "duplicate-entry"];

    [Fact]
    public void What_was_there_before_is_left_out_though_its_line_has_moved()
    {
        var baseline = CreateBaseline("- [Fog]()\n- [Rain]()\n");

        Assert.Empty(baseline.New("a.md", Lint("# Weather\n\n- [Rain]()\n- [Fog]()\n")).Diagnostics);
    }

    [Fact]
    public void What_is_new_is_reported()
    {
        var result = CreateBaseline("- [Fog]()\n").New("a.md", Lint("- [Hail]()\n- [Fog]()\n"));

        Assert.Equal(1, result.Source.LineOf(Assert.Single(result.Diagnostics).Span.Start));
    }

    [Fact]
    public void A_line_that_has_changed_is_new() => Assert.Single(CreateBaseline("- [Fog]()\n").New("a.md", Lint("- [Fog]() horn\n")).Diagnostics);

    [Fact]
    public void Another_file_is_another_matter() => Assert.Single(CreateBaseline("- [Fog]()\n").New("b.md", Lint("- [Fog]()\n")).Diagnostics);

    [Fact]
    public void One_more_of_a_group_does_not_bring_the_others_back()
    {
        const string Pair = "- [Fog](https://x.example/fog)\n- [Fog](https://x.example/fog) again\n";
        Assert.Single(Lint(Pair).Diagnostics);

        var result = CreateBaseline(Pair).New("a.md", Lint(Pair + "- [Fog](https://x.example/fog) once more\n"));

        Assert.Equal(3, result.Source.LineOf(Assert.Single(result.Diagnostics).Span.Start));
    }

    [Fact]
    public void Of_equal_lines_the_last_ones_are_new()
    {
        var result = CreateBaseline("- [Fog]()\n").New("a.md", Lint("- [Fog]()\n\ntext\n\n- [Fog]()\n"));

        Assert.Equal(["empty-link"], result.Diagnostics.Select(diagnostic => diagnostic.Rule).Where(rule => rule == "empty-link"));
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(5, result.Source.LineOf(diagnostic.Span.Start)));
    }

    [Fact]
    public void What_is_gone_is_said_for_the_rules_that_ran()
    {
        var baseline = CreateBaseline("- [Fog]()\n- [Rain]()\n");

        var gone = Assert.Single(baseline.Gone("a.md", Lint("- [Rain]()\n"), Ran));

        Assert.Equal(("empty-link", "- [Fog]()", 1), (gone.Rule, gone.Text, gone.Count));
        Assert.Empty(baseline.Gone("a.md", Lint("- [Rain]()\n"), new HashSet<string>()));
        Assert.Empty(baseline.Gone("a.md", Lint("- [Rain]()\n- [Fog]()\n"), Ran));
    }

    [Fact]
    public void The_order_of_the_lines_does_not_change_a_baseline() =>
        Assert.Equal(CreateBaseline("- [Fog]()\n- [Rain]()\n").Entries, CreateBaseline("- [Rain]()\n- [Fog]()\n").Entries);

    private static Baseline CreateBaseline(string text) => new(Baseline.CreateEntries("a.md", Lint(text)));

    private static FileResult Lint(string text) =>
        new Linter(Parsing.Parse, [new EmptyLink(), new DuplicateEntry()]).Lint(SourceText.From(text, "a.md"), Facts.None);
}
