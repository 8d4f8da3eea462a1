using System.Text.Json;

namespace ListLint.Reporters;

/// <summary>Writes files, regions and messages.</summary>
internal static class SarifLocation
{
    /// <summary>The folder that paths start from.</summary>
    public const string Root = "%SRCROOT%";

    /// <summary>Writes the property "physicalLocation"; without a region where the file is not known or the whole of it is meant.</summary>
    public static void WritePlace(Utf8JsonWriter json, string path, Region? region)
    {
        json.WriteStartObject("physicalLocation");
        WriteFile(json, path);
        if (region is { } lines)
            WriteRegion(json, "region", lines);
        json.WriteEndObject();
    }

    /// <summary>Writes the property "artifactLocation".</summary>
    public static void WriteFile(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", FileUri.Of(path));
        if (!FileUri.IsAbsolute(path))
            json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
    }

    /// <summary>Writes a property that is a region.</summary>
    public static void WriteRegion(Utf8JsonWriter json, string name, Region region)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", region.Start.Line);
        json.WriteNumber("startColumn", region.Start.Column);
        json.WriteNumber("endLine", region.End.Line);
        json.WriteNumber("endColumn", region.End.Column);
        json.WriteEndObject();
    }

    /// <summary>Writes the property "message".</summary>
    public static void WriteMessage(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", Plain(text));
        json.WriteEndObject();
    }

    // "[text](1)" and "[text](address)" are links in every message (SARIF 2.1.0, 3.11.6), and text of a list is full of them.
    private static string Plain(string text) => text.Replace("](", "\\](", StringComparison.Ordinal);
}
