using ListLint.Engine;

namespace ListLint.Tests;

/// <summary>Which fixes a linter offers, of those that its rules do.</summary>
public sealed class FixProofTests
{
    [Fact]
    public void A_fix_that_does_what_it_says_is_offered() => Assert.Equal(["wrng"], Offered("wrng word\n", new Replace("wrng", "wrong")));

    [Fact]
    public void A_fix_that_leaves_its_own_defect_is_not_offered_and_its_report_stays()
    {
        var result = Lint("wrng word\n", new Replace("wrng", "wrng wrng"));

        Assert.Null(Assert.Single(result.Diagnostics).Fix);
        Assert.Empty(result.Failures);
    }

    [Fact]
    public void A_fix_is_not_blamed_for_a_report_that_was_there_and_did_not_count()
    {
        var text = SourceText.From("wrng bad word\n");
        var said = new Said("bad");
        var linter = new Linter(Parsing.Parse, [new Replace("wrng", "wrong"), said])
        {
            // As on a line that only the fix changes.
            Counts = source => diagnostic => source.Text != text.Text || diagnostic.Rule != said.Id,
        };

        Assert.NotNull(Assert.Single(linter.Lint(text, Facts.None).Diagnostics).Fix);
    }

    [Theory]
    [InlineData("in what was written", "aa b\n", "aa", "bad")]
    [InlineData("beside it", "aa d\n", "aa ", "ba")]
    public void A_fix_that_brings_a_problem_of_another_rule_is_not_offered(string what, string text, string old, string instead)
    {
        Assert.Empty(Offered(text, new Replace(old, instead), new Said("bad")));
        Assert.Equal([old], Offered(text, new Replace(old, instead)));
        Assert.NotEmpty(what);
    }

    [Fact]
    public void A_problem_that_was_there_before_is_held_against_no_fix() =>
        Assert.Equal(["aa"], Offered("bad line\n\naa\n\nbad end\n", new Replace("aa", "a longer text"), new Said("bad")));

    [Fact]
    public void What_a_message_counts_may_change_where_the_problem_stays() =>
        Assert.Equal(
            ["one"],
            Offered("one\ntwo\n\nbad\n", new Replace("one\n", "", "one"), new Said("bad", list => $"bad of {list.Source.LineCount} lines"))
        );

    [Fact]
    public void A_problem_that_moves_with_its_text_is_not_new() => Assert.Equal(["move"], Offered("a bad line\n\nb\n", new Move(), new Said("bad")));

    [Fact]
    public void A_fix_that_makes_a_problem_elsewhere_is_not_offered() =>
        Assert.Equal(
            ["wrng"],
            Offered("start\n\nwrng\n\none\n\ntwo\n\nthree\n", new Replace("wrng", "wrong"), new Replace("three", "two\n"), new Twice("two"))
        );

    [Fact]
    public void A_safe_fix_that_loses_text_is_not_offered()
    {
        var offered = Offered("see x and [One](https://example.org/one) `y\n\nwrng\n", new Replace("see x", "see `x"), new Replace("wrng", "wrong"));

        Assert.Equal(["wrng"], offered);
    }

    [Fact]
    public void The_guilty_fix_is_left_out_and_the_others_are_offered()
    {
        var text = string.Concat(Enumerable.Range(0, 200).Select(i => $"wrng {i}\n\n")) + "odd wrng odd\n";

        var offered = Offered(text, new Replace("wrng", "wrong"), new Replace("odd", "odd odd"));

        Assert.Equal(201, offered.Count(name => name == "wrng"));
        Assert.DoesNotContain("odd", offered);
    }

    [Fact]
    public void Fixes_that_want_the_same_place_are_each_tried() =>
        Assert.Equal(["abc", "bcd"], Offered("abcd\n", new Replace("abc", "x"), new Replace("bcd", "y")));

    [Theory]
    [InlineData("[a](https://x.example/b)", "https://x.example/b", true)]
    [InlineData("<https://x.example/b>", "https://x.example/b", true)]
    [InlineData("[a](https://x.example/b", "https://x.example/b", false)]
    [InlineData("[a](https://x.example/bc)", "https://x.example/b", false)]
    [InlineData("[a](https://)", "https://", false)]
    [InlineData("[a](https://b)", "https://b", false)]
    [InlineData("[a](https://:b.example)", "https://:b.example", false)]
    [InlineData("[a](b.md)", "b.md", true)]
    public void A_fix_that_says_that_it_makes_a_link_is_offered_only_where_there_is_one(string written, string url, bool isOffered) =>
        Assert.Equal(isOffered, Offered("- one wrng two\n", new Replace("wrng", written, expected: place => new ExpectedLink(place, url))).Count > 0);

