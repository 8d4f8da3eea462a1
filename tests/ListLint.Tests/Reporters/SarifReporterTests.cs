using System.Text;
using System.Text.Json;
using ListLint.Reporters;

namespace ListLint.Tests;

public sealed class SarifReporterTests
{
    private static readonly SarifReporter Reporter = new(Sample.Options);

    [Fact]
    public void A_run_is_written_as_SARIF() => Snapshot.Verify(Sample.Write(Reporter, Sample.Mixed()));

    [Fact]
    public void Everything_that_GitHub_asks_for_is_there()
    {
        var run = Run(Sample.Mixed());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        foreach (var rule in rules.EnumerateArray())
        {
            Assert.NotEmpty(rule.GetProperty("id").GetString()!);
            foreach (var name in new[] { "shortDescription", "fullDescription" })
                Assert.InRange(rule.GetProperty(name).GetProperty("text").GetString()!.Length, 1, 1024);
            Assert.NotEmpty(rule.GetProperty("help").GetProperty("text").GetString()!);
        }

        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            Assert.NotEmpty(result.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString()!);
            var region = Region(result);
            Assert.Equal(region.GetProperty("startLine").GetInt32(), region.GetProperty("endLine").GetInt32());
            Assert.True(region.GetProperty("startColumn").GetInt32() <= region.GetProperty("endColumn").GetInt32());
        }
    }

    [Fact]
    public void A_region_that_spans_lines_is_cut_to_its_first()
    {
        var region = Region(Only(Sample.Marked("one\r\ntwo\r\nthree", "wo\r\nthree")));

        Assert.Equal([2, 2, 2, 4], new[] { "startLine", "startColumn", "endLine", "endColumn" }.Select(name => region.GetProperty(name).GetInt32()));
    }

    [Fact]
    public void A_path_is_a_relative_reference_with_percent_codes()
    {
        var file = Only(Sample.Marked("word", "word", path: "a b/工#?%.md"))
            .GetProperty("locations")[0]
            .GetProperty("physicalLocation")
            .GetProperty("artifactLocation");

        Assert.Equal(("a%20b/%E5%B7%A5%23%3F%25.md", "%SRCROOT%"), (file.GetProperty("uri").GetString(), file.GetProperty("uriBaseId").GetString()));
    }

    [Fact]
    public void A_link_of_the_list_is_no_link_of_the_message() =>
        Assert.Equal(
            @"""[x\](1)"" is wrong.",
            Only(Sample.Marked("word", "word", "\"[x](1)\" is wrong.")).GetProperty("message").GetProperty("text").GetString()
        );

    [Fact]
    public void A_long_description_is_cut()
    {
        var rule = new RuleDescription("some-rule", new string('s', 2000), Severity.Error, "# some-rule\n\n" + new string('p', 2000));
        using var json = JsonDocument.Parse(Sample.Write(new SarifReporter(new ReportOptions { Rules = [rule] }), Sample.Marked("word", "word")));
        var written = json.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];

        Assert.Equal(
            [1024, 1024, 2000],
            new[] { "shortDescription", "fullDescription", "help" }.Select(name => written.GetProperty(name).GetProperty("text").GetString()!.Length)
        );
    }

    [Fact]
    public void The_least_severe_are_left_out_where_there_are_too_many()
    {
        const int count = SarifReporter.MostResults + 2;
        var run = Run(
            Sample.CreateRun(
                SourceText.From(new string('x', count)),
                _ =>
                    [
                        .. Enumerable
                            .Range(0, count)
                            .Select(index => new Diagnostic(
                                "some-rule",
                                index < 3 ? Severity.Info : Severity.Error,
                                new Span(index, index + 1),
                                "Wrong.",
                                []
                            )),
                    ]
            )
        );

        var levels = run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("level").GetString()).ToList();
        Assert.Equal((SarifReporter.MostResults, 1), (levels.Count, levels.Count(level => level == "note")));
        Assert.Equal("note", levels[^1]);
        Assert.StartsWith(
            "2 results left out",
            run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString()
        );
    }

    [Theory]
    [InlineData(10, 2000, 400, false)]
    [InlineData(2000, 10, null, false)]
    [InlineData(10, 10, 400, true)]
    public void Fixes_and_then_results_are_left_out_until_GitHub_takes_the_report(int message, int fix, int? results, bool hasFixes)
    {
        const int most = 100_000;
        var random = new System.Random(7);
        var run = Sample.CreateRun(
            SourceText.From(new string('x', 400)),
            _ =>
                [
                    .. Enumerable
                        .Range(0, 400)
                        .Select(index => new Diagnostic(
                            "some-rule",
                            index < 200 ? Severity.Info : Severity.Error,
                            new Span(index, index + 1),
                            Noise(message),
                            [],
                            new Fix("Fix", Safety.Safe, [new Edit(new Span(index, index + 1), Noise(fix))])
                        )),
                ]
        );
        var report = Sample.Write(new SarifReporter(Sample.Options) { MostBytes = most }, run);
        using var json = JsonDocument.Parse(report);
        var written = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        var notes = json.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").GetRawText();

        Assert.InRange(SarifExtent.PackedLength(Encoding.UTF8.GetBytes(report), 0), 1, most);
        Assert.Equal(hasFixes, written.All(result => result.TryGetProperty("fixes", out _)));
        Assert.Equal(!hasFixes, notes.Contains("The fixes are left out"));
        Assert.Equal(results is null, notes.Contains($"{400 - written.Count} results left out, the least severe"));
        Assert.InRange(written.Count, results ?? 20, results ?? 200);
        Assert.Equal(results is null ? 0 : 200, written.Count(result => result.GetProperty("level").GetString() == "note"));

        string Noise(int bytes)
        {
            var noise = new byte[bytes];
            random.NextBytes(noise);
            return Convert.ToHexString(noise);
        }
    }

    [Fact]
    public void A_rule_that_failed_is_told()
    {
        var run = Run(new RunResult([new FileResult(SourceText.From(""), [], [new RuleFailure("some-rule", "It threw.")])]));

        Assert.False(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    private static JsonElement Region(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");

    private static JsonElement Only(RunResult run) => Run(run).GetProperty("results")[0];

    private static JsonElement Run(RunResult run)
    {
        using var json = JsonDocument.Parse(Sample.Write(Reporter, run));
        return json.RootElement.GetProperty("runs")[0].Clone();
    }
}
