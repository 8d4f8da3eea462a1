using ListLint.Engine;

namespace ListLint.Tests;

/// <summary>The guard over the real parser, on fixes that keep and that break their promise.</summary>
public sealed class FixGuardTests
{
    [Theory]
    [InlineData("a broken link gets its bracket", "- [One](https://example.org/one\n- [Two](https://example.org/two)\n", "/one", "/one)")]
    [InlineData("a space in a link goes", "- [One] (https://example.org/one) text\n", "] (", "](")]
    [InlineData("a scheme is fixed", "- [One](htps://example.org/one)\n", "htps:", "https:")]
    [InlineData("damaged letters are fixed", "- [CafÃ©](https://example.org/one) text\n", "Ã©", "é")]
    [InlineData("an invisible character goes", "- [O\u200Bne](https://example.org/one)\n", "\u200B", "")]
    [InlineData("a row gets the cell that it lacks", "| a | b |\n|---|---|\n| one |\n", "| one |", "| one | |")]
    [InlineData("an empty row goes", "| a | b |\n|---|---|\n| one | two |\n| | |\n| three | four |\n", "| | |\n", "")]
    [InlineData("a line is written out again", "- one\n- two\n", "- two\n", "")]
    [InlineData("text that a table took in", "| a | b |\n|---|---|\n| one | two |\nmore\nwords\n", "|\nmore", "|\n\nmore")]
    [InlineData("bold that cannot open", "- ** one** [x](y.md)\n", "** one**", "**one**")]
    public void A_fix_that_changes_what_it_touches_passes(string what, string text, string old, string instead)
    {
        var result = Fix(text, new Replace(old, instead));

        Assert.Empty(result.Remaining.Failures);
        Assert.Equal(text.Replace(old, instead), result.Source.Text);
        Assert.NotEmpty(what);
    }

    [Theory]
    [InlineData(
        "a comment that no longer ends",
        "<!-- note -->\n[One](https://example.org/one)\n",
        " -->",
        "",
        "loses the link target https://example.org/one"
    )]
    [InlineData(
        "a backtick that opens code",
        "see x and [One](https://example.org/one) `y\n",
        "see x",
        "see `x",
        "loses the link target https://example.org/one"
    )]
    [InlineData("a fence that swallows the rest", "text\n\n---\n\nmore words\n", "---", "```", "loses the word \"more\"")]
    [InlineData("a comment that comes to light", "<!-- hidden words -->\n", "<!--", "", "adds the word \"hidden\"")]
    [InlineData(
        "a definition that goes",
        "[One][x] and [Two][x]\n\n[y]: https://example.org/y\n[x]: https://example.org/x\n",
        "[x]:",
        "[z]:",
        "loses the link target"
    )]
    [InlineData("a table that becomes text", "| a | b |\n|---|---|\n| one | two |\n", "|---|---|", "---|", "turns a table row into something else")]
    [InlineData("a heading that becomes text", "<div>\n\n# One\n## Two\n", "<div>\n\n", "<div>\n", "turns a heading into something else")]
    public void A_safe_fix_that_loses_more_is_dropped_and_its_rule_named(string what, string text, string old, string instead, string loss)
    {
        var result = Fix(text, new Replace(old, instead));

        Assert.Equal(text, result.Source.Text);
        var failure = Assert.Single(result.Remaining.Failures);
        Assert.Equal("replace", failure.Rule);
        Assert.Contains($"offered a safe fix that {loss}", failure.Reason);
        Assert.NotEmpty(what);
    }

    [Fact]
    public void An_unsafe_fix_may_lose_what_it_likes()
    {
        var result = Fix("text\n\n---\n\nmore words\n", new Replace("---", "```", Safety.Unsafe));

        Assert.Equal("text\n\n```\n\nmore words\n", result.Source.Text);
        Assert.Empty(result.Remaining.Failures);
    }

    [Fact]
    public void The_guilty_fix_goes_and_the_others_are_made()
    {
        var text = string.Concat(Enumerable.Range(0, 20).Select(i => $"wrng {i}\n\n")) + "---\n\nmore wrng words\n";

        var result = Fix(text, new Replace("wrng", "wrong"), new Fence());

        Assert.Equal(text.Replace("wrng", "wrong"), result.Source.Text);
        Assert.Equal("fence", Assert.Single(result.Remaining.Failures).Rule);
        Assert.Equal(21, result.Applied.Count);
    }

    [Fact]
    public void A_rule_whose_fixes_all_lose_content_costs_a_bounded_number_of_parses()
    {
        var text = string.Concat(Enumerable.Range(0, 500).Select(i => $"<!-- a{i} --> b{i}\n\n"));
        var parses = 0;
        CuratedList Parse(SourceText source, Facts facts)
        {
            parses++;
            return Parsing.Parse(source, facts);
        }

        var result = new Fixer(new Linter(Parse, [new Replace(" -->", "")]).Find, new FixGuard(Parse)).Fix(
            SourceText.From(text),
            Facts.None,
            Safety.Safe
        );

        Assert.Equal(text, result.Source.Text);
        Assert.Equal(3, result.Remaining.Failures.Count);
        Assert.InRange(parses, 1, 60);
    }

    private static FixResult Fix(string text, params Rule[] rules) =>
        new Fixer(new Linter(Parsing.Parse, rules).Find, new FixGuard(Parsing.Parse)).Fix(SourceText.From(text), Facts.None, Safety.Unsafe);

    private static IEnumerable<Span> Places(CuratedList list, string old, string text)
    {
        for (var at = list.Source.Text.IndexOf(old); at >= 0; at = list.Source.Text.IndexOf(old, at + old.Length))
        {
            if (text.Length <= old.Length || string.CompareOrdinal(list.Source.Text, at, text, 0, text.Length) != 0)
                yield return new Span(at, at + old.Length);
        }
    }

    private abstract class Replacing : Rule
    {
        protected Replacing(string old, string text, Safety safety) =>
            Each(list => Places(list, old, text))
                .MustNotBe()
                .WithMessage((list, _, place) => $"{old} on line {list.Source.LineOf(place.Start)}")
                .WithFix(place => new Fix($"Write {text}", safety, [new Edit(place, text)]))
                .At(place => place);
    }

    [Rule(Severity.Warning, "The text is not there.")]
    private sealed class Replace(string old, string text, Safety safety = Safety.Safe) : Replacing(old, text, safety);

    [Rule(Severity.Warning, "No rule is a fence.")]
    private sealed class Fence() : Replacing("---", "```", Safety.Safe);
}
