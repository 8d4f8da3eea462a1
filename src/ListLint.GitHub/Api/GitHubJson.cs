using System.Text.Json;
using System.Text.Json.Serialization;

namespace ListLint.GitHub;

/// <summary>GitHub's JSON: names in snake_case, nothing for what is null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(NewCheckRun))]
[JsonSerializable(typeof(CheckRunUpdate))]
[JsonSerializable(typeof(CheckRunsAnswer))]
[JsonSerializable(typeof(IReadOnlyList<CheckRunAnnotation>))]
[JsonSerializable(typeof(IReadOnlyList<PullRequestFile>))]
[JsonSerializable(typeof(IReadOnlyList<PullRequestReviewComment>))]
[JsonSerializable(typeof(PullRequestReviewCreate))]
[JsonSerializable(typeof(PullRequestReview))]
[JsonSerializable(typeof(ErrorAnswer))]
internal sealed partial class GitHubJson : JsonSerializerContext;

/// <summary>What GitHub says with a refusal; the kind of <paramref name="Errors"/> differs from endpoint to endpoint.</summary>
internal sealed record ErrorAnswer(string? Message, JsonElement? Errors);
