using System.Text.Json;

namespace ListLint.Server.Completion;

/// <summary>Walks through the JSON schema of a configuration, which is made of the few words that are known here.</summary>
/// <param name="root">The schema.</param>
internal sealed class SettingSchema(JsonElement root)
{
    private const string Definitions = "#/definitions/";

    /// <summary>The schemas of what stands under keys; an empty key is an item of a sequence.</summary>
    public IReadOnlyList<JsonElement> Find(IReadOnlyList<string> keys) =>
        keys.Aggregate(Open(root), (at, key) => [.. at.SelectMany(schema => Below(schema, key)).SelectMany(Open)]);

    /// <summary>The keys that a mapping may have, each with what it means.</summary>
    public static IEnumerable<(string Name, string? Summary)> Keys(JsonElement schema) =>
        schema.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().Select(property => (property.Name, Summary(property.Value)))
            : [];

    /// <summary>The words that a value may be.</summary>
    public static IEnumerable<string> Values(JsonElement schema) =>
        schema.TryGetProperty("enum", out var words) ? words.EnumerateArray().Select(word => word.ToString())
        : schema.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("boolean") ? ["true", "false"]
        : [];

    private static string? Summary(JsonElement schema) => schema.TryGetProperty("description", out var summary) ? summary.GetString() : null;

    private static IEnumerable<JsonElement> Below(JsonElement schema, string key)
    {
        if (key.Length == 0)
            return schema.TryGetProperty("items", out var item) ? [item] : [];
        if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(key, out var property))
            return [property];
        return schema.TryGetProperty("additionalProperties", out var other) && other.ValueKind == JsonValueKind.Object ? [other] : [];
    }

    // What a schema stands for: itself, what it refers to, and all that it may be.
    private List<JsonElement> Open(JsonElement schema)
    {
        if (
            schema.TryGetProperty("$ref", out var reference)
            && root.TryGetProperty("definitions", out var definitions)
            && definitions.TryGetProperty(reference.GetString()![Definitions.Length..], out var definition)
        )
            return Open(definition);
        var all = new List<JsonElement> { schema };
        foreach (var word in new[] { "allOf", "anyOf" })
        {
            if (schema.TryGetProperty(word, out var parts))
                all.AddRange(parts.EnumerateArray().SelectMany(Open));
        }

        return all;
    }
}
