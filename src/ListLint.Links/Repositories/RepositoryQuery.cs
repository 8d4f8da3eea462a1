using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ListLint.Links;

/// <summary>One question to GitHub's GraphQL API about several repositories, and its answer.</summary>
internal static class RepositoryQuery
{
    private const string Fields = "{nameWithOwner isArchived pushedAt}";

    /// <summary>The body of the request. Names are variables, never parts of the question.</summary>
    public static byte[] Body(IReadOnlyList<RepositoryName> names)
    {
        var declared = new StringBuilder();
        var fields = new StringBuilder();
        for (var at = 0; at < names.Count; at++)
        {
            declared.Append(CultureInfo.InvariantCulture, $"{(at > 0 ? "," : "")}$o{at}:String!,$n{at}:String!");
            fields.Append(CultureInfo.InvariantCulture, $" r{at}:repository(owner:$o{at},name:$n{at}){Fields}");
        }

        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("query", $"query({declared}){{{fields}}}");
            json.WriteStartObject("variables");
            for (var at = 0; at < names.Count; at++)
            {
                json.WriteString(string.Create(CultureInfo.InvariantCulture, $"o{at}"), names[at].Owner);
                json.WriteString(string.Create(CultureInfo.InvariantCulture, $"n{at}"), names[at].Name);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <summary>
    /// What GitHub says of each repository that it knows; those that are gone, private or not to be had are
    /// missing. Null where it says nothing at all.
    /// </summary>
    /// <exception cref="JsonException">The answer is damaged.</exception>
    public static IReadOnlyDictionary<RepositoryName, RepositoryFact>? Read(byte[] answer, IReadOnlyList<RepositoryName> names)
    {
        using var document = JsonDocument.Parse(answer);
        if (
            document.RootElement.ValueKind != JsonValueKind.Object
            || !document.RootElement.TryGetProperty("data", out var data)
            || data.ValueKind != JsonValueKind.Object
        )
            return null;
        var facts = new Dictionary<RepositoryName, RepositoryFact>();
        for (var at = 0; at < names.Count; at++)
        {
            if (data.TryGetProperty(string.Create(CultureInfo.InvariantCulture, $"r{at}"), out var element) && Fact(element, names[at]) is { } fact)
                facts[names[at]] = fact;
        }

        return facts;
    }

    /// <summary>Whether the answer says that too much was asked in this hour.</summary>
    public static bool IsLimit(byte[] answer)
    {
        using var document = JsonDocument.Parse(answer);
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("errors", out var errors)
            && errors.ValueKind == JsonValueKind.Array
            && errors
                .EnumerateArray()
                .Any(error =>
                    error.ValueKind == JsonValueKind.Object
                    && error.TryGetProperty("type", out var type)
                    && type.ValueKind == JsonValueKind.String
                    && type.ValueEquals("RATE_LIMITED")
                );
    }

    private static RepositoryFact? Fact(JsonElement element, RepositoryName name)
    {
        if (
            element.ValueKind != JsonValueKind.Object
            || Text(element, "nameWithOwner") is not { } now
            || !RepositoryAddress.IsName(now)
            || !element.TryGetProperty("isArchived", out var archived)
            || archived.ValueKind is not (JsonValueKind.True or JsonValueKind.False)
        )
        {
            return null;
        }

        return new RepositoryFact
        {
            Archived = archived.GetBoolean(),
            LastPush = DateTimeOffset.TryParse(
                Text(element, "pushedAt"),
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var pushed
            )
                ? DateOnly.FromDateTime(pushed.UtcDateTime)
                : null,
            RenamedTo = now.Equals($"{name.Owner}/{name.Name}", StringComparison.OrdinalIgnoreCase) ? null : now,
        };
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
