using System.Text.Json.Serialization;

namespace ListLint.Reporters;

/// <summary>How a <see cref="JsonRun"/> is written and read: what is missing, null or of another kind is a mistake with a line.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
[JsonSerializable(typeof(JsonRun))]
internal sealed partial class JsonRunContext : JsonSerializerContext;
