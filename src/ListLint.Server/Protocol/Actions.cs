using System.Text.Json;

namespace ListLint.Server.Protocol;

/// <summary>The parameters of <c>textDocument/codeAction</c>.</summary>
/// <param name="Range">The part of the document.</param>
/// <param name="Only">Which kinds are wanted, with those below them; null for all.</param>
internal sealed record ActionRequest(TextRange Range, IReadOnlyList<string>? Only)
{
    /// <summary>Reads the parameters.</summary>
    public static ActionRequest From(JsonElement parameters) =>
        new(
            TextRange.From(parameters.GetProperty("range")),
            parameters.GetProperty("context").TryGetProperty("only", out var only) && only.ValueKind == JsonValueKind.Array
                ? [.. only.EnumerateArray().Select(kind => kind.GetString() ?? "")]
                : null
        );
}

/// <summary>Something that can be done to a document.</summary>
/// <param name="Title">What it does.</param>
/// <param name="Kind">Of <see cref="ServerAbilities"/>.</param>
/// <param name="About">The problem that it is for; null for the whole document.</param>
/// <param name="IsPreferred">Whether it may be done without a look.</param>
/// <param name="Edit">What it changes; null where that is still to be asked for.</param>
/// <param name="Data">What it takes to find the edit; null where it is there.</param>
internal sealed record CodeAction(
    string Title,
    string Kind,
    Report? About = null,
    bool IsPreferred = false,
    WorkspaceEdit? Edit = null,
    ActionData? Data = null
) : IPart
{
    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("title", Title);
        json.WriteString("kind", Kind);
        json.WriteParts("diagnostics", About is null ? null : [About]);
        if (IsPreferred)
            json.WriteBoolean("isPreferred", true);
        json.WritePart("edit", Edit);
        json.WritePart("data", Data);
        json.WriteEndObject();
    }
}

/// <summary>An action that came back from the client, now with its edit.</summary>
/// <param name="Action">As the client sent it.</param>
/// <param name="Edit">The edit.</param>
internal sealed record ResolvedAction(JsonElement Action, WorkspaceEdit Edit) : IPart
{
    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var property in Action.EnumerateObject().Where(property => property.Name != "edit"))
            property.WriteTo(json);
        json.WritePart("edit", Edit);
        json.WriteEndObject();
    }
}

/// <summary>What an action without an edit is about, which the client gives back.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Version">The version that it was offered for.</param>
/// <param name="Rule">The rule to silence; null to apply all safe fixes.</param>
/// <param name="Line">The line (1-based) to silence it on; null for the whole file.</param>
internal sealed record ActionData(string Uri, int Version, string? Rule = null, int? Line = null) : IPart
{
    /// <summary>Reads what the client gave back.</summary>
    public static ActionData From(JsonElement action)
    {
        var data = action.GetProperty("data");
        return new ActionData(
            Parameters.Text(data, "uri"),
            data.GetProperty("version").GetInt32(),
            data.TryGetProperty("rule", out var rule) ? rule.GetString() : null,
            data.TryGetProperty("line", out var line) ? line.GetInt32() : null
        );
    }

    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("uri", Uri);
        json.WriteNumber("version", Version);
        json.WriteText("rule", Rule);
        if (Line is { } line)
            json.WriteNumber("line", line);
        json.WriteEndObject();
    }
}
