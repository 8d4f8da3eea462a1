using System.Text.Json.Serialization;

namespace ListLint.Reporters;

/// <summary>A log of SARIF 2.1.0, as far as this writes it; null is left out.</summary>
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun> Runs);

/// <summary>A run.</summary>
internal sealed record SarifRun(
    SarifTool Tool,
    SarifBases OriginalUriBaseIds,
    string ColumnKind,
    IReadOnlyList<SarifInvocation> Invocations,
    IReadOnlyList<SarifResult> Results
);

/// <summary>The folders that paths start from.</summary>
internal sealed record SarifBases([property: JsonPropertyName(SarifArtifact.Root)] SarifBase Root);

/// <summary>A folder that paths start from.</summary>
internal sealed record SarifBase(SarifText Description);

/// <summary>How the tool ran.</summary>
internal sealed record SarifInvocation(bool ExecutionSuccessful, IReadOnlyList<SarifNotification> ToolExecutionNotifications);

/// <summary>What the tool has to say of its run.</summary>
internal sealed record SarifNotification(string Level, SarifText Message, IReadOnlyList<SarifLocation>? Locations);

/// <summary>A text.</summary>
internal sealed record SarifText(string Text)
{
    /// <summary>A message: "[text](1)" and "[text](address)" are links in every one (3.11.6), and text of a list is full of them.</summary>
    public static SarifText Message(string text) => new(text.Replace("](", "\\](", StringComparison.Ordinal));
}

/// <summary>How it is written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Serialization
)]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifContext : JsonSerializerContext;
