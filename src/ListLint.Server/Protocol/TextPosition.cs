using System.Text.Json;

namespace ListLint.Server.Protocol;

/// <summary>A place in a document: a 0-based line, and 0-based units of the agreed encoding in it.</summary>
internal sealed record TextPosition(int Line, int Character) : IPart
{
    /// <summary>Reads a place.</summary>
    public static TextPosition From(JsonElement json) => new(json.GetProperty("line").GetInt32(), json.GetProperty("character").GetInt32());

    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("line", Line);
        json.WriteNumber("character", Character);
        json.WriteEndObject();
    }
}

/// <summary>A part of a document; the end is exclusive.</summary>
internal sealed record TextRange(TextPosition Start, TextPosition End) : IPart
{
    /// <summary>Reads a part.</summary>
    public static TextRange From(JsonElement json) => new(TextPosition.From(json.GetProperty("start")), TextPosition.From(json.GetProperty("end")));

    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WritePart("start", Start);
        json.WritePart("end", End);
        json.WriteEndObject();
    }
}

/// <summary>A part of a document that is named.</summary>
internal sealed record TextLocation(string Uri, TextRange Range) : IPart
{
    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("uri", Uri);
        json.WritePart("range", Range);
        json.WriteEndObject();
    }
}
