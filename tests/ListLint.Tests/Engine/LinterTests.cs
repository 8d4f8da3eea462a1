using ListLint.Engine;

namespace ListLint.Tests;

public sealed class LinterTests
{
    [Fact]
    public void A_rule_that_throws_is_a_failure_and_the_others_go_on()
    {
        var result = Lint("a\nb", new RuleThatThrows(), new EveryLine());

        Assert.Equal(["every-line", "every-line"], result.Diagnostics.Select(diagnostic => diagnostic.Rule));
        var failure = Assert.Single(result.Failures);
        Assert.Equal(new RuleFailure("rule-that-throws", "InvalidOperationException: first line second line"), failure);
    }

    [Fact]
    public void A_rule_that_reports_what_has_no_place_is_a_failure()
    {
        var result = Lint("a", new Placeless(), new EveryLine());

        Assert.Equal("every-line", Assert.Single(result.Diagnostics).Rule);
        Assert.Contains("no place in the file", Assert.Single(result.Failures).Reason);
    }

    [Theory]
    [InlineData(2, 4)]
    [InlineData(-1, 1)]
    [InlineData(2, 1)]
    [InlineData(4, 4)]
    public void A_place_outside_the_file_is_dropped_and_its_rule_named(int start, int end)
    {
        var result = Lint("abc", new Reports(_ => [new Problem(new Span(start, end), "x")]), new EveryLine());

        Assert.Equal("every-line", Assert.Single(result.Diagnostics).Rule);
        var failure = Assert.Single(result.Failures);
        Assert.Equal("reports", failure.Rule);
        Assert.StartsWith("reported a place outside the file (", failure.Reason);
    }

    [Fact]
    public void The_end_of_the_file_is_a_place_in_it()
    {
        var result = Lint("abc", new Reports(_ => [new Problem(new Span(3, 3), "x")]));

        Assert.Single(result.Diagnostics);
        Assert.Empty(result.Failures);
    }

    [Fact]
    public void A_related_place_outside_the_file_is_taken_off()
    {
        var place = new Span(0, 1);

        var result = Lint(
            "abc",
            new Reports(_ =>
                [
                    new Problem(place, "x", Related: new Related(new Span(9, 9), "gone")),
                    new Problem(place, "y", Related: new Related(new Span(1, 2), "here")),
                    new Problem(place, "z", Related: new Related(new Span(99, 99), "there", "B.md")),
                ]
            )
        );

        Assert.Equal(
            [("y", "here"), ("z", "there")],
            result.Diagnostics.SelectMany(diagnostic => diagnostic.Related.Select(related => (diagnostic.Message, related.Message)))
        );
        Assert.Equal(3, result.Diagnostics.Count);
        Assert.Equal("related a place outside the file (line 1)", Assert.Single(result.Failures).Reason);
    }

    public static TheoryData<Edit[], string> FixesThatCannotBe =>
        new()
        {
            { [], "offered a fix without edits" },
            { [new Edit(new Span(2, 9), "x")], "offered a fix that edits outside the file" },
            { [new Edit(new Span(-1, 0), "x")], "offered a fix that edits outside the file" },
            { [new Edit(new Span(0, 2), "x"), new Edit(new Span(1, 3), "y")], "offered a fix whose edits overlap" },
            { [Edit.Insert(1, "x"), Edit.Insert(1, "y")], "offered a fix whose edits overlap" },
            { [new Edit(new Span(0, 1), "a")], "offered a fix that changes nothing" },
            { [new Edit(new Span(0, 1), "a"), Edit.Insert(2, "")], "offered a fix that changes nothing" },
            { [Edit.Delete(new Span(3, 4)), Edit.Insert(5, "d")], "offered a fix that changes nothing" },
            { [Edit.Delete(new Span(5, 6))], "offered a fix that cuts a character in half" },
            { [Edit.Insert(6, "x")], "offered a fix that cuts a character in half" },
        };

    [Theory]
    [MemberData(nameof(FixesThatCannotBe))]
    public void A_fix_that_cannot_be_is_taken_off_and_its_rule_named(Edit[] edits, string reason)
    {
        var result = Lint("abcdd\U0001F480", new Reports(_ => [new Problem(new Span(0, 1), "x", new Fix("Fix it", Safety.Safe, edits))]));

        Assert.Null(Assert.Single(result.Diagnostics).Fix);
        Assert.Equal(new RuleFailure("reports", $"{reason} (line 1)"), Assert.Single(result.Failures));
    }

