using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ListLint.Server;

/// <summary>Reads the parameters of messages.</summary>
internal static class Parameters
{
    /// <summary>The parameters as a type.</summary>
    /// <exception cref="JsonException">They are other ones.</exception>
    public static T Read<T>(JsonElement parameters, JsonTypeInfo<T> type) =>
        parameters.ValueKind == JsonValueKind.Object && parameters.Deserialize(type) is { } read ? read : throw new JsonException("No parameters.");
}
