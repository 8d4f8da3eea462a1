using System.Text.Json;

namespace ListLint.Server.Protocol;

/// <summary>A section or an entry, for clients that show a tree.</summary>
/// <param name="Name">Its title, not empty.</param>
/// <param name="Kind">Of <see cref="SymbolKind"/>.</param>
/// <param name="Range">All of it.</param>
/// <param name="Selection">Its title, within the range.</param>
/// <param name="Children">What is in it.</param>
internal sealed record DocumentSymbol(string Name, int Kind, TextRange Range, TextRange Selection, IReadOnlyList<DocumentSymbol> Children) : IPart
{
    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", Name);
        json.WriteNumber("kind", Kind);
        json.WritePart("range", Range);
        json.WritePart("selectionRange", Selection);
        json.WriteParts("children", Children);
        json.WriteEndObject();
    }
}

/// <summary>A section or an entry, for clients that show a list.</summary>
internal sealed record SymbolInformation(string Name, int Kind, TextLocation Location, string? Container) : IPart
{
    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", Name);
        json.WriteNumber("kind", Kind);
        json.WritePart("location", Location);
        json.WriteText("containerName", Container);
        json.WriteEndObject();
    }
}

/// <summary>What a symbol is shown as: the protocol has no kinds for documents, and other servers for Markdown show headings as strings.</summary>
internal static class SymbolKind
{
    /// <summary>An entry.</summary>
    public const int Entry = 8;

    /// <summary>A section.</summary>
    public const int Section = 15;
}
