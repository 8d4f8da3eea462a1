using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ListLint.Core;
using ListLint.Run.Ask;

namespace ListLint.Run.Plan.Settings;

/// <summary>The JSON schema of a configuration, which editors use to complete and check it.</summary>
internal static class ConfigSchema
{
    /// <summary>Where the schema lies in the repository of listlint; a test keeps it true.</summary>
    public const string FileInRepository = "src/ListLint.Run/Plan/Settings/listlint.schema.json";

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// The address of the schema, or null where the build does not know the repository: RepositoryUrl of Directory.Build.props is the one place to
    /// set it.
    /// </summary>
    public static string? Address { get; } =
        typeof(ConfigSchema)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(metadata => metadata.Key == "RepositoryUrl")
            ?.Value
            is { Length: > 0 } repository
            ? $"{repository.TrimEnd('/')}/raw/HEAD/{FileInRepository}"
            : null;

    /// <summary>The schema as JSON (draft 7, which editors know best), with a line ending at its end.</summary>
    public static string Create(IReadOnlyList<Rule> rules)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
            Root(rules).WriteTo(json);
        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static JsonObject Root(IReadOnlyList<Rule> rules) =>
        new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = $"Configuration of listlint ({ConfigKeys.FileName})",
            ["type"] = new JsonArray("object", "null"),
            ["additionalProperties"] = false,
            ["properties"] = Properties(
                ConfigKeys.Top,
                new(StyleSchema.Top())
                {
                    ["extends"] = OneOrMore(
                        new()
                        {
                            ["anyOf"] = new JsonArray(
                                new JsonObject { ["enum"] = CreateArray(Presets.All) },
                                new JsonObject { ["type"] = "string", ["pattern"] = "/|\\.ya?ml$" }
                            ),
                        }
                    ),
                    ["files"] = Reference("patterns"),
                    ["ignore"] = Reference("patterns"),
                    ["rules"] = Reference("rules"),
                    ["changes"] = Changes(),
                    ["words"] = Words(),
                    ["fail-on"] = new() { ["enum"] = CreateArray(ConfigKeys.Severities), ["default"] = "warning" },
                    ["online"] = new() { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "boolean", ["default"] = false }, Online()) },
                    ["overrides"] = Sequence(Override()),
                    ["suppress"] = Sequence(Suppression(rules)),
                }
            ),
            ["definitions"] = Definitions(rules),
        };

    private static JsonObject Override() =>
        Mapping(Properties(ConfigKeys.Override, new() { ["files"] = Reference("patterns"), ["rules"] = Reference("rules") }), "files", "rules");

    private static JsonObject Changes()
    {
        var preset = () => new JsonObject { ["enum"] = CreateArray(Presets.ForChanges), ["default"] = Presets.UsualForChanges };
        return new()
        {
            ["anyOf"] = new JsonArray(
                preset(),
                Mapping(Properties(ConfigKeys.Changes, new() { ["preset"] = preset(), ["rules"] = Reference("rules") }))
            ),
        };
    }

    private static JsonObject Words() =>
        Mapping(
            Properties(
                ConfigKeys.Words,
                new()
                {
                    ["language"] = new() { ["type"] = "string", ["pattern"] = WordsReader.LanguagePattern },
                    ["add"] = OneOrMore(new() { ["type"] = "string", ["pattern"] = "^\\S+$" }),
                    ["ignore"] = OneOrMore(new() { ["type"] = "string", ["pattern"] = "^\\S*[^\\s*]\\S*$" }),
                }
            )
        );

    private static JsonObject Definitions(IReadOnlyList<Rule> rules) =>
        new()
        {
            ["patterns"] = OneOrMore(new() { ["type"] = "string", ["minLength"] = 1 }),
            ["level"] = new JsonObject
            {
                ["enum"] = CreateArray(ConfigKeys.Levels),
                ["description"] = "off; on with the severity that the rule gives; or on with this severity.",
            },
            ["rules"] = new JsonObject
            {
                ["type"] = new JsonArray("object", "null"),
                ["additionalProperties"] = false,
                ["properties"] = new JsonObject(rules.Select(rule => new KeyValuePair<string, JsonNode?>(rule.Id, Setting(rule)))),
            },
        };

    private static JsonObject Setting(Rule rule)
    {
        var options = new JsonObject { ["severity"] = Reference("level") };
        foreach (var option in rule.Options)
            options[option.Name] = Option(option);
        var whenOn =
            rule.Online ? "On with --online"
            : rule.Recommended ? "On by default"
            : rule.Style ? "On for the lines that a change adds"
            : "Off by default";
        return new JsonObject
        {
            ["description"] = $"{rule.Summary} {whenOn}, {rule.Severity.ToString().ToLowerInvariant()}.",
            ["anyOf"] = new JsonArray(Reference("level"), Mapping(options)),
        };
    }

    private static JsonObject Option(RuleOption option)
    {
        var schema = option switch
        {
            ChoiceOption choice => new JsonObject { ["enum"] = CreateArray(choice.Values), ["default"] = choice.Usual },
            NumberOption number => new JsonObject
            {
                ["type"] = "integer",
                ["minimum"] = number.Least,
                ["maximum"] = number.Most,
                ["default"] = number.Number,
            },
            _ => throw new InvalidOperationException($"The schema does not know options such as {option.GetType().Name}."),
        };
        schema["description"] = option.Summary;
        return schema;
    }

    private static JsonObject Online()
    {
        var status = () =>
            new JsonObject
            {
                ["type"] = "integer",
                ["minimum"] = 100,
                ["maximum"] = 999,
            };
        var duration = () => new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]+[smhd]$" };
        return Mapping(
            Properties(
                ConfigKeys.Online,
                new()
                {
                    ["always"] = new() { ["type"] = "boolean", ["default"] = false },
                    ["ignore"] = Reference("patterns"),
                    ["accept"] = new() { ["type"] = new JsonArray("object", "null"), ["additionalProperties"] = OneOrMore(status()) },
                    ["max-age"] = duration(),
                    ["max-time"] = duration(),
                }
            )
        );
    }

    private static JsonObject Suppression(IReadOnlyList<Rule> rules)
    {
        var text = () => new JsonObject { ["type"] = "string", ["minLength"] = 1 };
        var schema = Mapping(
            Properties(
                ConfigKeys.Suppress,
                new()
                {
                    ["rule"] = new() { ["enum"] = CreateArray(rules.Select(rule => rule.Id)) },
                    ["entry"] = text(),
                    ["url"] = new() { ["type"] = "string", ["pattern"] = "^https?://" },
                    ["reason"] = text(),
                    ["until"] = new() { ["type"] = "string", ["pattern"] = @"^\d{4}-\d{2}-\d{2}$" },
                }
            ),
            "rule",
            "reason"
        );
        schema["oneOf"] = new JsonArray(
            new JsonObject { ["required"] = CreateArray(["entry"]) },
            new JsonObject { ["required"] = CreateArray(["url"]) }
        );
        return schema;
    }

    private static JsonObject Properties(IReadOnlyDictionary<string, string> summaries, Dictionary<string, JsonObject> schemas) =>
        new(summaries.Select(pair => new KeyValuePair<string, JsonNode?>(pair.Key, Described(pair.Value, schemas[pair.Key]))));

    // What stands beside a reference is not read in draft 7.
    private static JsonObject Described(string summary, JsonObject schema)
    {
        var described = schema.ContainsKey("$ref") ? new JsonObject { ["allOf"] = new JsonArray(schema) } : schema;
        described.Insert(0, "description", summary);
        return described;
    }

    private static JsonObject Mapping(JsonObject properties, params string[] required)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = properties,
        };
        if (required.Length > 0)
            schema["required"] = CreateArray(required);
        return schema;
    }

    private static JsonObject Sequence(JsonObject item) => new() { ["type"] = new JsonArray("array", "null"), ["items"] = item };

    private static JsonObject OneOrMore(JsonObject item) =>
        new() { ["anyOf"] = new JsonArray(item, new JsonObject { ["type"] = new JsonArray("array", "null"), ["items"] = item.DeepClone() }) };

    private static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/definitions/{definition}" };

    private static JsonArray CreateArray(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);
}
