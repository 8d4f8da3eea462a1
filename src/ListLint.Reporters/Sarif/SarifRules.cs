using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Writes the tool and its rules: those that ran and those that reported.</summary>
internal sealed class SarifRules
{
    // GitHub takes no more for either description.
    private const int LongestDescription = 1024;
    private readonly List<RuleDescription> rules;
    private readonly Dictionary<string, int> places;

    public SarifRules(IReadOnlyList<RuleDescription> described, RunResult run)
    {
        rules =
        [
            .. described
                .Concat(run.Files.SelectMany(file => file.Diagnostics).Select(diagnostic => RuleDescription.Unknown(diagnostic.Rule)))
                .DistinctBy(rule => rule.Id, StringComparer.Ordinal),
        ];
        places = rules.Index().ToDictionary(rule => rule.Item.Id, rule => rule.Index, StringComparer.Ordinal);
    }

    /// <summary>The place of a rule in the list.</summary>
    public int IndexOf(string id) => places[id];

    /// <summary>Writes the property "tool".</summary>
    public void Write(Utf8JsonWriter json, ReportOptions options)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "listlint");
        if (options.Version.Length > 0)
        {
            json.WriteString("version", options.Version);
            json.WriteString("semanticVersion", options.Version);
        }

        if (options.Homepage is { } homepage)
            json.WriteString("informationUri", homepage);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            Write(json, rule, options.Homepage);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleDescription rule, string? homepage)
    {
        var prose = RulePage.Prose(rule.Page) ?? rule.Summary;
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        if (RulePage.Name(rule.Id) is { } name)
            json.WriteString("name", name);
        WriteText(json, "shortDescription", Excerpt.Within(LongestDescription, rule.Summary));
        WriteText(json, "fullDescription", Excerpt.Within(LongestDescription, prose));
        json.WriteStartObject("help");
        json.WriteString("text", prose);
        json.WriteString("markdown", rule.Page.Length > 0 ? rule.Page : prose);
        json.WriteEndObject();
        if (rule.Address(homepage) is { } address)
            json.WriteString("helpUri", address);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", RulePage.Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("problem.severity", rule.Severity == Severity.Info ? "recommendation" : RulePage.Level(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
