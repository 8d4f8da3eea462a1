using ListLint.Engine;
using ListLint.Rules;

namespace ListLint.Tests;

public sealed class SuppressionTests
{
    private const string Empty = "- [Fog]()";

    [Theory]
    [InlineData("<!-- listlint-disable-next-line empty-link -->\n" + Empty)]
    [InlineData("<!-- listlint-disable-next-line empty-link -- the page\nmoves -->\n\n" + Empty)]
    [InlineData("<!--listlint-disable-next-line wrong-year,empty-link-->\n" + Empty)]
    [InlineData("<!-- listlint-disable-next-line -->\n" + Empty)]
    [InlineData(Empty + " <!-- listlint-disable-line empty-link -- the page moves -->")]
    [InlineData(Empty + " <!-- listlint-disable-line empty-link: the page moves -->")]
    [InlineData(Empty + "\n\n<!-- listlint-disable-file empty-link -->")]
    [InlineData("<!-- listlint-disable empty-link -->\n" + Empty + "\n")]
    [InlineData("<!-- listlint-disable -->\n" + Empty + "\n\n<!-- listlint-enable empty-link -->")]
    [InlineData("| A |\n|---|\n| [Fog]() <!-- listlint-disable-line empty-link --> |\n")]
    public void A_comment_silences_its_rule(string text) => Assert.Empty(Lint(text).Diagnostics);

    [Theory]
    [InlineData("<!-- listlint-disable-next-line empty-link -->\n- [Rain](https://x.example/rain)\n" + Empty)]
    [InlineData("<!-- listlint-disable-line empty-link -->\n" + Empty)]
    [InlineData(Empty + " <!-- listlint-disable-line wrong-year -->")]
    [InlineData(Empty + " `<!-- listlint-disable-line empty-link -->`")]
    [InlineData("```\n<!-- listlint-disable-file empty-link -->\n```\n\n" + Empty)]
    [InlineData("<!-- listlint-disable empty-link -->\n<!-- listlint-enable -->\n" + Empty)]
    [InlineData("<!-- listlint-disable -->\n<!-- listlint-enable empty-link -->\n" + Empty)]
    [InlineData("<!-- not listlint-disable-file empty-link -->\n" + Empty)]
    [InlineData("<!-->\n\n" + Empty)]
    [InlineData("a <!---> b\n\n" + Empty)]
    [InlineData("<!-- listlint-disable-file -- empty-link -->\n- a\n\n<!-- listlint-disable-lines -->\n" + Empty, false)]
    public void A_comment_silences_nothing_else(string text, bool reported = true) =>
        Assert.Equal(reported ? 1 : 0, Lint(text).Diagnostics.Count(diagnostic => diagnostic.Rule == "empty-link"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void One_comment_at_either_end_silences_a_pair(int line)
    {
        var lines = new[] { "- [Fog](https://x.example/fog)", "- [Fog](https://x.example/fog)" };
        Assert.Equal("duplicate-entry", Assert.Single(Lint(string.Join('\n', lines)).Diagnostics).Rule);

        lines[line - 1] += " <!-- listlint-disable-line duplicate-entry -->";

        Assert.Empty(Lint(string.Join('\n', lines)).Diagnostics);
    }

    [Fact]
    public void What_ends_a_suppression_for_all_rules_may_do_so_for_one() =>
        Assert.Equal(
            ["empty-link"],
            Rules(
                "<!-- listlint-disable -->\n<!-- listlint-enable empty-link -->\n- [Fog]()\n"
                    + "- [Rain](https://x.example/rain)\n- [Rain](https://x.example/rain)"
            )
        );

    [Theory]
    [InlineData("- a <!-- listlint-disable-line empty-link -->")]
    [InlineData("- a <!-- listlint-disable-line -->")]
    [InlineData("<!-- listlint-enable empty-link -->")]
    [InlineData(Empty + " <!-- listlint-disable-line empty-link, duplicate-entry -->")]
    public void A_suppression_that_silences_nothing_is_reported(string text) => Assert.Equal(["unused-suppression"], Rules(text));

    [Theory]
    [InlineData("- a <!-- listlint-disable-line wrong-year -->")]
    [InlineData("- a <!-- listlint-disable-line empty-link --> <!-- listlint-disable-line unused-suppression -->")]
    public void A_suppression_is_not_called_unused_where_its_rule_does_not_run_or_the_report_is_silenced(string text) => Assert.Empty(Rules(text));

    [Fact]
    public void A_suppression_does_not_become_used_by_silencing_a_rule_that_failed()
    {
        var result = new Linter(Parsing.Parse, [new Failing(), new UnusedSuppression()]).Lint(
            SourceText.From("- a <!-- listlint-disable-line failing -->"),
            Facts.None
        );

        Assert.Empty(result.Diagnostics);
        Assert.Single(result.Failures);
    }

    [Theory]
    [InlineData("<!-- listlint-disable-file emty-link -->", "There is no rule \"emty-link\", so this silences nothing. Did you mean empty-link?")]
    [InlineData(
        "<!-- listlint-disble-file empty-link -->",
        "\"listlint-disble-file\" is not a suppression, so it silences nothing. Did you mean listlint-disable-file?"
    )]
    public void A_slip_in_a_comment_is_reported(string text, string message)
    {
        var only = Assert.Single(Lint(text).Diagnostics);
        Assert.Equal(("unknown-rule", message), (only.Rule, only.Message));
    }

    [Fact]
    public void What_is_suppressed_is_not_fixed()
    {
        const string Text = "| A | B |\n|---|---|\n| ZoÃ«â€™s | b | <!-- listlint-disable-line mojibake --> |\n";
        var linter = new Linter(Parsing.Parse, [new Mojibake()]);

        Assert.Equal(Text, new Fixer(linter.Lint, new FixGuard(Parsing.Parse)).Fix(SourceText.From(Text), Facts.None, Safety.Unsafe).Source.Text);
    }

    [Theory]
    [InlineData("Fog Horns", null, null, 0)]
    [InlineData("fog  horns", null, "2026-01-31", 0)]
    [InlineData(null, "http://x.example/fog/", null, 0)]
    [InlineData("Fog Horns", null, "2026-01-30", 1)]
    [InlineData("Fog", null, null, 1)]
    public void The_configuration_silences_a_rule_for_an_entry_until_a_day(string? title, string? url, string? until, int reported)
    {
        var suppression = new Suppression(
            "empty-link",
            title,
            url,
            "moves",
            until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture),
            new SuppressionPlace("x", 1, 1)
        );
        var linter = new Linter(Parsing.Parse, Selection.Create([new EmptyLink()]), [suppression]);

        var result = linter.Lint(
            SourceText.From("- [Fog Horns](https://x.example/fog) [[Code]]()\n- [Rain](https://x.example/rain)\n"),
            new Facts { Today = new DateOnly(2026, 1, 31) }
        );

        Assert.Equal(reported, result.Diagnostics.Count);
    }

    private static IEnumerable<string> Rules(string text) => Lint(text).Diagnostics.Select(diagnostic => diagnostic.Rule);

    private static FileResult Lint(string text) =>
        new Linter(Parsing.Parse, [new EmptyLink(), new DuplicateEntry(), new UnusedSuppression(), new UnknownRule()]).Lint(
            SourceText.From(text),
            Facts.None
        );

    [Rule(Severity.Error, "Nothing fails.")]
    private sealed class Failing : Rule
    {
        public Failing() => Each<Node>(_ => throw new InvalidOperationException("no")).MustNotBe().WithMessage(_ => "Fails.");
    }
}
