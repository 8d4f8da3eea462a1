using System.Text;
using ListLint.Reporters;

namespace ListLint.Tests;

public sealed class CommentTextTests
{
    private const string List = "# Fog\n\n- [Fog](https://fog.example) Horns\n- [Rain]() `gauge\n";

    [Fact]
    public void Nothing_is_said_where_there_is_nothing_to_do() => Assert.Null(CommentText.Create(Run(), Sample.Options, 65_536));

    [Fact]
    public void The_points_stand_in_the_order_of_the_lines_with_the_line_as_it_should_be()
    {
        var text = CommentText.Create(
            Run(
                Report("Rain", "The link has no target."),
                Report("Horns", "A mark is missing.", (" Horns", " - Horns")),
                Report("Fog](", "The name is short.", ("Fog](", "Fog & Mist]("))
            ),
            Sample.Options,
            65_536
        )!;

        Assert.Contains(
            """
            - [ ] [line 3](https://git.example/lists/blob/abc/list.md?plain=1#L3): The name is short. (some-rule)
            - [ ] [line 3](https://git.example/lists/blob/abc/list.md?plain=1#L3): A mark is missing. (some-rule)
              ```md
              - [Fog & Mist](https://fog.example) - Horns
              ```
            - [ ] [line 4](https://git.example/lists/blob/abc/list.md?plain=1#L4): The link has no target. (some-rule)

            """,
            text
        );
    }

    [Theory]
    [InlineData(" Horns\n", " Horns.\n")]
    [InlineData(" Horns", " Horns\u202E")]
    [InlineData("- [Fog](https://fog.example) Horns", " ::error::Horns")]
    [InlineData("- [Fog](https://fog.example) Horns", "##[error]Horns")]
    public void A_line_that_cannot_be_shown_is_left_out(string old, string now) =>
        Assert.DoesNotContain("```", CommentText.Create(Run(Report("Horns", "Wrong.", (old, now))), Sample.Options, 65_536));

    [Fact]
    public void A_line_cannot_end_its_block()
    {
        var text = CommentText.Create(Run(Report("Rain", "Wrong.", ("`gauge", "````gauge"))), Sample.Options, 65_536)!;

        Assert.Contains("\n  `````md\n  - [Rain]() ````gauge\n  `````\n", text);
    }

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        var wide = new string('工', 400);
        var report = Report("Rain", "x");

        var text = CommentText.Create(
            Run([.. Enumerable.Range(0, 99).Select(number => report with { Message = $"{wide} {number}." })]),
            Sample.Options,
            65_536
        )!;

        Assert.InRange(Encoding.UTF8.GetByteCount(text), 50_000, 65_536);
        Assert.Matches("[0-9]+ more points not shown here. `listlint check` shows all of them\\.", text);
    }

    [Fact]
    public void Files_are_named_where_there_are_several()
    {
        var other = SourceText.From("# Rain\n\n- [Rain]()\n", "docs/a_b.md");

        var text = CommentText.Create(
            new RunResult([
                Run(Report("Rain", "One.")).Files[0],
                new FileResult(other, [new Diagnostic("some-rule", Severity.Info, new Span(10, 18), "Two.", [])], []),
            ]),
            Sample.Options,
            65_536
        )!;

        Assert.Contains("In **list.md**:\n\n- [ ] [line 4]", text);
        Assert.Contains("\nIn **docs/a&#95;b.md**:\n\n- [ ] [line 3]", text);
    }

    private static RunResult Run(params Diagnostic[] diagnostics) =>
        new([new FileResult(SourceText.From(List, "list.md"), [.. diagnostics.OrderBy(one => one.Span)], [])]);

    private static Diagnostic Report(string at, string message, (string Old, string Now)? fix = null)
    {
        var start = List.IndexOf(at, StringComparison.Ordinal);
        var place = fix is { Old: var old } ? List.IndexOf(old, StringComparison.Ordinal) : 0;
        return new Diagnostic(
            "some-rule",
            Severity.Warning,
            new Span(start, start + at.Length),
            message,
            [],
            fix is { } change ? new Fix("Correct it", Safety.Safe, [new Edit(new Span(place, place + change.Old.Length), change.Now)]) : null
        );
    }
}
