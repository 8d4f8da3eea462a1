using System.Text.Json.Serialization;

namespace ListLint.Reporters;

/// <summary>A report in the Reviewdog Diagnostic Format (reviewdog's proto/rdf/reviewdog.proto); null is left out.</summary>
internal sealed record RdJsonReport(RdJsonSource Source, IReadOnlyList<RdJsonDiagnostic> Diagnostics);

/// <summary>The tool.</summary>
internal sealed record RdJsonSource(string Name, string? Url);

/// <summary>One diagnostic.</summary>
internal sealed record RdJsonDiagnostic(
    string Message,
    RdJsonLocation Location,
    string Severity,
    RdJsonCode Code,
    IReadOnlyList<RdJsonSuggestion>? Suggestions
);

/// <summary>Where it is.</summary>
internal sealed record RdJsonLocation(string Path, RdJsonRange Range);

/// <summary>The rule.</summary>
internal sealed record RdJsonCode(string Value, string? Url);

/// <summary>A text for a range.</summary>
internal sealed record RdJsonSuggestion(RdJsonRange Range, string Text);

/// <summary>A range, its end exclusive.</summary>
internal sealed record RdJsonRange(RdJsonPosition Start, RdJsonPosition End);

/// <summary>1-based; the column in bytes of UTF-8.</summary>
internal sealed record RdJsonPosition(int Line, int Column);

/// <summary>How it is written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Serialization
)]
[JsonSerializable(typeof(RdJsonReport))]
internal sealed partial class RdJsonContext : JsonSerializerContext;
