using System.Text.Json;

namespace ListLint.Server.Protocol;

/// <summary>
/// Reads what several messages have in common. Where something is missing or of another kind, the exceptions are those of
/// <see cref="JsonElement"/>; <see cref="IsWrong"/> knows them.
/// </summary>
internal static class Parameters
{
    /// <summary>Whether an exception says that parameters are not those of their method.</summary>
    public static bool IsWrong(Exception error) =>
        error is KeyNotFoundException or InvalidOperationException or FormatException or JsonException or OverflowException;

    /// <summary>The URI of the document that a message is about.</summary>
    public static string Uri(JsonElement parameters) => Text(parameters.GetProperty("textDocument"), "uri");

    /// <summary>The place that a message is about.</summary>
    public static TextPosition Position(JsonElement parameters) => TextPosition.From(parameters.GetProperty("position"));

    /// <summary>A text.</summary>
    public static string Text(JsonElement json, string name) =>
        json.GetProperty(name).GetString() ?? throw new InvalidOperationException($"There is no {name}.");

    /// <summary>The items of an array.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement json, string name) => json.GetProperty(name).EnumerateArray();

    /// <summary>The URIs of folders or files.</summary>
    public static IReadOnlyList<string> Uris(JsonElement json, string name) => [.. Items(json, name).Select(item => Text(item, "uri"))];

    /// <summary>The folders that are open at the start, as URIs: all of them, or else the one.</summary>
    public static IReadOnlyList<string> Folders(JsonElement initialize) =>
        initialize.TryGetProperty("workspaceFolders", out var folders) && folders.ValueKind == JsonValueKind.Array
            ? Uris(initialize, "workspaceFolders")
        : initialize.TryGetProperty("rootUri", out var root) && root.ValueKind == JsonValueKind.String ? [root.GetString()!]
        : [];
}
