using System.Text.Json;

namespace ListLint.Server.Transport;

/// <summary>What a request is known by: a number or a string, as the client wrote it.</summary>
/// <param name="Json">As JSON.</param>
internal sealed record RequestId(string Json)
{
    /// <summary>What an answer to nobody knows what has.</summary>
    public static RequestId Unknown { get; } = new("null");

    /// <summary>The id in a message; null where it has none, or none that can be.</summary>
    public static RequestId? From(JsonElement message) =>
        message.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.Number or JsonValueKind.String
            ? new RequestId(id.GetRawText())
            : null;
}
