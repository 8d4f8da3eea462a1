using System.Text.Json.Serialization;

namespace ListLint.Reporters;

/// <summary>The tool.</summary>
internal sealed record SarifTool(SarifDriver Driver);

/// <summary>Its program.</summary>
internal sealed record SarifDriver(string Name, string? Version, string? SemanticVersion, string? InformationUri, IReadOnlyList<SarifRule> Rules);

/// <summary>A rule.</summary>
internal sealed record SarifRule(
    string Id,
    string? Name,
    SarifText ShortDescription,
    SarifText FullDescription,
    SarifHelp Help,
    string? HelpUri,
    SarifConfiguration DefaultConfiguration,
    SarifProperties Properties
);

/// <summary>What a rule means, as text and as Markdown.</summary>
internal sealed record SarifHelp(string Text, string Markdown);

/// <summary>How a rule is set unless somebody sets it.</summary>
internal sealed record SarifConfiguration(string Level);

/// <summary>What GitHub wants to know of a rule.</summary>
internal sealed record SarifProperties([property: JsonPropertyName("problem.severity")] string ProblemSeverity);
