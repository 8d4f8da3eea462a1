using System.Text.RegularExpressions;
using ListLint.Engine;
using ListLint.Rules;

namespace ListLint.Tests;

/// <summary>The comments that awesome-lint obeys, <c>&lt;!--lint disable double-link--&gt;</c>: a list that has them has decided already.</summary>
public sealed partial class LintCommentTests
{
    private const string Fog = "- [Fog](https://fog.example) - sounds horns.\n";
    private const string Weir = "- [Weir](https://weir.example) - opens.\n";

    [Theory]
    [InlineData("<!--lint disable awesome-list-item-->\n" + Fog + Weir, 0)]
    [InlineData("<!--\nlint disable\nawesome-list-item, double-link\n-->\n" + Fog + Weir, 0)]
    [InlineData("<!--lint disable-->\n" + Fog + Weir, 0)]
    [InlineData(Fog + "<!--lint disable awesome-list-item-->\n" + Weir, 1)]
    [InlineData("<!--lint disable awesome-list-item-->\n" + Fog + "<!--lint enable awesome-list-item-->\n" + Weir, 1)]
    [InlineData("<!--lint disable awesome-list-item-->\n" + Fog + "<!--lint enable-->\n" + Weir, 1)]
    [InlineData("<!--lint disable awesome-list-item-->\n" + Fog + "<!--lint enable double-link-->\n" + Weir, 0)]
    [InlineData("<!--lint disable-->\n" + Fog + "<!--lint enable awesome-list-item-->\n" + Weir, 0)]
    [InlineData("- [Rain](https://r.example) <!--lint disable awesome-list-item-->\n" + Fog + Weir, 0)]
    [InlineData("<!--lint disable match-all no-such-check-->\n" + Fog + Weir, 2)]
    [InlineData("<!--lint disable-next-line awesome-list-item-->\n" + Fog + Weir, 2)]
    [InlineData("<!--linter disable awesome-list-item-->\n" + Fog + Weir, 2)]
    [InlineData("<!--Lint disable awesome-list-item-->\n" + Fog + Weir, 2)]
    [InlineData("```\n<!--lint disable awesome-list-item-->\n```\n\n" + Fog + Weir, 2)]
    public void A_check_is_silent_from_the_comment_that_disables_it_to_the_one_that_enables_it(string text, int reports) =>
        Assert.Equal(reports, Count(text));

    [Theory]
    [InlineData("<!--lint ignore awesome-list-item-->\n" + Fog + Weir, 0)]
    [InlineData("<!--lint ignore-->\n\n" + Fog + Weir, 0)]
    [InlineData("<!--lint ignore awesome-list-item-->\n" + Fog + "\nThen:\n\n" + Weir, 1)]
    [InlineData("<!--lint ignore awesome-list-item-->\n\n## Horns\n\n" + Fog, 1)]
    [InlineData("<!--lint ignore awesome-list-item-->\n<!--lint ignore double-link-->\n" + Fog, 0)]
    [InlineData("- A:\n\n  <!--lint ignore awesome-list-item-->\n\n  " + Fog + Weir, 1)]
    [InlineData(Fog + "\n  <!--lint ignore awesome-list-item-->\n\n" + Weir, 2)]
    [InlineData("> <!--lint ignore awesome-list-item-->\n\n" + Fog, 1)]
    [InlineData("- <a id=\"fog\"></a><!--lint ignore awesome-list-item-->[Fog](https://fog.example) - sounds horns.\n" + Weir, 1)]
    [InlineData(Fog + Weir + "\n<!--lint ignore awesome-list-item-->\n", 2)]
    public void A_check_is_silent_in_the_block_after_the_comment_that_ignores_it(string text, int reports) => Assert.Equal(reports, Count(text));

    [Fact]
    public void A_check_of_references_is_silent_in_the_definitions_at_the_end()
    {
        const string text = "See the [horn][horn].\n\n[Tide]: https://tide.example\n[horn]: https://horn.example\n";

        Assert.NotEmpty(Lint(text, new AwesomeDefinition()));
        Assert.Empty(Lint("<!--lint disable no-unused-definitions-->\n" + text, new AwesomeDefinition()));
    }

    [Fact]
    public void Without_a_name_only_the_rules_for_the_awesome_list_are_silent()
    {
        const string text = "<!--lint disable-->\n" + Fog + "- [Fog]()\n- [Weir](https://weir.example)\n- [Weir](https://weir.example)\n";

        Assert.Equal(["duplicate-entry", "empty-link"], Lint(text, [.. RuleCatalog.All()]).Select(report => report.Rule).Distinct().Order());
    }

    [Theory]
    [InlineData("", "", 1)]
    [InlineData("<!--lint ignore double-link-->\n", "", 0)]
    [InlineData("", "<!--lint ignore double-link-->\n", 0)]
    [InlineData("<!--lint ignore awesome-list-item-->\n", "", 1)]
    public void One_comment_at_either_end_silences_two_entries_with_the_same_link(string first, string second, int reports)
    {
        const string entry = "- [Fog](https://fog.example)\n";

        Assert.Equal(reports, Lint($"{first}{entry}\n{(second.Length > 0 ? second : "<!-- -->\n")}{entry}", new DuplicateEntry()).Count);
    }

    [Theory]
    [InlineData("<!--lint disable no-such-check-->\n\nHorns.\n")]
    [InlineData("<!--lint disabel double-link-->\n\nHorns.\n")]
    [InlineData("<!--lint ignore double-link-->\n\nHorns.\n")]
    [InlineData("<!--lint enable-->\n\nHorns.\n")]
    public void A_comment_for_awesome_lint_is_never_unknown_or_unused(string text) =>
        Assert.Empty(Lint(text, new DuplicateEntry(), new UnknownRule(), new UnusedSuppression()));

    [Fact]
    public void Every_rule_in_the_table_exists()
    {
        var ids = RuleCatalog.All().Select(rule => rule.Id).ToHashSet();

        Assert.All(TableOfPage().SelectMany(row => AwesomeLintChecks.RulesOf(row.Check)), id => Assert.Contains(id, ids));
    }

    [Fact]
    public void The_page_says_which_rules_the_name_of_a_check_silences() =>
        Assert.All(TableOfPage(), row => Assert.Equal(row.Rules, AwesomeLintChecks.RulesOf(row.Check)));

    private static List<(string Check, IEnumerable<string> Rules)> TableOfPage() =>
        [
            .. File.ReadLines(SourceTree.PathOf("docs", "awesome.md"))
                .SkipWhile(line => line != "<!-- checks -->")
                .TakeWhile(line => line != "<!-- /checks -->")
                .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
                .Skip(1)
                .Select(line => line.Split('|'))
                .Select(cells => (cells[1].Trim(), LinkText().Matches(cells[2]).Select(match => match.Groups[1].Value))),
        ];

    private static int Count(string text) => Lint(text, new AwesomeListItem()).Count;

    private static IReadOnlyList<Diagnostic> Lint(string text, params IReadOnlyList<Rule> rules) =>
        new Linter(Parsing.Parse, rules).Lint(SourceText.From(text), Facts.None).Diagnostics;

    [GeneratedRegex(@"\[([a-z-]+)\]\(")]
    private static partial Regex LinkText();
}
