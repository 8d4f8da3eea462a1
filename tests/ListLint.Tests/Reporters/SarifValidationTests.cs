using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ListLint.Markdown;
using ListLint.Reporters;

namespace ListLint.Tests;

/// <summary>The validator of SARIF's makers has nothing to say of our reports, not even a warning.</summary>
public sealed class SarifValidationTests : IDisposable
{
    // A report of a build that does not know its project's page names none; that warning alone is switched off for it.
    private const string NoPage = """
        <?xml version="1.0" encoding="utf-8"?>
        <Properties>
          <Properties Key="SARIF2005.ProvideToolProperties.Options">
            <Property Key="InformationUriRequired" Value="False" Type="System.Boolean" />
          </Properties>
        </Properties>
        """;

    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [MultitoolTheory]
    [InlineData("https://listlint.example")]
    [InlineData(null)]
    public void A_report_of_lists_and_of_hostile_text_is_sound(string? homepage)
    {
        var options = new ReportOptions
        {
            Version = "1.2.3",
            Homepage = homepage,
            Rules =
            [
                .. RuleFolders.Rules.Select(rule => new RuleDescription(rule.Id, rule.Summary, rule.Severity, Rules.RuleCatalog.Page(rule.Id) ?? "")),
            ],
        };
        var run = new RunResult([.. Lists().Append(Hostile())]);
        Assert.True(run.Files.Count > 5 && run.Files.Sum(file => file.Diagnostics.Count) > 40);

        Assert.Empty(Findings(Sample.Write(new SarifReporter(options), run), homepage));
    }

    [MultitoolTheory]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{}]}")]
    public void The_validator_finds_what_is_wrong(string report) => Assert.NotEmpty(Findings(report, "https://listlint.example"));

    [Fact]
    public void A_report_of_far_too_many_findings_keeps_within_what_GitHub_takes()
    {
        var random = new System.Random(5);
        var text = string.Concat(Enumerable.Range(0, 30_000).Select(index => $"- entry {index} {random.NextInt64():x}{random.NextInt64():x}\n"));
        var run = Sample.CreateRun(
            SourceText.From(text),
            source =>
                [
                    .. Enumerable
                        .Range(1, 30_000)
                        .Select(line => new Diagnostic(
                            "some-rule",
                            Severity.Error,
                            source.Line(line),
                            $"Wrong: {Convert.ToHexString(Bytes(60))}.",
                            [],
                            new Fix("Fix", Safety.Safe, [new Edit(source.Line(line), Convert.ToHexString(Bytes(40)))])
                        )),
                ]
        );
        var report = Sample.Write(new SarifReporter(Sample.Options), run);
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write(Encoding.UTF8.GetBytes(report));

        using var json = JsonDocument.Parse(report);
        Assert.Equal(25_000, json.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
        Assert.InRange(packed.Length, 1_000_000, 10_000_000);

        byte[] Bytes(int count)
        {
            var bytes = new byte[count];
            random.NextBytes(bytes);
            return bytes;
        }
    }

    private static IEnumerable<FileResult> Lists()
    {
        var linter = new Engine.Linter(ListParser.Parse, RuleFolders.Rules);
        var own = Directory
            .GetFiles(SourceTree.PathOf("tests/lists"), "*.md")
            .Select(path => SourceText.Decode("tests/lists/" + Path.GetFileName(path), File.ReadAllBytes(path)));
        // The examples of the pages are what rules report; a page is Markdown too.
        var pages = RuleFolders.Rules.Select(rule =>
            SourceText.From(Rules.RuleCatalog.Page(rule.Id)!.Replace("```", "", StringComparison.Ordinal), $"rules/{rule.Id}/README.md")
        );
        var real = Corpus.Files().Where((_, index) => index % 25 == 0).Select(Corpus.Read);
        return own.Concat(pages).Concat(real).Select(source => linter.Lint(source, new Facts { Today = new DateOnly(2026, 1, 31) }));
    }

    private static FileResult Hostile()
    {
        var source = SourceText.From(
            "- {0} [x](1) <script>\0 \e[31m ::error:: %0A \\ \" ' \u202E \uD83D\r- 工具 [a]( http://x .y )\n\n",
            "a b/%工#?\".md"
        );
        return new FileResult(
            source,
            [
                .. Enumerable
                    .Range(0, source.Text.Length)
                    .Select(index => new Diagnostic(
                        "shared-link",
                        (Severity)(index % 3),
                        new Span(index, source.Text.Length),
                        $"Wrong: {source.Text[index..]}",
                        [new Related(new Span(0, index), source.Text[..index], index % 2 == 0 ? "other 工.md" : null)],
                        new Fix(source.Text, Safety.Safe, [new Edit(new Span(index, index + 1), source.Text)])
                    )),
            ],
            [new RuleFailure("shared-link", source.Text)]
        );
    }

    private List<string> Findings(string report, string? homepage)
    {
        place.Write("report.sarif", report).Write("policy.xml", NoPage);
        string[] policy = homepage is null ? ["--config", place.PathOf("policy.xml")] : [];
        var start = new ProcessStartInfo(
            MultitoolTheoryAttribute.Program!,
            ["validate", place.PathOf("report.sarif"), "--output", place.PathOf("found.sarif"), "--log", "ForceOverwrite", .. policy]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var tool = Process.Start(start)!;
        var errors = tool.StandardError.ReadToEndAsync();
        var said = tool.StandardOutput.ReadToEnd() + errors.Result;
        tool.WaitForExit();
        using var found = JsonDocument.Parse(File.ReadAllText(place.PathOf("found.sarif")));
        var results = found
            .RootElement.GetProperty("runs")[0]
            .GetProperty("results")
            .EnumerateArray()
            .Select(result => $"{result.GetProperty("ruleId")} {result.GetProperty("message")}")
            .ToList();
        Assert.Contains("Analysis completed", said);
        return results;
    }
}

/// <summary>A theory that needs the SARIF multitool; LISTLINT_SARIF_MULTITOOL names its program.</summary>
internal sealed class MultitoolTheoryAttribute : TheoryAttribute
{
    public static readonly string? Program = Environment.GetEnvironmentVariable("LISTLINT_SARIF_MULTITOOL");

    public MultitoolTheoryAttribute() => Skip = File.Exists(Program) ? null : "The SARIF multitool is not here.";
}
