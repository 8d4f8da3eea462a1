using System.Text.Json;

namespace ListLint.Server.Protocol;

/// <summary>
/// A part of a message that is written. By hand: what the generator of System.Text.Json makes of the same types is half a megabyte of native code.
/// </summary>
internal interface IPart
{
    /// <summary>Writes it as one value.</summary>
    void WriteTo(Utf8JsonWriter json);
}

/// <summary>Several parts.</summary>
internal sealed class PartList(IEnumerable<IPart> parts) : IPart
{
    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var part in parts)
            part.WriteTo(json);
        json.WriteEndArray();
    }
}

/// <summary>Writes parts as properties.</summary>
internal static class PartWriting
{
    /// <summary>Writes a part under a name; nothing where there is none.</summary>
    public static void WritePart(this Utf8JsonWriter json, string name, IPart? part)
    {
        if (part is null)
            return;
        json.WritePropertyName(name);
        part.WriteTo(json);
    }

    /// <summary>Writes parts under a name; nothing where there are no such.</summary>
    public static void WriteParts(this Utf8JsonWriter json, string name, IEnumerable<IPart>? parts) =>
        json.WritePart(name, parts is null ? null : new PartList(parts));

    /// <summary>Writes a text under a name; nothing where there is none.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }
}
