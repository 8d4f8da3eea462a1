using System.Net;
using System.Text;
using ListLint.Reporters;
using ListLint.Tests.Markdown;

namespace ListLint.Tests;

public sealed class MarkdownReporterTests
{
    private const string Hostile =
        "<img src=x> [a](https://x.example) ![p](y) `c` **b** _i_ ~~s~~ "
        + "| pipe @user org/repo#12 #3 GH-4 https://x.example www.x.example me@x.example \\[z] <!-- c --> $m$ &amp; \n# h";
    private static readonly MarkdownReporter Reporter = new(Sample.Options);

    [Fact]
    public void A_run_is_written_as_a_summary() => Snapshot.Verify(Sample.Write(Reporter, Sample.Mixed()));

    [Fact]
    public void A_clean_run_says_so() =>
        Assert.Equal("## ListLint\n\nNo problems in 1 file.\n", Sample.Write(Reporter, new RunResult([new FileResult(SourceText.From(""), [], [])])));

    [Fact]
    public void Mentions_and_references_are_broken_up()
    {
        var report = Sample.Write(Reporter, Sample.Marked("word", "word", Hostile));

        foreach (var reference in new[] { "@user", "#12", "#3 ", "GH-4", "://x", "www.x", "@x" })
            Assert.DoesNotContain(reference, WebUtility.HtmlDecode(report));
    }

    [CmarkFact]
    public void GitHubs_renderer_finds_nothing_but_our_own_links_and_cells()
    {
        var outline = CmarkOutline.Parse(Sample.Write(Reporter, Sample.Marked("word", "word", Hostile, "l|[i](s)t <b>`.md")));

        Assert.Equal(
            ["link https://git.example/lists/blob/abc/l|[i](s)t <b>`.md?plain=1#L1"],
            outline.Where(line => line.StartsWith("link", StringComparison.Ordinal) || line.StartsWith("image", StringComparison.Ordinal))
        );
        Assert.Equal((2, 13), (outline.Count(line => line == "table"), outline.Count(line => line == "table_cell") - 5));
    }

    [Fact]
    public void The_first_are_shown_and_the_rest_is_counted()
    {
        var report = Sample.Write(Reporter, Many(MarkdownReporter.Shown + 7, "Wrong."));

        Assert.Equal(MarkdownReporter.Shown, report.Split("| error | [").Length - 1);
        Assert.EndsWith("\n7 more problems not shown here. The text report in the log has all of them.\n", report);
    }

    [Fact]
    public void A_summary_is_never_longer_than_GitHub_takes()
    {
        var report = Sample.Write(Reporter, Many(MarkdownReporter.Shown, new string('@', 5000), string.Concat(Enumerable.Repeat("工/", 2000))));

        Assert.InRange(Encoding.UTF8.GetByteCount(report), MarkdownReporter.Limit / 2, MarkdownReporter.Limit);
        Assert.EndsWith("not shown here. The text report in the log has all of them.\n", report);
    }

    private static RunResult Many(int count, string message, string path = "list.md") =>
        Sample.CreateRun(
            SourceText.From("word", path),
            _ => [.. Enumerable.Range(0, count).Select(_ => new Diagnostic("some-rule", Severity.Error, new Span(0, 4), message, []))]
        );
}

/// <summary>A test that needs cmark-gfm.</summary>
internal sealed class CmarkFactAttribute : FactAttribute
{
    public CmarkFactAttribute() => Skip = CmarkOutline.Absence;
}
