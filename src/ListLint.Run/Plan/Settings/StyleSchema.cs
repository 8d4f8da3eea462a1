using System.Text.Json.Nodes;
using ListLint.Core;

namespace ListLint.Run.Plan.Settings;

/// <summary>The part of the JSON schema for what a configuration declares of how a list is written.</summary>
internal static class StyleSchema
{
    /// <summary>The schemas of the keys.</summary>
    public static Dictionary<string, JsonObject> Top() =>
        new()
        {
            ["entry"] = Entry(),
            ["columns"] = Free(OneOf(Texts(), Mapping(StyleKeys.Column, Text()))),
            ["one-entry-per-pull-request"] = new() { ["type"] = "boolean", ["default"] = false },
            ["enforce"] = Usual(Choice(StyleKeys.Reaches), StyleKeys.Reaches[0]),
        };

    private static JsonObject Entry() =>
        Mapping(
            StyleKeys.Entry,
            new()
            {
                ["format"] = Texts(EntryForm.Longest),
                ["title"] = Mapping(StyleKeys.Title, Text()),
                ["description"] = Mapping(StyleKeys.Text, Text()),
                ["tags"] = Free(
                    OneOf(
                        Texts(),
                        Mapping(
                            StyleKeys.Tag,
                            new()
                            {
                                ["values"] = Texts(),
                                ["section"] = Word(),
                                ["separator"] = Word(),
                            }
                        )
                    )
                ),
                ["url"] = Mapping(
                    StyleKeys.Url,
                    new()
                    {
                        ["host"] = Texts(),
                        ["not-host"] = Texts(),
                        ["ends-with"] = Texts(),
                    }
                ),
                ["order"] = Choice(StyleKeys.Orders),
                ["unique"] = Choice(StyleKeys.Scopes),
                ["min-entries"] = Number(),
                ["except"] = Texts(),
            }
        );

    private static Dictionary<string, JsonObject> Text() =>
        new()
        {
            ["max-length"] = Number(),
            ["starts-with"] = Choice(StyleKeys.Starts),
            ["not-starts-with"] = Texts(),
            ["ends-with"] = Texts(),
            ["not-ends-with"] = Texts(),
            ["not"] = Texts(),
            ["case"] = Choice(StyleKeys.Cases),
            ["not-case"] = Choice(StyleKeys.Cases),
            ["is"] = Choice(StyleKeys.Names),
            ["values"] = Texts(),
            ["empty"] = new() { ["type"] = "boolean", ["default"] = true },
        };

    private static JsonObject Mapping(IReadOnlyDictionary<string, string> keys, Dictionary<string, JsonObject> schemas) =>
        new()
        {
            ["type"] = new JsonArray("object", "null"),
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject(keys.Select(key => new KeyValuePair<string, JsonNode?>(key.Key, Described(key.Value, schemas[key.Key])))),
        };

    private static JsonObject Described(string summary, JsonObject schema)
    {
        schema.Insert(0, "description", summary);
        return schema;
    }

    private static JsonObject Free(JsonObject value) => new() { ["type"] = new JsonArray("object", "null"), ["additionalProperties"] = value };

    private static JsonObject OneOf(params IEnumerable<JsonObject> schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    private static JsonObject Texts(int longest = 0)
    {
        var item = Word(longest);
        return OneOf(item, new JsonObject { ["type"] = new JsonArray("array", "null"), ["items"] = item.DeepClone() });
    }

    private static JsonObject Word(int longest = 0)
    {
        var word = new JsonObject { ["type"] = "string", ["minLength"] = 1 };
        if (longest > 0)
            word["maxLength"] = longest;
        return word;
    }

    private static JsonObject Choice(IEnumerable<string> words) => new() { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) };

    private static JsonObject Usual(JsonObject schema, string value)
    {
        schema["default"] = value;
        return schema;
    }

    private static JsonObject Number() => new() { ["type"] = "integer", ["minimum"] = 1 };
}
