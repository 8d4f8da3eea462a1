using FsCheck;
using FsCheck.Fluent;
using ListLint.Reporters;

namespace ListLint.Tests;

public sealed class TextReporterTests
{
    private static readonly TextReporter Plain = new(Sample.Options);

    [Fact]
    public void A_run_is_written_for_people() => Snapshot.Verify(Sample.Write(Plain, Sample.Mixed()));

    [Fact]
    public void A_narrow_terminal_gets_wrapped_messages_and_colours()
    {
        var options = Sample.Options with { Width = 60, Color = true };

        Snapshot.Verify(Sample.Write(new TextReporter(options), Sample.Mixed()).Replace('\e', '␛'));
    }

    [Fact]
    public void A_clean_run_says_so() =>
        Assert.Equal("No problems.\n1 list checked.\n", Sample.Write(Plain, new RunResult([new FileResult(SourceText.From(""), [], [])])));

    [Fact]
    public void Where_a_line_of_counts_ends_a_number_stays_with_its_rule()
    {
        var run = Sample.CreateRun(
            SourceText.From(new string('x', 40)),
            _ => [.. Enumerable.Range(0, 12).Select(at => new Diagnostic($"rule-{at % 6}", Severity.Error, new Span(at, at + 1), "Wrong.", []))]
        );

        var text = Sample.Write(new TextReporter(Sample.Options with { Width = 40 }), run);

        Assert.Contains("\n2 rule-0, 2 rule-1, 2 rule-2, 2 rule-3,\n2 rule-4, 2 rule-5.\n", text);
    }

    [Fact]
    public void Quiet_leaves_out_the_summary() =>
        Assert.DoesNotContain("1 error", Sample.Write(new TextReporter(Sample.Options with { Quiet = true }), Sample.Mixed()));

    [Fact]
    public void Text_of_a_list_gives_GitHubs_runner_no_orders()
    {
        var lines = Sample
            .Write(new TextReporter(Sample.Options with { StopToken = "secret" }), Sample.Marked("word", "word", "x", "::error ::x.md"))
            .Split('\n');

        Assert.Equal("::stop-commands::secret", lines[0]);
        Assert.StartsWith("::error ::x.md:1:1:", lines[1]);
        Assert.Equal(["::secret::", ""], lines[^2..]);
    }

    [Theory]
    [InlineData("plain word here")]
    [InlineData("\t\tword after tabs")]
    [InlineData("工具 论文 word")]
    [InlineData("🦊 👩\u200D💻 ❤\uFE0F 👍\U0001F3FD word")]
    [InlineData("e\u0301a\u0308 word")]
    [InlineData("한국어 ﾊﾝｶｸ Ｆｕｌｌ word")]
    [InlineData("zero\u200Bwidth \u202Eword")]
    [InlineData("lone \uDCFF word")]
    public void The_mark_stands_under_the_word(string line)
    {
        var (text, mark) = Excerpted(Sample.Marked($"# L\n{line}\n", "word"));

        Assert.Equal("^^^^", mark.Trim());
        var before = text[..text.IndexOf("word", StringComparison.Ordinal)];
        Assert.Equal(Printable.Width(before), mark.Length - 4);
    }

