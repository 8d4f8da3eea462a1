using ListLint.Engine;

namespace ListLint.Tests;

public sealed class SelectionTests
{
    private static readonly IReadOnlyList<Rule> All = [new EveryLine(), new RareLine()];

    [Fact]
    public void The_rules_that_are_recommended_run() => Assert.Equal(["every-line"], Ids(new Selection { Rules = All }));

    [Fact]
    public void A_rule_that_is_set_to_a_severity_runs_and_has_it()
    {
        var set = With("rare-line", RuleLevel.Error).For("a.md");

        Assert.Equal(["every-line", "rare-line"], set.Rules.Select(rule => rule.Id));
        Assert.Equal(Severity.Error, set.Grade(CreateDiagnostic("rare-line")).Severity);
        Assert.Equal(Severity.Info, set.Grade(CreateDiagnostic("every-line")).Severity);
    }

    [Fact]
    public void On_leaves_the_severity_to_the_rule() =>
        Assert.Equal(Severity.Info, With("rare-line", RuleLevel.On).For("a.md").Grade(CreateDiagnostic("rare-line")).Severity);

    [Fact]
    public void Off_keeps_a_rule_from_running() => Assert.Empty(Ids(With("every-line", RuleLevel.Off)));

    [Fact]
    public void What_the_command_line_selects_runs_even_where_it_is_off() =>
        Assert.Equal(
            ["rare-line"],
            Ids(
                new Selection
                {
                    Rules = All,
                    Settings = Settings("rare-line", RuleLevel.Off),
                    Selected = new HashSet<string> { "rare-line" },
                }
            )
        );

    [Fact]
    public void What_it_ignores_never_runs() =>
        Assert.Empty(
            Ids(
                new Selection
                {
                    Rules = All,
                    Selected = new HashSet<string> { "rare-line" },
                    Ignored = new HashSet<string> { "rare-line" },
                }
            )
        );

    [Fact]
    public void An_option_makes_a_rule_of_its_own_and_the_others_stay_as_they_are()
    {
        var selection = new Selection
        {
            Rules = All,
            Settings = Settings("every-line", null, ("word", "two")),
            Overrides = [new PathSettings(path => path == "b.md", Settings("every-line", null, ("least", "7")))],
        };

        Assert.Equal(("two", 3), Values(selection, "a.md"));
        Assert.Equal(("two", 7), Values(selection, "b.md"));
        Assert.Equal(("one", 3), Values(new Selection { Rules = All }, "a.md"));
        Assert.Same(selection.For("a.md"), selection.For("c.md"));
    }

    [Fact]
    public void The_linter_grades_by_the_path_of_the_text()
    {
        var selection = new Selection
        {
            Rules = All,
            Overrides = [new PathSettings(path => path == "b.md", Settings("every-line", RuleLevel.Error))],
        };
        var linter = new Linter(LineModel.Parse, selection);

        Assert.Equal(Severity.Info, linter.Lint(SourceText.From("a", "a.md"), Facts.None).Diagnostics[0].Severity);
        Assert.Equal(Severity.Error, linter.Lint(SourceText.From("a", "b.md"), Facts.None).Diagnostics[0].Severity);
    }

    private static (string, int) Values(Selection selection, string path)
    {
        var settings = selection.For(path).Rules.Single(rule => rule.Id == "every-line").Settings;
        return (settings.Get(EveryLine.Word), settings.Get(EveryLine.Least));
    }

    private static IEnumerable<string> Ids(Selection selection) => selection.For("a.md").Rules.Select(rule => rule.Id);

    private static Selection With(string id, RuleLevel level) => new() { Rules = All, Settings = Settings(id, level) };

    private static Dictionary<string, RuleSetting> Settings(string id, RuleLevel? level, params (string Name, string Value)[] options) =>
        new() { [id] = new RuleSetting(level, options.Aggregate(RuleOptions.None, (all, one) => all.With(one.Name, one.Value))) };

    private static Diagnostic CreateDiagnostic(string rule) => new(rule, Severity.Info, new Span(0, 0), "x", []);

    [Rule(Severity.Info, "There is no line.")]
    public sealed class EveryLine : Rule
    {
        internal static readonly ChoiceOption Word = new("word", "Which word.", "one", "two");
        internal static readonly NumberOption Least = new("least", "How many.", 3, 1, 9);

        public EveryLine() => Each(list => list.Labels).MustNotBe().WithMessage(_ => "A line.");

        public override IReadOnlyList<RuleOption> Options => [Word, Least];
    }

    [Rule(Severity.Info, "There is no line.", Recommended = false)]
    public sealed class RareLine : Rule;
}
