using FsCheck;
using FsCheck.Fluent;
using ListLint.Reporters;

namespace ListLint.Tests;

/// <summary>What is read from reports and written again is what one run writes, in every format that can be made without the texts.</summary>
public sealed class JoinedRunTests
{
    private static readonly string[] Formats = ["json", "sarif", "gitlab", "github", "junit", "markdown"];
    private static readonly string[] Pieces = ["a", "bc ", "工", "🦊", "\n", "\r\n", "\r", "\n\n", "- [x](y)", "\t", " "];

    [Fact]
    public void A_run_of_two_lists_is_the_same_from_its_own_report() =>
        Same(Sample.Mixed() with { ExitCode = 1, Notices = ["tools.md: is odd."] }, 1);

    [Fact]
    public void A_run_in_parts_is_the_same_as_in_one() => Same(Sample.Mixed() with { ExitCode = 1 }, 3);

    [Fact]
    public void Every_place_of_every_text_is_kept() =>
        Prop.ForAll(
                Arb.From(Gen.Choose(0, 100_000).ArrayOf(40)),
                Arb.From(Gen.Choose(1, 4)),
                (numbers, parts) =>
                {
                    var random = new Queue<int>(
                        numbers.Length > 0 ? Enumerable.Repeat(numbers, 40).SelectMany(one => one) : Enumerable.Repeat(0, 1000)
                    );
                    var sources = Enumerable
                        .Range(0, 1 + (random.Dequeue() % 4))
                        .Select(number =>
                            SourceText.From(
                                string.Concat(Enumerable.Range(0, random.Dequeue() % 30).Select(_ => Pieces[random.Dequeue() % Pieces.Length])),
                                $"{number}.md"
                            )
                        )
                        .ToList();
                    var files = sources
                        .Select(source => new FileResult(
                            source,
                            [.. Enumerable.Range(0, random.Dequeue() % 4).Select(_ => Draw(source, sources, random))],
                            random.Dequeue() % 5 == 0 ? [new RuleFailure("wrong-year", "It threw.")] : []
                        ))
                        .ToList();

                    Same(new RunResult(files) { ExitCode = random.Dequeue() % 3 }, parts);
                }
            )
            .Check(Repeatable.Config);

    [Fact]
    public void Two_texts_of_one_file_are_refused()
    {
        var run = Sample.CreateRun(SourceText.From("ab\ncd\n", "x.md"), _ => [new Diagnostic("a", Severity.Error, new Span(0, 4), "m", [])]);
        var other = Sample.CreateRun(
            SourceText.From("y\n", "y.md"),
            _ => [new Diagnostic("a", Severity.Error, new Span(0, 1), "m", [new Related(new Span(0, 5), "here", "x.md")])]
        ) with
        {
            Compared = [SourceText.From("abc\ncd\n", "x.md")],
        };

        var error = Assert.Throws<ReportException>(() => JoinedRun.Join([Read(run with { ExitCode = 1 }), Read(other with { ExitCode = 1 })]));

        Assert.Contains("x.md: line 1 has two different lengths", error.Message);
    }

    [Fact]
    public void A_place_that_no_list_has_is_refused()
    {
        var json = Json(Sample.Marked("word", "word") with { ExitCode = 1 });

        Assert.Contains(
            "beyond the end of any list",
            Assert
                .Throws<ReportException>(() =>
                    JoinedRun.Join([WrittenReport.Read("a", Bytes(json.Replace("\"endColumn\": 5", "\"endColumn\": 2000000000")))])
                )
                .Message
        );
        Assert.Contains(
            "beyond the end of any list",
            Assert
                .Throws<ReportException>(() =>
                    JoinedRun.Join([WrittenReport.Read("a", Bytes(json.Replace("\"endLine\": 1", "\"endLine\": 2000000000")))])
                )
                .Message
        );
        Assert.Contains(
            "is not a range",
            Assert
                .Throws<ReportException>(() => JoinedRun.Join([WrittenReport.Read("a", Bytes(json.Replace("\"line\": 1", "\"line\": -1")))]))
                .Message
        );
    }

    private static void Same(RunResult run, int parts)
    {
        var reports = Enumerable
            .Range(0, parts)
            .Select(part =>
                Read(
                    run with
                    {
                        Files = [.. run.Files.Where((_, index) => index % parts == part)],
                        Compared = [.. run.Files.Select(file => file.Source)],
                        Shard = new Shard(part + 1, parts, "run"),
                    }
                )
            )
            .Reverse()
            .ToList();

        var joined = JoinedRun.Join(reports);

        Assert.All(
            Formats,
            format =>
                Assert.Equal(
                    Sample.Write(ReportFormats.Create(format, Sample.Options)!, run),
                    Sample.Write(ReportFormats.Create(format, Sample.Options)!, joined)
                )
        );
    }

    private static Diagnostic Draw(SourceText source, List<SourceText> sources, Queue<int> random)
    {
        var other = sources[random.Dequeue() % sources.Count];
        List<Related> related =
            random.Dequeue() % 2 == 0 ? [] : [new Related(SpanIn(other, random), "see there", other == source ? null : other.Path)];
        var fix =
            random.Dequeue() % 2 == 0
                ? null
                : new Fix(
                    "Fix it",
                    (Safety)(random.Dequeue() % 2),
                    [new Edit(SpanIn(source, random), "new\ntext"), Edit.Insert(SpanIn(source, random).End, "")]
                );
        return new Diagnostic(
            $"rule-{random.Dequeue() % 3}",
            (Severity)(random.Dequeue() % 3),
            SpanIn(source, random),
            "Something is \"wrong\".",
            related,
            fix
        );
    }

    private static Span SpanIn(SourceText source, Queue<int> random)
    {
        var (number, other) = (Place(), Place());
        return new Span(Math.Min(number, other), Math.Max(number, other));

        // Nothing starts or ends within a line ending.
        int Place() =>
            random.Dequeue() % (source.Text.Length + 1) is var at
            && at > 0
            && at < source.Text.Length
            && source.Text[at - 1] == '\r'
            && source.Text[at] == '\n'
                ? at + 1
                : at;
    }

    private static WrittenReport Read(RunResult run) => WrittenReport.Read("report", Bytes(Json(run)));

    private static string Json(RunResult run) => Sample.Write(new JsonReporter(Sample.Options), run);

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
