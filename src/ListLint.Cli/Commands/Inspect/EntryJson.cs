using System.Text.Json;
using ListLint.Core;

namespace ListLint.Cli.Commands.Inspect;

/// <summary>Writes entries as JSON.</summary>
internal sealed class EntryJson(Utf8JsonWriter json, CuratedList list)
{
    private readonly Dictionary<EntryGroup, int> groups = list
        .Groups.Select((group, at) => (group, at))
        .ToDictionary(pair => pair.group, pair => pair.at);

    /// <summary>The members of an entry; the caller opens and closes the object.</summary>
    public void Write(Entry entry)
    {
        json.WriteString("shape", Camel(entry.Shape));
        json.WriteString("title", entry.Title);
        json.WriteNumber("line", list.LineOf(entry));
        json.WriteNumber("endLine", list.Source.LineOf(Math.Max(entry.Lines.Start, entry.Lines.End - 1)));
        json.WriteString("section", entry.Section.Slug);
        json.WriteNumber("group", groups.GetValueOrDefault(entry.Group, -1));
        json.WriteString("caption", entry.Group.Caption?.Text);
        json.WriteString("identity", entry.Identity?.Value);
        json.WriteStartArray("links");
        foreach (var link in entry.Links)
            Write(link);
        json.WriteEndArray();
        json.WriteStartArray("tags");
        foreach (var tag in entry.Tags)
            json.WriteStringValue(tag.Text);
        json.WriteEndArray();
        json.WriteStartArray("dates");
        foreach (var date in entry.Dates)
            Write(json, list, date);
        json.WriteEndArray();
    }

    /// <summary>A stated date, as a member or as an item of an array.</summary>
    public static void Write(Utf8JsonWriter json, CuratedList list, StatedDate date, string? member = null)
    {
        if (member is not null)
            json.WritePropertyName(member);
        json.WriteStartObject();
        json.WriteNumber("year", date.Year);
        if (date.Month is { } month)
            json.WriteNumber("month", month);
        if (date.Day is { } day)
            json.WriteNumber("day", day);
        json.WriteString("format", date.Format);
        json.WriteString("source", Camel(date.Source));
        if (date.Context.Length > 0)
            json.WriteString("context", date.Context);
        json.WriteNumber("line", list.LineOf(date));
        json.WriteEndObject();
    }

    private void Write(Link link)
    {
        json.WriteStartObject();
        json.WriteString("label", link.Label?.Text);
        json.WriteString("text", link.Text);
        json.WriteString("url", link.Url);
        json.WriteString("role", Camel(link.Role));
        json.WriteString("form", Camel(link.Form));
        json.WriteString("canonical", link.Canonical.Value);
        json.WriteNumber("line", list.LineOf(link));
        json.WriteEndObject();
    }

    private static string Camel<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
