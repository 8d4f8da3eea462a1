using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Writes a line as GitHub shows it: text as a string, an element as an array of its name, its address (or null) and its parts.</summary>
internal sealed class ShownJson(Utf8JsonWriter json)
{
    public void Write(ShownLine line)
    {
        json.WriteString(
            "block",
            line.Block switch
            {
                ShownBlock.Heading => "heading",
                ShownBlock.Item => "item",
                ShownBlock.Row => "row",
                ShownBlock.Code => "code",
                _ => "text",
            }
        );
        if (line.Level > 0)
            json.WriteNumber("level", line.Level);
        if (line.Number is not null)
            json.WriteString("number", line.Number);
        json.WriteStartArray("shown");
        foreach (var part in line.Parts)
            Write(part);
        json.WriteEndArray();
    }

    private void Write(Shown part)
    {
        if (part is ShownText text)
        {
            json.WriteStringValue(text.Text);
            return;
        }

        var element = (ShownElement)part;
        json.WriteStartArray();
        json.WriteStringValue(Name(element.Kind));
        json.WriteStringValue(Followable(element.Url));
        foreach (var inner in element.Parts)
            Write(inner);
        json.WriteEndArray();
    }

    // What starts a script, or goes nowhere from where the page lies, is no link there.
    private static string? Followable(string? url) =>
        url is not null
        && (url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            ? url
            : null;

    private static string Name(ShownKind kind) =>
        kind switch
        {
            ShownKind.Strong => "strong",
            ShownKind.Emphasis => "em",
            ShownKind.Struck => "del",
            ShownKind.Code => "code",
            ShownKind.Key => "kbd",
            ShownKind.Subscript => "sub",
            ShownKind.Superscript => "sup",
            ShownKind.Link => "a",
            ShownKind.Image => "img",
            ShownKind.Cell => "cell",
            _ => "br",
        };
}
