using System.Text.Json;

namespace ListLint.Server.Protocol;

/// <summary>Edits of one document.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Version">The version that they are for; null for a client that cannot take that.</param>
/// <param name="Edits">By place.</param>
internal sealed record WorkspaceEdit(string Uri, int? Version, IReadOnlyList<TextEdit> Edits) : IPart
{
    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (Version is { } version)
        {
            json.WriteStartArray("documentChanges");
            json.WriteStartObject();
            json.WriteStartObject("textDocument");
            json.WriteString("uri", Uri);
            json.WriteNumber("version", version);
            json.WriteEndObject();
            json.WriteParts("edits", Edits);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        else
        {
            json.WriteStartObject("changes");
            json.WriteParts(Uri, Edits);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}

/// <summary>A text that takes the place of a part of a document.</summary>
internal sealed record TextEdit(TextRange Range, string NewText) : IPart
{
    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WritePart("range", Range);
        json.WriteString("newText", NewText);
        json.WriteEndObject();
    }
}
