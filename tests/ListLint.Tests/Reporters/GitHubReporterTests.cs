using ListLint.Reporters;

namespace ListLint.Tests;

public sealed class GitHubReporterTests
{
    private static readonly GitHubReporter Reporter = new();

    [Fact]
    public void A_run_is_written_as_workflow_commands() => Snapshot.Verify(Sample.Write(Reporter, Sample.Mixed()));

    [Fact]
    public void Data_and_properties_are_escaped() =>
        Assert.Equal(
            "::error file=a%3Ab%2Cc%25.md,line=1,endLine=1,col=1,endColumn=5,title=some-rule::50%25: a, b%0A::error::c\n",
            Sample.Write(Reporter, Sample.Marked("word", "word", "50%: a, b\r\n::error::c", "a:b,c%.md"))
        );

    [Fact]
    public void Columns_are_left_out_where_a_span_has_several_lines() =>
        Assert.StartsWith("::error file=list.md,line=1,endLine=2,title=", Sample.Write(Reporter, Sample.Marked("one\ntwo", "one\ntwo")));

    [Fact]
    public void A_line_with_its_ending_is_one_line() =>
        Assert.StartsWith("::error file=list.md,line=1,endLine=1,col=1,endColumn=4,", Sample.Write(Reporter, Sample.Marked("one\ntwo", "one\n")));

    [Fact]
    public void A_long_message_is_cut() =>
        Assert.EndsWith("::" + new string('x', 4095) + "…\n", Sample.Write(Reporter, Sample.Marked("word", "word", new string('x', 5000))));

    [Fact]
    public void Ten_of_each_level_are_shown_each_rule_in_its_turn_and_the_rest_summed_up()
    {
        var lines = Sample
            .Write(
                Reporter,
                Many((15, Severity.Info, "habit"), (30, Severity.Error, "common"), (1, Severity.Error, "rare"), (2, Severity.Warning, "odd"))
            )
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal((10, 2, 10), (Count(lines, "::error"), Count(lines, "::warning"), Count(lines, "::notice")));
        Assert.Contains("title=common", lines[0]);
        Assert.Contains("title=rare", lines[1]);
        Assert.StartsWith("::notice title=listlint::21 more errors, 6 more infos.", lines[^1]);
    }

    [Fact]
    public void Ten_of_a_level_need_no_sum() =>
        Assert.Equal(10, Sample.Write(Reporter, Many((10, Severity.Info, "habit"))).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

    private static int Count(string[] lines, string start) => lines.Count(line => line.StartsWith(start, StringComparison.Ordinal));

    private static RunResult Many(params (int Count, Severity Severity, string Rule)[] kinds) =>
        Sample.CreateRun(
            SourceText.From("word"),
            _ =>
                [
                    .. kinds.SelectMany(kind =>
                        Enumerable.Range(0, kind.Count).Select(_ => new Diagnostic(kind.Rule, kind.Severity, new Span(0, 4), "Wrong.", []))
                    ),
                ]
        );
}
