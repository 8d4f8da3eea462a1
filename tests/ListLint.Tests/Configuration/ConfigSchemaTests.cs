using System.Text.Json;
using System.Text.RegularExpressions;
using ListLint.Run.Plan.Settings;

namespace ListLint.Tests;

[Trait("Runs", "command")]
public sealed class ConfigSchemaTests
{
    private static readonly JsonElement Root = JsonDocument.Parse(ConfigSchema.Create(RuleFolders.Rules)).RootElement;

    [Fact]
    public void The_schema_in_the_repository_is_up_to_date()
    {
        var path = SourceTree.PathOf(ConfigSchema.FileInRepository);
        var schema = ConfigSchema.Create(RuleFolders.Rules);
        if (SourceTree.Accepts)
            File.WriteAllText(path, schema);
        else
            Assert.Equal(schema, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_command_prints_it()
    {
        using var place = new Workplace();

        Assert.Equal(new Outcome(0, ConfigSchema.Create(RuleFolders.Rules), ""), place.Run("schema"));
    }

    [Fact]
    public void Every_rule_and_every_option_is_in_it()
    {
        var rules = Root.GetProperty("definitions").GetProperty("rules").GetProperty("properties");

        Assert.Equal(RuleFolders.Rules.Select(rule => rule.Id), rules.EnumerateObject().Select(property => property.Name));
        Assert.All(
            RuleFolders.Rules,
            rule =>
                Assert.Equal(
                    ["severity", .. rule.Options.Select(option => option.Name)],
                    rules.GetProperty(rule.Id).GetProperty("anyOf")[1].GetProperty("properties").EnumerateObject().Select(property => property.Name)
                )
        );
    }

    [Fact]
    public void Every_key_has_a_sentence() =>
        Assert.All(
            Root.GetProperty("properties").EnumerateObject(),
            key => Assert.Matches(@"^\p{Lu}.*\.$", key.Value.GetProperty("description").GetString())
        );

    [Fact]
    public void Every_reference_leads_somewhere() =>
        Assert.All(
            Regex.Matches(Root.GetRawText(), "\"#/definitions/([a-z]+)\"").Select(match => match.Groups[1].Value),
            name => Assert.True(Root.GetProperty("definitions").TryGetProperty(name, out _))
        );

    [Fact]
    public void Options_are_named_and_worded_as_keys_are()
    {
        Assert.NotEmpty(RuleFolders.Rules.SelectMany(rule => rule.Options));
        Assert.All(
            RuleFolders.Rules.SelectMany(rule => rule.Options),
            option =>
            {
                Assert.Matches("^[a-z]+(-[a-z]+)*$", option.Name);
                Assert.NotEqual("severity", option.Name);
                Assert.Matches(@"^\p{Lu}[^\n]*\.$", option.Summary);
                Assert.Null(option.Refuse(option.Usual));
                Assert.NotNull(option.Refuse("no such value"));
            }
        );
    }
}