    [Theory]
    [InlineData("2023-05", 2023, 5, true)]
    [InlineData("2023-15", 2023, 5, false)]
    [InlineData("Fog", 2023, 5, false)]
    public void A_fix_that_says_that_it_writes_a_date_is_offered_only_where_there_is_one(string written, int year, int month, bool isOffered) =>
        Assert.Equal(
            isOffered,
            Offered(
                "- [Fog](https://x.example/fog) (wrng)\n",
                new Replace("wrng", written, expected: place => new ExpectedDate(place, year, month))
            ).Count > 0
        );

    [Fact]
    public void A_date_with_a_letter_behind_it_is_none() =>
        Assert.Empty(
            Offered("- [Fog](https://x.example/fog) (wrngl)\n", new Replace("wrng", "2023-05", expected: place => new ExpectedDate(place, 2023, 5)))
        );

    [Theory]
    [InlineData("no fixes", "fine\n", 1, 1)]
    [InlineData("fixes that all hold", "wrng\n\nwrng\n\nwrng\n", 2, 2)]
    [InlineData("one of many that does not", "wrng\n\nwrng\n\nodd\n\nwrng\n", 3, 3)]
    public void A_file_is_parsed_no_more_often_than_its_fixes_need(string what, string text, int fewest, int most)
    {
        Assert.InRange(Parses(text), fewest, most);
        Assert.NotEmpty(what);
    }

    [Theory]
    [InlineData("each on its line", "odd\n\n")]
    [InlineData("all on one line", "odd wrng ")]
    public void Many_fixes_that_do_not_hold_cost_a_bounded_number_of_parses(string what, string each)
    {
        Assert.InRange(Parses(string.Concat(Enumerable.Repeat(each, 500))), 1, 9);
        Assert.NotEmpty(what);
    }

    private static int Parses(string text)
    {
        var parses = 0;
        new Linter(
            (source, facts) =>
            {
                parses++;
                return Parsing.Parse(source, facts);
            },
            [new Replace("wrng", "wrong"), new Replace("odd", "odd odd")]
        ).Lint(SourceText.From(text), Facts.None);
        return parses;
    }

    private static FileResult Lint(string text, params Rule[] rules) => new Linter(Parsing.Parse, rules).Lint(SourceText.From(text), Facts.None);

    private static List<string> Offered(string text, params Rule[] rules) =>
        [.. Lint(text, rules).Diagnostics.Where(diagnostic => diagnostic.Fix is not null).Select(diagnostic => diagnostic.Message)];

    private static IEnumerable<Span> Places(CuratedList list, string word)
    {
        for (var at = list.Source.Text.IndexOf(word); at >= 0; at = list.Source.Text.IndexOf(word, at + word.Length))
            yield return new Span(at, at + word.Length);
    }

    [Rule(Severity.Warning, "A text is not there.")]
    private sealed class Replace : Rule
    {
        public Replace(string old, string text, string? message = null, Func<Span, Expectation>? expected = null) =>
            Each(list => Places(list, old))
                .MustNotBe()
                .WithMessage(_ => message ?? old)
                .WithFix(place => new Fix("Write it", Safety.Safe, [new Edit(place, text)]) { Expects = expected is null ? [] : [expected(place)] })
                .At(place => place);
    }

    [Rule(Severity.Warning, "A text is not said.")]
    private sealed class Said : Rule
    {
        public Said(string word, Func<CuratedList, string>? message = null) =>
            Each(list => Places(list, word)).MustNotBe().WithMessage((list, _, _) => message?.Invoke(list) ?? word).At(place => place);
    }

    [Rule(Severity.Warning, "A text is said once.")]
    private sealed class Twice : Rule
    {
        public Twice(string word) =>
            Each<CuratedList>(list => [list])
                .MustNotBe((list, _) => list.Source.Text.Split(word).Length > 2)
                .WithMessage(_ => "twice")
                .At(_ => new Span(0, 1));
    }

    [Rule(Severity.Warning, "The first line is the last.")]
    private sealed class Move : Rule
    {
        public Move() =>
            Each<CuratedList>(list => [list])
                .MustNotBe((list, _) => list.Source.Text.StartsWith('a'))
                .WithMessage(_ => "move")
                .WithFix(list => ToEnd(list.Source.Text, list.Source.Line(1, withEnding: true)))
                .At(_ => new Span(0, 1));

        private static Fix ToEnd(string text, Span line) =>
            new("Move it", Safety.Unsafe, [Edit.Delete(line), Edit.Insert(text.Length, text[line.Start..line.End])]);
    }
}
