using System.Text.Json.Serialization;

namespace ListLint.Reporters;

/// <summary>A problem of GitLab's Code Quality report.</summary>
internal sealed record GitLabProblem(
    string Description,
    [property: JsonPropertyName("check_name")] string CheckName,
    string Fingerprint,
    string Severity,
    GitLabLocation Location
);

/// <summary>Where it is.</summary>
internal sealed record GitLabLocation(string Path, GitLabLines Lines);

/// <summary>The line, 1-based.</summary>
internal sealed record GitLabLines(int Begin);

/// <summary>How it is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(IReadOnlyList<GitLabProblem>), TypeInfoPropertyName = "Problems")]
internal sealed partial class GitLabContext : JsonSerializerContext;
