using System.Text.Json;
using ListLint.Reporters;

namespace ListLint.Tests;

public sealed class JsonReporterTests
{
    private static readonly JsonReporter Reporter = new(Sample.Options);

    [Fact]
    public void A_run_is_written_as_version_1() => Snapshot.Verify(Sample.Write(Reporter, Sample.Mixed()));

    [Fact]
    public void Columns_count_UTF_16_units_and_ends_are_exclusive()
    {
        var diagnostic = Only(Sample.Marked("a\n🦊工 fox\n", "fox"));

        Assert.Equal([2, 5, 2, 8], new[] { "line", "column", "endLine", "endColumn" }.Select(name => diagnostic.GetProperty(name).GetInt32()));
    }

    [Fact]
    public void A_lone_surrogate_does_not_break_the_report()
    {
        var diagnostic = Only(Sample.Marked("a \uDCFF b", "\uDCFF", "Bad \uDCFF\uD83D text.", "l\uD800st.md"));

        Assert.Equal(
            ("Bad \uFFFD\uFFFD text.", "l\uFFFDst.md"),
            (diagnostic.GetProperty("message").GetString(), diagnostic.GetProperty("file").GetString())
        );
    }

    [Fact]
    public void Text_is_escaped_no_more_than_JSON_asks_for() =>
        Assert.Contains(
            "\"message\": \"论文 <b> 'é' & + \\\"x\\\" `\"",
            Sample.Write(Reporter, Sample.Marked("word", "word", "论文 <b> 'é' & + \"x\" `"))
        );

    [Fact]
    public void No_control_character_is_written_as_it_is() =>
        Assert.DoesNotContain(
            Sample.Write(Reporter, Sample.Marked("word", "word", "\e[31m \u0085 \u202E")),
            unit => char.IsControl(unit) && unit != '\n'
        );

    [Fact]
    public void A_clean_run_has_no_diagnostics()
    {
        using var json = JsonDocument.Parse(Sample.Write(Reporter, new RunResult([])));

        Assert.Equal(0, json.RootElement.GetProperty("diagnostics").GetArrayLength());
        Assert.Equal(0, json.RootElement.GetProperty("summary").GetProperty("error").GetInt32());
    }

    private static JsonElement Only(RunResult run)
    {
        using var json = JsonDocument.Parse(Sample.Write(Reporter, run));
        return json.RootElement.GetProperty("diagnostics")[0].Clone();
    }
}
