using System.Xml.Linq;
using ListLint.Reporters;

namespace ListLint.Tests;

public sealed class JUnitReporterTests
{
    private static readonly JUnitReporter Reporter = new();

    [Fact]
    public void A_run_is_written_as_test_suites() => Snapshot.Verify(Sample.Write(Reporter, Sample.Mixed()));

    [Fact]
    public void What_XML_cannot_hold_is_shown_in_another_way()
    {
        var failure = XDocument
            .Parse(Sample.Write(Reporter, Sample.Marked("word", "word", "a\0\e\uD83D\uFFFF🦊 <b> & \"q\" ]]>\n\r")))
            .Descendants("failure")
            .Single();

        Assert.Equal("a\u2400\u241B<U+D83D>\uFFFD🦊 <b> & \"q\" ]]>\u240A\u240D", failure.Attribute("message")!.Value);
    }

    [Fact]
    public void A_rule_that_failed_is_an_error()
    {
        var suite = XDocument
            .Parse(Sample.Write(Reporter, new RunResult([new FileResult(SourceText.From(""), [], [new RuleFailure("some-rule", "It threw.")])])))
            .Root!;

        Assert.Equal(("1", "0", "1"), (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value, suite.Attribute("errors")!.Value));
        Assert.Equal("It threw.", suite.Descendants("error").Single().Attribute("message")!.Value);
    }
}
