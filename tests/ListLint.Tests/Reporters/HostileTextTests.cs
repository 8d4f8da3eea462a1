using System.Text.Json;
using System.Xml;
using FsCheck;
using FsCheck.Fluent;
using ListLint.Reporters;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigTables = Markdig.Extensions.Tables;

namespace ListLint.Tests;

/// <summary>Whatever a list holds, a report stays what its format says.</summary>
public sealed class HostileTextTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().Build();

    [Theory]
    [InlineData("json", "diagnostics")]
    [InlineData("rdjson", "diagnostics")]
    [InlineData("gitlab", null)]
    public void JSON_stays_one_object_a_diagnostic(string format, string? property) =>
        Holds(
            format,
            report =>
            {
                using var json = JsonDocument.Parse(report);
                return (property is null ? json.RootElement : json.RootElement.GetProperty(property)).GetArrayLength() == 1;
            }
        );

    [Fact]
    public void SARIF_stays_one_result_a_diagnostic_with_a_sound_address() =>
        Holds(
            "sarif",
            report =>
            {
                using var json = JsonDocument.Parse(report);
                var results = json.RootElement.GetProperty("runs")[0].GetProperty("results");
                var uri = results[0]
                    .GetProperty("locations")[0]
                    .GetProperty("physicalLocation")
                    .GetProperty("artifactLocation")
                    .GetProperty("uri")
                    .GetString()!;
                return results.GetArrayLength() == 1
                    && uri.All(unit => char.IsAsciiLetterOrDigit(unit) || "-._~/%:".Contains(unit))
                    && uri.StartsWith("file:", StringComparison.Ordinal) == uri.Contains(':');
            }
        );

    [Fact]
    public void JUnit_stays_XML_with_one_test_a_diagnostic() =>
        Holds(
            "junit",
            report =>
            {
                using var xml = XmlReader.Create(new StringReader(report));
                var tests = 0;
                while (xml.Read())
                    tests += xml is { NodeType: XmlNodeType.Element, Name: "testcase" } ? 1 : 0;
                return tests == 1;
            }
        );

    [Fact]
    public void A_workflow_command_stays_one_line_and_is_the_only_one() =>
        Holds(
            "github",
            report =>
                report.Count(unit => unit is '\n' or '\r') == 1
                && report.EndsWith('\n')
                && report.StartsWith("::error file=", StringComparison.Ordinal)
                && report["::error".Length..report.IndexOf(",title=some-rule::", StringComparison.Ordinal)].Count(unit => unit == ':') == 0
        );

    [Fact]
    public void Markdown_holds_no_markup_but_its_own() =>
        Holds(
            "markdown",
            report =>
            {
                var document = Markdig.Markdown.Parse(report, GitHub);
                return document.Descendants<MarkdigTables.TableRow>().Count() == 4
                    && document.Descendants<MarkdigTables.TableCell>().Count() == 18
                    && document.Descendants<LinkInline>().Count() == 1
                    && document.Descendants<EmphasisInline>().Count() == 1
                    && !document.Descendants().Any(node => node is HtmlInline or HtmlBlock or CodeInline or AutolinkInline);
            }
        );

    [Fact]
    public void A_page_holds_its_data_and_no_other_markup_than_an_empty_one() =>
        Holds(
            "html",
            report =>
            {
                var (start, end) = (
                    HtmlReporter.Template().IndexOf(HtmlReporter.Place, StringComparison.Ordinal),
                    HtmlReporter.Template().Length
                        - HtmlReporter.Template().IndexOf(HtmlReporter.Place, StringComparison.Ordinal)
                        - HtmlReporter.Place.Length
                );
                var data = report[start..^end];
                using var json = JsonDocument.Parse(data);
                return report[..start] + HtmlReporter.Place + report[^end..] == HtmlReporter.Template()
                    && !data.AsSpan().ContainsAny("<>&'\u2028\u2029\n\r");
            }
        );

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nothing_that_is_not_seen_and_no_order_to_the_runner_is_in_any_report(string format) =>
        Holds(format, report => TerminalOutput.Refusal(report) is null && (format == "github" || TerminalOutput.Commands(report) == ""));

    public static TheoryData<string> Formats() => new(ReportFormats.Names);

    private static void Holds(string format, Func<string, bool> holds) =>
        Prop.ForAll(
                HostileText.Any.Zip(HostileText.Any).ToArbitrary(),
                pair =>
                {
                    var (message, path) = (pair.Item1 + "m", pair.Item2 + "p");
                    var source = SourceText.From("x" + message + "\nend", path);
                    var fix = new Fix(message, Safety.Safe, [new Edit(new Span(0, 1), message)]);
                    var run = Sample.CreateRun(
                        source,
                        _ =>
                            [
                                new Diagnostic(
                                    format is "text" or "junit" or "gitlab" ? "some-rule" + message : "some-rule",
                                    Severity.Error,
                                    new Span(0, source.Text.Length),
                                    message,
                                    [new Related(new Span(0, 1), message)],
                                    fix
                                ),
                            ]
                    );
                    return holds(Sample.Write(ReportFormats.Create(format, Sample.Options with { StopToken = "word" })!, run));
                }
            )
            .Check(Repeatable.Config);
}
