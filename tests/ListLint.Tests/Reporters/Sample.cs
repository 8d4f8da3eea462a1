using ListLint.Reporters;

namespace ListLint.Tests;

/// <summary>Runs made by hand for the reporters.</summary>
internal static class Sample
{
    public static readonly ReportOptions Options = new()
    {
        Version = "1.2.3",
        Homepage = "https://listlint.example",
        FilesUrl = "https://git.example/lists/blob/abc/",
        Rules =
        [
            new(
                "duplicate-entry",
                "Every entry is listed once.",
                Severity.Error,
                "# duplicate-entry\n\nReports an entry that is there\ntwice.\n\nReaders lose time.\n\n## Examples\n\n```markdown bad\n- a\n```\n"
            ),
            new("impossible-date", "Every date can be.", Severity.Error, "# impossible-date\n\nReports a date that cannot be.\n"),
            new("misspelled-word", "Words are spelled as elsewhere.", Severity.Info, ""),
        ],
    };

    /// <summary>One file with one diagnostic on the first place of a word.</summary>
    public static RunResult Marked(string text, string word, string message = "This is wrong.", string path = "list.md") =>
        CreateRun(SourceText.From(text, path), source => [new Diagnostic("some-rule", Severity.Error, SpanOf(source, word), message, [])]);

    /// <summary>Two lists, diagnostics of every kind, one clean list.</summary>
    public static RunResult Mixed()
    {
        var papers = SourceText.From(
            "# Papers\n\n- [Deep Ants](https://example.org/ants)\n- [Deep Bees](https://example.org/bees)\n- [Deep Ants](https://example.org/ants)\n",
            "docs/papers.md"
        );
        var tools = SourceText.From("| Tool | Year |\n|---|---|\n| 工具箱 | 20203 |\n\nteh end", "tools.md");
        var first = new Span(papers.Line(3).Start, papers.Line(3).End);
        return new RunResult([
            new FileResult(SourceText.From("# Clean\n", "clean.md"), [], []),
            new FileResult(papers, [Repeated(papers, first)], []),
            new FileResult(tools, [Impossible(tools, first), Misspelled(tools)], []),
        ]);
    }

    public static RunResult CreateRun(SourceText source, Func<SourceText, IReadOnlyList<Diagnostic>> diagnostics) =>
        new([new FileResult(source, diagnostics(source), [])]);

    public static string Write(Reporter reporter, RunResult run)
    {
        using var output = new StringWriter { NewLine = "\n" };
        reporter.Write(run, output);
        return output.ToString();
    }

    private static Diagnostic Repeated(SourceText papers, Span first) =>
        new(
            "duplicate-entry",
            Severity.Error,
            new Span(papers.Line(5).Start, papers.Line(5).End),
            "Deep Ants is already listed on line 3.",
            [new Related(first, "first listed here")],
            new Fix("Remove the repeated entry", Safety.Unsafe, [Edit.Delete(papers.Line(5, withEnding: true))])
        );

    private static Diagnostic Impossible(SourceText tools, Span first) =>
        new(
            "impossible-date",
            Severity.Warning,
            SpanOf(tools, "20203"),
            "20203 is no year.",
            [new Related(first, "a year as it should be", "docs/papers.md")]
        );

    private static Diagnostic Misspelled(SourceText tools) =>
        new(
            "misspelled-word",
            Severity.Info,
            SpanOf(tools, "teh"),
            "\"teh\" is elsewhere written \"the\".",
            [],
            new Fix("Write \"the\"", Safety.Safe, [new Edit(SpanOf(tools, "teh"), "the")])
        );

    private static Span SpanOf(SourceText source, string word)
    {
        var start = source.Text.IndexOf(word, StringComparison.Ordinal);
        return new Span(start, start + word.Length);
    }
}
