using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using ListLint.Reporters;

namespace ListLint.Tests;

public sealed class RdJsonReporterTests
{
    private static readonly RdJsonReporter Reporter = new(Sample.Options);

    [Fact]
    public void A_run_is_written_for_reviewdog() => Snapshot.Verify(Sample.Write(Reporter, Sample.Mixed()));

    [Theory]
    [InlineData("a fox", 3, 6)]
    [InlineData("é fox", 4, 7)]
    [InlineData("工 fox", 5, 8)]
    [InlineData("🦊 fox", 6, 9)]
    public void Columns_count_bytes_of_UTF_8(string line, int start, int end) =>
        Assert.Equal((2, start, 2, end), Range(Only(Sample.Marked("x\n" + line, "fox")).GetProperty("location")));

    [Fact]
    public void Columns_asked_for_in_any_order_are_those_asked_for_alone() =>
        Prop.ForAll<string, int[]>(
                (any, places) =>
                {
                    var source = SourceText.From(string.Concat(Enumerable.Repeat("é" + any + "🦊 工", 400)));
                    var columns = new Utf8Columns(source);
                    return (places ?? [])
                        .Select(place => source.PositionOf(Math.Abs(place * 997 % (source.Text.Length + 1))))
                        .All(position => columns.GetColumn(position) == new Utf8Columns(source).GetColumn(position));
                }
            )
            .Check(Repeatable.Config);

    [Fact]
    public void Moves_across_the_file_are_written_until_they_repeat_it_sixteen_times()
    {
        var source = SourceText.From("- a\n" + new string('b', 1000) + "\n- c\n");
        var move = new Fix("Move it", Safety.Unsafe, [Edit.Insert(0, "- c\n"), Edit.Delete(source.Line(3, withEnding: true))]);
        var run = Sample.CreateRun(
            source,
            _ =>
                [
                    .. Enumerable
                        .Range(0, 40)
                        .Select(index => new Diagnostic("some-rule", Severity.Error, new Span(index, index + 1), "Wrong.", [], move)),
                ]
        );

        var written = JsonDocument
            .Parse(Sample.Write(Reporter, run))
            .RootElement.GetProperty("diagnostics")
            .EnumerateArray()
            .Count(element => element.TryGetProperty("suggestions", out _));

        Assert.Equal(16, written);
    }

    [Fact]
    public void An_invalid_byte_is_one_byte() =>
        Assert.Equal((1, 3, 1, 6), Range(Only(Marked([0xFF, .. " fox"u8], new Span(2, 5))).GetProperty("location")));

    [Fact]
    public void A_byte_order_mark_counts_in_its_line() =>
        Assert.Equal((1, 4, 1, 7), Range(Only(Marked([0xEF, 0xBB, 0xBF, .. "fox"u8], new Span(0, 3))).GetProperty("location")));

    [Fact]
    public void The_edits_of_a_fix_are_one_suggestion()
    {
        var fix = new Fix("Swap", Safety.Safe, [new Edit(new Span(8, 11), "one"), new Edit(new Span(0, 3), "two")]);
        var suggestions = Only(
                Sample.CreateRun(
                    SourceText.From("one and two\n"),
                    _ => [new Diagnostic("some-rule", Severity.Error, new Span(0, 3), "Wrong.", [], fix)]
                )
            )
            .GetProperty("suggestions");

        Assert.Equal(1, suggestions.GetArrayLength());
        Assert.Equal(("two and one", (1, 1, 1, 12)), (suggestions[0].GetProperty("text").GetString(), Range(suggestions[0])));
    }

    [Fact]
    public void A_last_line_with_its_ending_ends_where_the_next_would_start()
    {
        var fix = new Fix("Remove", Safety.Unsafe, [Edit.Delete(new Span(4, 8))]);

        Assert.Equal(
            (2, 1, 3, 1),
            Range(
                Only(
                        Sample.CreateRun(
                            SourceText.From("one\ntwo\n"),
                            _ => [new Diagnostic("some-rule", Severity.Error, new Span(4, 7), "Wrong.", [], fix)]
                        )
                    )
                    .GetProperty("suggestions")[0]
            )
        );
    }

    private static RunResult Marked(byte[] bytes, Span span) =>
        Sample.CreateRun(SourceText.Decode("list.md", bytes), _ => [new Diagnostic("some-rule", Severity.Error, span, "Wrong.", [])]);

    private static (int, int, int, int) Range(JsonElement place)
    {
        var (start, end) = (place.GetProperty("range").GetProperty("start"), place.GetProperty("range").GetProperty("end"));
        return (
            start.GetProperty("line").GetInt32(),
            start.GetProperty("column").GetInt32(),
            end.GetProperty("line").GetInt32(),
            end.GetProperty("column").GetInt32()
        );
    }

    private static JsonElement Only(RunResult run)
    {
        using var json = JsonDocument.Parse(Sample.Write(Reporter, run));
        return json.RootElement.GetProperty("diagnostics")[0].Clone();
    }
}
