using ListLint.Engine;

namespace ListLint.Tests;

public sealed class FixerTests
{
    [Fact]
    public void Fixes_are_made_until_none_is_left()
    {
        var result = Fix("aaab", Safety.Safe, new Replace("ab", "b"));

        Assert.Equal("b", result.Source.Text);
        Assert.Equal([3, 2, 1], result.Applied.Select(fix => fix.Position.Column));
        Assert.Empty(result.Remaining.Diagnostics);
        Assert.Empty(result.Quarrels);
    }

    [Fact]
    public void A_fix_that_overlaps_one_before_it_waits()
    {
        var result = Fix("abc", Safety.Safe, new Replace("ab", "xb"), new Replace("bc", "by"));

        Assert.Equal("xby", result.Source.Text);
        Assert.Equal([new Position(1, 1), new Position(1, 2)], result.Applied.Select(fix => fix.Position));
    }

    [Fact]
    public void The_edits_of_a_fix_are_made_together_or_not_at_all()
    {
        var result = Fix("<a> x <b> y", Safety.Safe, new Nested());

        Assert.Equal("{a} x {b} y", result.Source.Text);
        Assert.Equal(["Outer"], result.Applied.Select(fix => fix.Title));
    }

    [Fact]
    public void Unsafe_fixes_are_made_only_when_asked_for()
    {
        var rule = new Replace("gone", "", Safety.Unsafe);

        var safe = Fix("gone", Safety.Safe, rule);
        Assert.Equal("gone", safe.Source.Text);
        Assert.Single(safe.Remaining.Diagnostics);
        Assert.Empty(safe.Applied);

        Assert.Equal("", Fix("gone", Safety.Unsafe, rule).Source.Text);
    }

    [Fact]
    public void Rules_that_undo_one_another_are_named_and_leave_the_text_as_it_was()
    {
        var result = Fix("on; bad", Safety.Safe, new Replace("on", "off"), new SwitchOn(), new Replace("bad", "good"));

        Assert.Equal(["replace", "switch-on"], result.Quarrels);
        Assert.Equal("on; good", result.Source.Text.Replace("off", "on"));
        Assert.DoesNotContain(result.Applied, fix => fix.Rule == "switch-on");
        Assert.Equal(result.Source, result.Remaining.Source);
    }

    [Fact]
    public void A_rule_without_end_is_stopped_and_named()
    {
        var result = Fix("x", Safety.Safe, new Replace("x", "xx"));

        Assert.Equal(["replace"], result.Quarrels);
        Assert.InRange(result.Source.Text.Length, 10, 5000);
    }

    [Fact]
    public void A_file_without_fixes_is_the_same_object()
    {
        var source = SourceText.From("fine");

        Assert.Same(source, Fixer(new Replace("bad", "good")).Fix(source, Facts.None, Safety.Unsafe).Source);
    }

    [Fact]
    public void Encoding_line_endings_and_invalid_bytes_stay()
    {
        byte[] file = [0xEF, 0xBB, 0xBF, .. "bad\r\n"u8, 0xE9, 0xFF, .. "\rbad\nend"u8];

        var result = Fixer(new Replace("bad", "good")).Fix(SourceText.Decode("a.md", file), Facts.None, Safety.Safe);

        Assert.Equal([0xEF, 0xBB, 0xBF, .. "good\r\n"u8, 0xE9, 0xFF, .. "\rgood\nend"u8], result.Source.ToBytes());
    }

    [Fact]
    public void A_text_that_the_parser_cannot_read_is_left()
    {
        var lint = new Linter(Parse, [new Replace("bad", "worse", Safety.Unsafe)]);

        var result = new Fixer(lint.Find, new FixGuard(Parse)).Fix(SourceText.From("bad"), Facts.None, Safety.Unsafe);

        Assert.Equal("bad", result.Source.Text);
        Assert.Equal("parser", Assert.Single(result.Remaining.Failures).Rule);

        static CuratedList Parse(SourceText source, Facts facts) =>
            source.Text == "worse" ? throw new FormatException("Too bad.") : LineModel.Parse(source, facts);
    }

    [Fact]
    public void Fixing_what_was_fixed_changes_nothing()
    {
        var fixer = Fixer(new Replace("ab", "b"), new Replace("bb", "c"));
        var once = fixer.Fix(SourceText.From("aabbab ab"), Facts.None, Safety.Safe).Source;

        Assert.Same(once, fixer.Fix(once, Facts.None, Safety.Safe).Source);
    }

    private static FixResult Fix(string text, Safety upTo, params Rule[] rules) => Fixer(rules).Fix(SourceText.From(text), Facts.None, upTo);

    private static Fixer Fixer(params Rule[] rules) => new(new Linter(LineModel.Parse, rules).Find, new FixGuard(LineModel.Parse));

    private static IEnumerable<Span> Places(CuratedList list, string old)
    {
        for (var at = list.Source.Text.IndexOf(old); at >= 0; at = list.Source.Text.IndexOf(old, at + old.Length))
            yield return new Span(at, at + old.Length);
    }

    private abstract class Replacing : Rule
    {
        protected Replacing(string old, string text, Safety safety) =>
            Each(list => Places(list, old))
                .MustNotBe()
                .WithMessage(_ => old)
                .WithFix(place => new Fix($"Write {text}", safety, [new Edit(place, text)]))
                .At(place => place);
    }

    [Rule(Severity.Warning, "The text is not there.")]
    private sealed class Replace(string old, string text, Safety safety = Safety.Safe) : Replacing(old, text, safety);

    [Rule(Severity.Warning, "Nothing is off.")]
    private sealed class SwitchOn() : Replacing("off", "on", Safety.Safe);

    [Rule(Severity.Warning, "No angle brackets are nested in others.")]
    private sealed class Nested : Rule
    {
        public Nested()
        {
            Each<CuratedList>(list => [list])
                .MustNotBe((list, _) => list.Source.Text.StartsWith('<'))
                .WithMessage(_ => "outer")
                .WithFix(_ => new Fix("Outer", Safety.Safe, [new Edit(new Span(0, 3), "{a}"), new Edit(new Span(6, 9), "{b}")]))
                .At(_ => new Span(0, 1));

            Each<CuratedList>(list => [list])
                .MustNotBe((list, _) => list.Source.Text.Contains("<b>"))
                .WithMessage(_ => "inner")
                .WithFix(_ => new Fix("Inner", Safety.Safe, [new Edit(new Span(4, 5), "z"), new Edit(new Span(6, 9), "(b)")]))
                .At(_ => new Span(6, 9));
        }
    }
}
