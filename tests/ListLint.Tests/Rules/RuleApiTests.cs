namespace ListLint.Tests;

public sealed class RuleApiTests
{
    [Fact]
    public void A_message_is_verbatim_whatever_the_list_says()
    {
        const string Text = "{PropertyValue} {0} {PropertyName} {CollectionIndex} {{x}} %s \\n $1";

        Assert.Equal($"Bad: {Text}", Assert.Single(Check(new QuotingRule(), Text)).Message);
        Assert.Equal($"Bad: {Text}", Assert.Single(Check(new ReportingRule(), Text)).Message);
    }

    [Fact]
    public void The_words_of_a_rule_compose_in_any_order()
    {
        foreach (var rule in new Rule[] { new WordedRule(), new WordedTheOtherWayRule() })
        {
            var diagnostic = Check(rule, "fine\nbad line")[0];

            Assert.Equal(
                (rule.Id, Severity.Error, new Span(5, 8), "line 2"),
                (diagnostic.Rule, diagnostic.Severity, diagnostic.Span, diagnostic.Message)
            );
            Assert.Equal(new Related(new Span(0, 4), "first"), Assert.Single(diagnostic.Related));
            Assert.Equal("bad lines", diagnostic.Kind);
            Assert.Equal(("Take it out", Safety.Unsafe), (diagnostic.Fix!.Title, diagnostic.Fix.Safety));
            Assert.Equal(Edit.Delete(new Span(5, 13)), Assert.Single(diagnostic.Fix.Edits));
        }
    }

    [Fact]
    public void What_a_rule_says_of_one_node_is_not_said_of_another()
    {
        var diagnostics = Check(new WordedRule(), "bad\nx\nbad worse");

        Assert.Equal([Severity.Info, Severity.Error], diagnostics.Select(diagnostic => diagnostic.Severity));
        Assert.Equal([new Span(0, 3), new Span(6, 9)], diagnostics.Select(diagnostic => diagnostic.Span));
        Assert.Equal(["bad lines", "bad lines"], diagnostics.Select(diagnostic => diagnostic.Kind));
    }

    [Fact]
    public void Two_checks_of_one_rule_keep_their_own_words()
    {
        var diagnostics = Check(new TwoChecksRule(), "x");

        Assert.Equal(["first", "second"], diagnostics.Select(diagnostic => diagnostic.Message));
        Assert.Equal(["Fix first", null], diagnostics.Select(diagnostic => diagnostic.Fix?.Title));
        Assert.Equal([Severity.Warning, Severity.Info], diagnostics.Select(diagnostic => diagnostic.Severity));
    }

    [Fact]
    public void A_fix_that_is_not_known_is_none() => Assert.Null(Assert.Single(Check(new UnsureRule(), "x")).Fix);

    [Fact]
    public void Nodes_without_the_fault_are_left_out() =>
        Assert.Equal([2, 7], Check(new FilteringRule(), "a\nbb\nc\ndd").Select(diagnostic => diagnostic.Span.Start));

    [Fact]
    public void A_node_that_is_found_is_the_place_and_what_the_words_speak_of()
    {
        var diagnostic = Assert.Single(Check(new RepeatingRule(), "a\nb\na"));

        Assert.Equal((new Span(0, 1), "a on line 3"), (diagnostic.Span, diagnostic.Message));
    }

    [Fact]
    public void A_value_may_be_found_too() =>
        Assert.Equal([new Span(1, 2), new Span(5, 6)], Check(new MarkRule(), "a!\nb\n!").Select(diagnostic => diagnostic.Span));

    [Fact]
    public void A_diagnostic_without_words_of_its_own_has_the_severity_of_the_rule_and_the_place_of_the_node()
    {
        var diagnostic = Assert.Single(Check(new QuotingRule(), "x"));

        Assert.Equal((Severity.Warning, new Span(0, 1)), (diagnostic.Severity, diagnostic.Span));
        Assert.Empty(diagnostic.Related);
        Assert.Null(diagnostic.Fix);
    }

    [Fact]
    public void A_rule_says_what_it_is()
    {
        var rule = new WordedRule();

        Assert.Equal(("worded-rule", Severity.Warning, "Lines are fine.", true), (rule.Id, rule.Severity, rule.Summary, rule.Recommended));
        Assert.False(new UnsureRule().Recommended);
    }

    [Fact]
    public void The_catalog_knows_of_each_rule_what_the_rule_says_of_itself() =>
        Assert.All(RuleFolders.Rules, rule => Assert.Equal(Facts((Rule)Activator.CreateInstance(rule.GetType())!), Facts(rule)));

    [Fact]
    public void A_rule_may_leave_a_list_alone() =>
        Assert.Equal(
            [2],
            Check(new LongListRule(), "a\nbb")
                .Select(diagnostic => diagnostic.Span.Start)
                .Concat(Check(new LongListRule(), "bb").Select(diagnostic => diagnostic.Span.Start))
        );

    [Fact]
    public void A_rule_without_its_attribute_cannot_be_used() => Assert.Throws<InvalidOperationException>(() => new NamelessRule().Severity);

