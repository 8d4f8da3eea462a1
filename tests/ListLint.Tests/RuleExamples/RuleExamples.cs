using ListLint.Rules;

namespace ListLint.Tests;

/// <summary>
/// Every example of every rules/*/README.md. A block <c>markdown bad</c> is followed by a <c>text</c> block with exactly the rule's output
/// (<c>LINE:COLUMN SEVERITY MESSAGE</c>, 1-based, columns in UTF-16 units) and perhaps by <c>markdown fixed</c> or <c>markdown fixed unsafe</c>;
/// <c>markdown other</c> is another file of the same run, <c>other.md</c>;
/// <c>facts</c> holds what servers say of links: <c>ADDRESS dead: REASON</c>, and <c>alive</c>, <c>unknown</c>, <c>moved</c>, <c>renamed</c>,
/// <c>archived</c> alike; <c>project</c> is the repository of the examples behind it, see <see cref="PageProject"/>;
/// <c>markdown good</c> is silent under this rule and all recommended ones. <c>LINT_ACCEPT=1 dotnet test</c> writes the
/// outputs and fixed texts.
/// </summary>
public sealed class RuleExamples
{
    private static readonly IReadOnlyList<Rule> All = RuleCatalog.All();

    public static TheoryData<string> Ids => new(All.Select(rule => rule.Id));

    [RuleTheory]
    [MemberData(nameof(Ids))]
    public void The_page_of_a_rule_shows_what_the_rule_does(string id)
    {
        var page = RulePage.Read(id);
        var check = new PageCheck(page, All.Single(rule => rule.Id == id), All, Parsing.Parse).Run();
        var expected = page.Source.WithText(EditedText.Apply(page.Source.Text, EditedText.Sorted(check.Accepted)));
        if (SourceTree.Accepts)
            File.WriteAllBytes(SourceTree.PathOf("rules", id, "README.md"), expected.ToBytes());
        else
            Assert.Equal(expected.Text, page.Source.Text);
        Assert.True(check.Problems.Count == 0, string.Join('\n', check.Problems));
    }

    // xunit fails a theory without data.
    private sealed class RuleTheoryAttribute : TheoryAttribute
    {
        public RuleTheoryAttribute() => Skip = All.Count == 0 ? "There is no rule yet." : null;
    }
}
