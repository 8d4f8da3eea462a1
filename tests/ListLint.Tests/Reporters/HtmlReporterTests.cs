using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ListLint.Reporters;

namespace ListLint.Tests;

/// <summary>The page without a browser; with one, see <c>Browser</c>.</summary>
public sealed partial class HtmlReporterTests
{
    private static readonly string Page = HtmlReporter.Template();

    [Fact]
    public void Without_data_the_page_has_less_than_500_KB() => Assert.InRange(Encoding.UTF8.GetByteCount(Page), 1, 500_000);

    [Fact]
    public void The_policy_allows_the_script_and_the_style_of_the_page_and_nothing_else()
    {
        var policy = Policy().Match(Page).Groups[1].Value;

        Assert.Equal(
            $"default-src 'none'; script-src {Hash(Script())}; style-src {Hash(Style())}; img-src data:; base-uri 'none'; form-action 'none'",
            policy
        );
    }

    [Fact]
    public void The_licences_of_what_is_bundled_are_in_the_page()
    {
        Assert.Contains("d3-selection 3", Page);
        Assert.Contains("Permission to use, copy, modify, and/or distribute this software", Page);
    }

    [Fact]
    public void A_run_is_written_as_data() =>
        Snapshot.Verify(JsonSerializer.Serialize(Data(Sample.Mixed()), new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n");

    [Fact]
    public void A_line_with_many_findings_is_written_once()
    {
        var source = SourceText.From("- one two three\n");
        var file = Data(
                Sample.CreateRun(
                    source,
                    _ =>
                        [
                            .. Enumerable
                                .Range(2, 5)
                                .Select(index => new Diagnostic("some-rule", Severity.Error, new Span(index, index + 1), "Wrong.", [])),
                        ]
                )
            )
            .GetProperty("files")[0];

        Assert.Equal((5, 1), (file.GetProperty("findings").GetArrayLength(), file.GetProperty("views").GetArrayLength()));
    }

    [Fact]
    public void Of_a_long_line_the_part_around_the_place_is_written()
    {
        var view = Data(Sample.Marked(new string('a', 5000) + "word" + new string('b', 5000), "word")).GetProperty("files")[0].GetProperty("views")[
            0
        ];

        Assert.Equal(
            (1200, true, true),
            (view.GetProperty("text").GetString()!.Length, view.GetProperty("before").GetBoolean(), view.GetProperty("after").GetBoolean())
        );
        Assert.Contains("word", view.GetProperty("text").GetString());
    }

    [Fact]
    public void Of_a_long_line_a_fix_shows_the_part_around_it()
    {
        var source = SourceText.From("- a\n- " + new string('a', 5000) + "word" + new string('b', 5000) + "\n");
        var word = new Span(5006, 5010);
        var fix = new Fix("Fix it", Safety.Safe, [new Edit(word, "fox")]);
        var hunk = Data(Sample.CreateRun(source, _ => [new Diagnostic("some-rule", Severity.Error, word, "Wrong.", [], fix)]))
            .GetProperty("files")[0]
            .GetProperty("findings")[0]
            .GetProperty("fix")
            .GetProperty("hunks")[0];

        var (before, behind) = ("…" + new string('a', 89), new string('b', 89) + "…");
        Assert.Equal(2, hunk.GetProperty("line").GetInt32());
        Assert.Equal(
            [
                ["-", before, "word", behind],
                ["+", before, "fox", behind],
            ],
            hunk.GetProperty("lines").EnumerateArray().Select(line => line.EnumerateArray().Select(part => part.GetString()!).ToArray())
        );
    }

    [Fact]
    public void A_fix_that_moves_a_line_shows_both_places()
    {
        var source = SourceText.From("- a\n- b\n- c\n- d\n- e\n");
        var fix = new Fix("Move it", Safety.Unsafe, [Edit.Insert(0, "- e\n"), Edit.Delete(source.Line(5, withEnding: true))]);
        var hunks = Data(Sample.CreateRun(source, _ => [new Diagnostic("some-rule", Severity.Error, source.Line(5), "Wrong.", [], fix)]))
            .GetProperty("files")[0]
            .GetProperty("findings")[0]
            .GetProperty("fix")
            .GetProperty("hunks");

        Assert.Equal(
            """[{"line":1,"lines":[["+","- e","",""]]},{"line":5,"lines":[["-","- e","",""]]}]""",
            hunks.GetRawText().Replace("\\u002B", "+")
        );
    }

    private static JsonElement Data(RunResult run)
    {
        var report = Sample.Write(new HtmlReporter(Sample.Options), run);
        var start = Page.IndexOf(HtmlReporter.Place, StringComparison.Ordinal);
        return JsonDocument.Parse(report[start..^(Page.Length - start - HtmlReporter.Place.Length)]).RootElement;
    }

    private static string Script() =>
        Page[(Page.LastIndexOf("<script>", StringComparison.Ordinal) + "<script>".Length)..Page.LastIndexOf("</script>", StringComparison.Ordinal)];

    private static string Style() =>
        Page[(Page.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length)..Page.IndexOf("</style>", StringComparison.Ordinal)];

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">")]
    private static partial Regex Policy();
}