    [Theory]
    [InlineData("a", 1)]
    [InlineData("é", 1)]
    [InlineData("工", 2)]
    [InlineData("ー", 2)]
    [InlineData("한", 2)]
    [InlineData("Ａ", 2)]
    [InlineData("ｱ", 1)]
    [InlineData("🦊", 2)]
    [InlineData("⭐", 2)]
    [InlineData("★", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("\u200B", 8)]
    [InlineData("\e", 1)]
    [InlineData("\t", 4)]
    public void Text_is_as_wide_as_a_terminal_makes_it(string text, int width) => Assert.Equal(width, Printable.Width(text));

    [Fact]
    public void A_long_row_is_cut_to_the_piece_around_the_mark()
    {
        var row = string.Concat(Enumerable.Range(0, 100).Select(index => $"| cell {index} ")) + "|";
        var (text, mark) = Excerpted(Sample.Marked(row, "cell 50"));

        Assert.True(text.Length <= 112, text);
        Assert.StartsWith("…", text);
        Assert.EndsWith("…", text);
        Assert.Equal("cell 50", text.Substring(mark.IndexOf('^'), mark.Count(unit => unit == '^')));
    }

    [Fact]
    public void The_start_and_the_end_of_a_long_row_are_shown_where_the_mark_lies_there()
    {
        var row = "first " + new string('x', 500) + " last";

        Assert.StartsWith("first xxx", Excerpted(Sample.Marked(row, "first")).Text);
        Assert.EndsWith("xxx last", Excerpted(Sample.Marked(row, "last")).Text);
    }

    [Fact]
    public void A_mark_over_a_whole_long_row_ends_with_what_is_shown()
    {
        var (text, mark) = Excerpted(Sample.Marked(new string('x', 500), new string('x', 500)));

        Assert.Equal(text.Length - 1, mark.Length);
    }

    [Fact]
    public void A_line_as_long_as_a_file_is_cut_around_each_of_its_marks()
    {
        var (before, behind) = (string.Concat(Enumerable.Repeat("工🦊é ", 20_000)), new string('x', 100_000));
        var (text, mark) = Excerpted(Sample.Marked($"{before}word {behind}", "word"));
        var at = mark.IndexOf('^');

        Assert.True(Printable.Width(text) <= 112, text);
        Assert.Equal(("…", "…", "word"), (text[..1], text[^1..], text.Substring(text.IndexOf("word"), mark.Length - at)));
        Assert.Equal(at, Printable.Width(text[..text.IndexOf("word")]));
    }

    [Fact]
    public void A_span_of_several_lines_is_marked_on_its_first()
    {
        var (text, mark) = Excerpted(Sample.Marked("one\r\ntwo\r\nthree", "two\r\nthree"));

        Assert.Equal(("two", "^^^…"), (text, mark));
    }

    [Fact]
    public void An_empty_place_gets_one_mark()
    {
        var run = Sample.CreateRun(SourceText.From("[a]()"), _ => [new Diagnostic("empty-link", Severity.Error, new Span(4, 4), "No target.", [])]);

        Assert.Equal(("[a]()", "    ^"), Excerpted(run));
    }

    [Fact]
    public void Text_of_a_list_does_not_drive_the_terminal()
    {
        const string evil = "\e]0;owned\a\u009B2J\u202E\u2066\u200B\r\u2028x";

        var report =
            Sample.Write(Plain, Sample.Marked($"{evil}\nword", "word", evil, evil + ".md"))
            + Sample.Write(Plain, Sample.Marked("word " + evil.Replace("\r", ""), "word"));

        Assert.DoesNotContain(report, unit => (char.IsControl(unit) && unit != '\n') || unit is '\u202E' or '\u2066' or '\u200B' or '\u2028');
        Assert.Contains("␛]0;owned␇<U+009B>2J<U+202E>", report);
    }

    [Fact]
    public void Any_span_of_any_text_fits_the_width() =>
        Prop.ForAll<string, int, int>(
                (any, left, right) =>
                {
                    var text = (any ?? "") + new string('工', left % 2 == 0 ? 4000 : 40) + any + new string('e', 60);
                    var (start, end) = (Math.Abs(left % (text.Length + 1)), Math.Abs(right % (text.Length + 1)));
                    var source = SourceText.From(text);
                    var marked = MarkedLine.From(source, new Span(Math.Min(start, end), Math.Max(start, end)), 50);
                    return Printable.Width(marked.Text) <= 50 && marked.Mark >= 1 && marked.Indent >= 0 && marked.Indent + marked.Mark <= 51;
                }
            )
            .Check(Repeatable.Config);

    private static (string Text, string Mark) Excerpted(RunResult run)
    {
        var lines = Sample.Write(Plain, run).Split('\n');
        return (lines[1]["    1 | ".Length..], lines[2]["      | ".Length..]);
    }
}
