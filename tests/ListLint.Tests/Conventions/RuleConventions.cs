using System.Text.RegularExpressions;

namespace ListLint.Tests;

public sealed class RuleConventions
{
    [Fact]
    public void Every_rule_folder_is_a_rule_and_every_rule_has_its_folder() =>
        Assert.Equal(RuleFolders.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal), RuleFolders.Folders);

    [Fact]
    public void Every_rule_folder_has_a_page_and_a_file_named_as_the_type()
    {
        var missing = RuleFolders
            .Rules.SelectMany(rule =>
                new[] { SourceTree.PathOf("rules", rule.Id, "README.md"), SourceTree.PathOf("rules", rule.Id, $"{rule.GetType().Name}.cs") }
            )
            .Where(path => !File.Exists(path));

        Assert.Empty(missing);
    }

    [Fact]
    public void Ids_are_words_in_lower_case_joined_by_hyphens() =>
        Assert.All(RuleFolders.Rules, rule => Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Id));

    [Fact]
    public void Every_summary_is_one_sentence() => Assert.All(RuleFolders.Rules, rule => Assert.Matches(@"^\p{Lu}[^\n|]*\.$", rule.Summary));

    [Fact]
    public void No_rule_names_another()
    {
        var named =
            from rule in RuleFolders.Rules
            from file in RuleFolders.Code(rule.Id)
            let code = File.ReadAllText(file)
            from other in RuleFolders.Rules
            where other != rule && NameOf(other, code)
            select $"{Path.GetRelativePath(SourceTree.Root, file)} names {other.Id}";

        Assert.Empty(named);
    }

    [Theory]
    [InlineData("new DuplicateEntry()", true)]
    [InlineData("case \"duplicate-entry\":", true)]
    [InlineData("/// <summary>What <c>duplicate-entry</c> leaves.</summary>", false)]
    [InlineData("new DuplicateEntryKey()", false)]
    [InlineData("\"duplicate-entry-points\"", false)]
    public void A_rule_is_named_by_its_type_or_its_id(string code, bool isNamed) =>
        Assert.Equal(isNamed, NameOf("DuplicateEntry", "duplicate-entry", code));

    private static bool NameOf(Rule other, string code) => NameOf(other.GetType().Name, other.Id, code);

    // A comment may point to another rule; code may not depend on one. A word of one part such as "mojibake" is an id only as a whole string.
    private static bool NameOf(string type, string id, string code)
    {
        var bare = string.Join('\n', code.Split('\n').Where(line => !line.TrimStart().StartsWith("//")));
        return Regex.IsMatch(bare, $@"\b{type}\b|""{id}""");
    }
}