    [Fact]
    public void One_rule_checks_many_lists_at_once()
    {
        var rule = new WordedRule();

        Parallel.For(0, 500, i => Assert.Equal(i % 10, Check(rule, string.Concat(Enumerable.Repeat("bad\n", i % 10)) + "ok").Count));
    }

    private static object Facts(Rule rule) =>
        (rule.Id, rule.Severity, rule.Summary, rule.Recommended, rule.AcrossFiles, rule.Online, rule.AfterSuppression);

    private static List<Diagnostic> Check(Rule rule, string text) => [.. rule.Check(LineModel.Parse(text))];

    [Rule(Severity.Warning, "Lines are fine.")]
    private sealed class QuotingRule : Rule
    {
        public QuotingRule() => Each(list => list.Labels).MustNotBe().WithMessage(line => $"Bad: {line.Text}");
    }

    [Rule(Severity.Warning, "Lines are fine.")]
    private sealed class ReportingRule : Rule
    {
        public ReportingRule() =>
            Each(list => list.Labels.Take(1).Select(line => (line.Span, line.Text)))
                .MustNotBe()
                .WithMessage(line => $"Bad: {line.Text}")
                .At(line => line.Span);
    }

    [Rule(Severity.Warning, "Lines are fine.")]
    private sealed class WordedRule : Rule
    {
        public WordedRule() =>
            Each(list => list.Labels)
                .MustNotBe((_, line) => line.Text.StartsWith("bad"))
                .WithMessage((list, _, line) => $"line {list.LineOf(line)}")
                .At(line => new Span(line.Span.Start, line.Span.Start + 3))
                .WithSeverity(line => line.Text.Length > 3 ? Severity.Error : Severity.Info)
                .WithRelated((list, _, _) => new Related(list.Labels[0].Span, "first"))
                .WithKind(_ => "bad lines")
                .WithFix(line => new Fix("Take it out", Safety.Unsafe, [Edit.Delete(line.Span)]));
    }

    [Rule(Severity.Warning, "Lines are fine.")]
    private sealed class WordedTheOtherWayRule : Rule
    {
        public WordedTheOtherWayRule() =>
            Each(list => list.Labels)
                .MustNot(line => line.Text.StartsWith("bad") ? line : null)
                .WithMessage((list, line, _) => $"line {list.LineOf(line)}")
                .WithFix((_, line, _) => new Fix("Take it out", Safety.Unsafe, [Edit.Delete(line.Span)]))
                .WithKind((_, _, _) => "bad lines")
                .WithRelated((list, _, _) => new Related(list.Labels[0].Span, "first"))
                .WithSeverity((_, _, _) => Severity.Error)
                .At((_, line, _) => new Span(line.Span.Start, line.Span.Start + 3));
    }

    [Rule(Severity.Warning, "Lines are fine.")]
    private sealed class TwoChecksRule : Rule
    {
        public TwoChecksRule()
        {
            Each(list => list.Labels)
                .MustNotBe()
                .WithMessage(_ => "first")
                .WithFix(line => new Fix("Fix first", Safety.Safe, [Edit.Delete(line.Span)]));

            Each(list => list.Labels).MustNotBe().WithMessage(_ => "second").WithSeverity(_ => Severity.Info);
        }
    }

    [Rule(Severity.Warning, "Lines are fine.", Recommended = false)]
    private sealed class UnsureRule : Rule
    {
        public UnsureRule() => Each(list => list.Labels).MustNotBe().WithMessage(_ => "Bad.").WithFix(_ => null).WithRelated(_ => null);
    }

    [Rule(Severity.Warning, "Lines are fine.")]
    private sealed class FilteringRule : Rule
    {
        public FilteringRule() => Each(list => list.Labels).MustNotBe((_, line) => line.Text.Length > 1).WithMessage(_ => "Too long.");
    }

    [Rule(Severity.Warning, "Lines are fine.")]
    private sealed class LongListRule : Rule
    {
        public LongListRule() =>
            Each(list => list.Labels.Where(_ => list.Labels.Count > 1)).MustNotBe((_, line) => line.Text.Length > 1).WithMessage(_ => "Too long.");
    }

    [Rule(Severity.Warning, "Lines are fine.")]
    private sealed class RepeatingRule : Rule
    {
        public RepeatingRule() =>
            Each(list => list.Labels)
                .MustNot((list, line) => list.Labels.FirstOrDefault(other => other != line && other.Text == line.Text && other.Span < line.Span))
                .WithMessage((list, line, first) => $"{first.Text} on line {list.LineOf(line)}");
    }

    [Rule(Severity.Warning, "Lines are fine.")]
    private sealed class MarkRule : Rule
    {
        public MarkRule() => Each(list => list.Labels).MustNotHave(MarkIn).WithMessage(_ => "Loud.").At(mark => mark);

        private static Span? MarkIn(CuratedList list, Label line) =>
            line.Text.IndexOf('!') is >= 0 and var at ? new Span(line.Span.Start + at, line.Span.Start + at + 1) : null;
    }

    private sealed class NamelessRule : Rule;
}