    [Fact]
    public void A_sound_fix_stays()
    {
        var fix = new Fix("Fix it", Safety.Safe, [Edit.Insert(3, "!"), new Edit(new Span(0, 1), "A")]);

        var result = Lint("abc", new Reports(list => list.Source.Text[0] == 'a' ? [new Problem(new Span(0, 1), "x", fix)] : []));

        Assert.Equal(fix, Assert.Single(result.Diagnostics).Fix);
        Assert.Empty(result.Failures);
    }

    [Fact]
    public void A_mistake_made_often_is_named_once_with_its_count()
    {
        var result = Lint("abc", new Reports(_ => Enumerable.Range(0, 1000).Select(i => new Problem(new Span(4, 5 + i), "x"))));

        Assert.Equal("reported a place outside the file ([4..5) of 3, and 999 more)", Assert.Single(result.Failures).Reason);
    }

    [Fact]
    public void Diagnostics_stand_by_start_then_by_rule()
    {
        var result = Lint("a\nb", new Reports(_ => [new Problem(new Span(2, 3), "second"), new Problem(new Span(0, 3), "first")]), new EveryLine());

        Assert.Equal(["every-line", "reports", "every-line", "reports"], result.Diagnostics.Select(diagnostic => diagnostic.Rule));
        Assert.Equal([0, 0, 2, 2], result.Diagnostics.Select(diagnostic => diagnostic.Span.Start));
    }

    [Fact]
    public void The_same_diagnostic_twice_is_one()
    {
        var place = new Span(0, 1);

        var result = Lint("abc", new Reports(_ => [new Problem(place, "x"), new Problem(place, "x"), new Problem(place, "y")]));

        Assert.Equal(["x", "y"], result.Diagnostics.Select(diagnostic => diagnostic.Message));
    }

    [Fact]
    public void A_parser_that_throws_is_a_failure_of_the_file()
    {
        var linter = new Linter((_, _) => throw new FormatException("odd"), [new EveryLine()]);

        var result = linter.Lint(SourceText.From("a"), Facts.None);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(new RuleFailure("parser", "FormatException: odd"), Assert.Single(result.Failures));
    }

    [Fact]
    public void The_list_is_parsed_once()
    {
        var parsed = 0;
        var linter = new Linter(
            (source, facts) =>
            {
                parsed++;
                return LineModel.Parse(source, facts);
            },
            [new EveryLine(), new RuleThatThrows()]
        );

        linter.Lint(SourceText.From("a"), Facts.None);

        Assert.Equal(1, parsed);
    }

    private static FileResult Lint(string text, params Rule[] rules) => new Linter(LineModel.Parse, rules).Lint(SourceText.From(text), Facts.None);

    [Rule(Severity.Info, "There is no line.")]
    private sealed class EveryLine : Rule
    {
        public EveryLine() => Each(list => list.Labels).MustNotBe().WithMessage(_ => "A line.");
    }

    [Rule(Severity.Error, "The rule works.")]
    private sealed class RuleThatThrows : Rule
    {
        public RuleThatThrows() =>
            Each(list => list.Labels)
                .MustNotBe((_, _) => throw new InvalidOperationException("first line\r\nsecond\tline"))
                .WithMessage(_ => "A line.");
    }

    [Rule(Severity.Error, "The rule names a place.")]
    private sealed class Placeless : Rule
    {
        public Placeless() => Each<SourceText>(list => [list.Source]).MustNotBe().WithMessage(_ => "Where?");
    }

    [Rule(Severity.Warning, "The rule reports what a test says.")]
    private sealed class Reports : Rule
    {
        public Reports(Func<CuratedList, IEnumerable<Problem>> find) =>
            Each(find)
                .MustNotBe()
                .WithMessage(problem => problem.Message)
                .WithFix(problem => problem.Fix)
                .WithRelated(problem => problem.Related)
                .At(problem => problem.Span);
    }

    private sealed record Problem(Span Span, string Message, Fix? Fix = null, Related? Related = null);
}
